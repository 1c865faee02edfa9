/**
 * The families of words that criteria look for. Each language has all of them, in `words/<language>.ts`; a new
 * language is one more file there and one line in `lexicon.ts`.
 */
export const cues = [
  /** What measurements are about: latency, throughput, memory use. */
  'performance',
  /** That something got better or worse, or how much of something it took. */
  'gain',
  /** Numbers that are wanted or set rather than measured. */
  'target',
  /** Words of setting something, which may also stand beside a measurement. */
  'setting',
  /** Headings under which problems are solved. */
  'trouble',
  /** Headings that may be about solving problems, or about the art of it. */
  'diagnosis',
  'symptom',
  'cause',
  'remedy',
  /** Headings under which a mechanism is explained. */
  'mechanism',
  /** That one thing follows from another. */
  'causal',
  'pros',
  'cons',
  /** Headings that promise both sides. */
  'bothSides',
  /** What speaks for something, said as such or not: `cheap`, `saves`. */
  'good',
  /** What speaks against it, and that it is paid for: `slow`, `the price is`. */
  'bad',
  /** Headings under which alternatives are compared. */
  'compare',
  /** That a sentence sets one thing against another. */
  'contrast',
  /** Column heads that name alternatives: approach, library, algorithm. */
  'alternative',
  /** Column heads that name what alternatives are judged by. */
  'quality',
  /** The head of a column of qualities: feature, aspect, dimension. */
  'dimension',
  /** Column heads under which things are explained rather than compared. */
  'describing',
  /** Headings under which one is told what to choose. */
  'select',
  /** Labels and column heads that tell where something fits. */
  'fit',
  /** That a sentence recommends something. */
  'advice',
  /** That a sentence names a condition. */
  'condition',
  /** Edge cases, named as such. */
  'edge',
  /** Values and events at the edge: empty, zero, overflow. */
  'edgeValue',
  /** Headings under which something is tested or verified. */
  'testing',
  /** Headings under which installing or preparing is told. */
  'setup',
  /** Headings under which a closing summary stands. */
  'summary',
  /** Words that stand where text is still to come. */
  'placeholder',
] as const;

export type Cue = (typeof cues)[number];

/** Words by family, with commas between; Latin words match whole words and plurals, a trailing `*` any ending; `{a|b}` is either. */
export type CueWords = Readonly<Record<Cue, string>>;

/** One bit a family. */
export const bit = Object.fromEntries(cues.map((cue, index) => [cue, 1 << index])) as Readonly<
  Record<Cue, number>
>;
