/** The languages that messages are written in. */
export type Locale = 'en' | 'zh-cn';

/**
 * Says an English sentence in the reader's language.
 *
 * The English text is the key (as in VS Code's `l10n` bundles); `{0}`, `{1}` stand for the arguments. A sentence that
 * the bundle lacks is said in English.
 */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** Makes a translator from a bundle of English sentences and their translations. */
export function translator(bundle: Readonly<Record<string, string>> = {}): Translate {
  return (message, ...args) => {
    const known = Object.hasOwn(bundle, message) ? (bundle[message] as string) : message;
    if (args.length === 0) return known;
    return known.replace(/\{(\d+)\}/g, (hole, index) => String(args[Number(index)] ?? hole));
  };
}

/** Speaks English. */
export const english: Translate = translator();
