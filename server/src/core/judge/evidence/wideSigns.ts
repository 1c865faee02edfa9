import { rememberedText } from '../../remembered.ts';

/**
 * A Chinese text with the signs of its own script between its clauses, where its author wrote those of the Latin one:
 * what reads sentences needs to know one kind. No letter moves, so that offsets stay what they were.
 */
export const withWideSigns = rememberedText(4_000, (text: string): string =>
  narrow.test(text) ? text.replace(narrowSigns, sign => wide[sign] as string) : text,
);

/** A sign right beside a letter that is no Latin one; a sign after which a blank stands parts Latin words. */
const beside = String.raw`(?<=[\u4e00-\u9fff”’）】》])[,;:?!](?!\d)|[,;:?!](?=[\u4e00-\u9fff“‘（【《])`;
const narrow = new RegExp(beside);
const narrowSigns = new RegExp(beside, 'g');

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
