import { fold, isHan } from '../text/fold.ts';

/** A name as weighted pieces: words, and of Chinese ones letters and pairs of letters. */
export type Pieces = ReadonlyMap<string, number>;

const most = 40;

/** Pieces that any name in a plan of documents may have: a name that has others shares more with its topic than these. */
const ofAny: ReadonlySet<string> = new Set(['documentation', 'document', 'docs', 'doc'].map(stem));

/** What says of a name no more than that it is a document's. */
const ofKind =
  /\s*(?:(?:(?:完整|详细|全面|综合|使用)的?)*(?:指南|教程|文档|手册|文章)|(?<=\s)(?:(?:complete|detailed|full) )?(?:guide|doc|document|page|tutorial|article|chapter))$/i;

/** A name without the words that say that it is a document's: `缓存层完整使用指南`, `Caching guide`. */
export function withoutKind(name: string): string {
  return name.replace(ofKind, '');
}

/** The pieces of a name or of a path's last part. */
export function piecesOf(name: string): Pieces {
  const pieces = new Map<string, number>();
  const text = fold(name.replace(/\.(?:md|mdx|rst|adoc)$/i, '').replace(/([a-z])([A-Z])/g, '$1 $2'));
  for (const run of text.split(/[^\p{L}\p{N}+#]+/u)) {
    if (pieces.size > most) break;
    let word = '';
    let before = '';
    const flush = (): void => {
      if (word !== '') pieces.set(stem(word), 1);
      word = '';
    };
    for (const letter of run) {
      if (!isHan(letter.charCodeAt(0))) {
        word += letter;
        before = '';
        continue;
      }
      flush();
      if (!pieces.has(letter)) pieces.set(letter, 0.35);
      if (before !== '') pieces.set(before + letter, 1);
      before = letter;
    }
    flush();
  }
  return pieces;
}

/** An English word without its ending, so that `tests` and `testing` are one piece. */
function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return bare.length > 5
    ? bare.replace(/(?:ing|ed|(?<=.{5})(?:ation|ment))$/, '').replace(/e$/, '')
    : bare.replace(/(?<=..[^aeiou])e$/, '');
}

interface Weighed {
  readonly worths: readonly (readonly [piece: string, worth: number])[];
  readonly sum: number;
}

/** How rare pieces are among the names of a plan: what is in every name tells little. */
export class Rarity {
  private readonly worths = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private readonly weighed = new Map<Pieces, Weighed>();

  constructor(private readonly names: readonly Pieces[]) {
    for (const pieces of names)
      for (const piece of pieces.keys()) this.counts.set(piece, (this.counts.get(piece) ?? 0) + 1);
  }

  /** How much of `part` is in `whole`, and how much of that it is: 0 to 1. */
  likeness(part: Pieces, whole: Pieces): number {
    const own = this.weigh(part);
    const other = this.weigh(whole);
    if (own.sum === 0 || other.sum === 0) return 0;
    let shared = 0;
    let isTelling = part.size === 1;
    for (const [piece, worth] of own.worths)
      if (whole.has(piece)) {
        shared += worth;
        isTelling ||= !ofAny.has(piece);
      }
    if (!isTelling) return 0;
    return shared / (0.7 * own.sum + 0.3 * other.sum);
  }

  /** What pieces are worth, found once for each name: every name is held against hundreds. */
  private weigh(pieces: Pieces): Weighed {
    const known = this.weighed.get(pieces);
    if (known) return known;
    const worths = [...pieces].map(([piece, weight]) => [piece, weight * this.worth(piece)] as const);
    const weighed = { worths, sum: worths.reduce((sum, [, worth]) => sum + worth, 0) };
    this.weighed.set(pieces, weighed);
    return weighed;
  }

  private worth(piece: string): number {
    const known = this.worths.get(piece);
    if (known !== undefined) return known;
    const worth = Math.log(1.5 + this.names.length / (1 + (this.counts.get(piece) ?? 0)));
    this.worths.set(piece, worth);
    return worth;
  }
}
