import { remembered } from './remembered.ts';

/** The languages that messages are written in. */
export type Locale = 'en' | 'zh-cn';

/**
 * Says an English sentence in the reader's language.
 *
 * The English text is the key (as in VS Code's `l10n` bundles); `{0}`, `{1}` stand for the arguments. A sentence that
 * the bundle lacks is said in English.
 */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** A sentence cut at its holes: text, the number of a hole, text and so on. */
const piecesOf = remembered(1_000, sentence => sentence.split(/\{(\d+)\}/));

/** Makes a translator from a bundle of English sentences and their translations. */
export function translator(bundle: Readonly<Record<string, string>> = {}): Translate {
  return (message, ...args) => {
    const known = Object.hasOwn(bundle, message) ? (bundle[message] as string) : message;
    if (args.length === 0) return known;
    const pieces = piecesOf(known);
    let said = pieces[0] as string;
    for (let at = 1; at < pieces.length; at += 2)
      said += `${args[Number(pieces[at])] ?? `{${pieces[at]}}`}${pieces[at + 1]}`;
    return said;
  };
}

/** Speaks English. */
export const english: Translate = translator();
