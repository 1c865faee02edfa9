import type { JudgedFile, JudgedGuide, JudgedGuides, Judges } from './judges.ts';

/** What was found in guides earlier, by all that it depends on. */
export interface GuideStore {
  /** Whether nothing was found earlier. */
  readonly isEmpty: boolean;
  find(text: JudgedFile, examples: boolean): JudgedGuide | null;
  keep(text: JudgedFile, examples: boolean, guide: JudgedGuide): void;
  /** Lets go of what nobody asked for, which is of texts that are no more, and keeps the rest. */
  close(): Promise<void>;
}

/**
 * Judges that look up what was found earlier and have only the rest judged. The threads start at once where nothing is
 * known yet, and otherwise when they are first needed. Null where they can't start.
 */
export async function storedJudges(
  store: GuideStore,
  most: number,
  start: () => Promise<Judges | null>,
): Promise<Judges | null> {
  let started: Promise<Judges | null> | null = null;
  const judges = async (): Promise<Judges | null> => {
    started ??= start();
    return started;
  };
  if (store.isEmpty && (await judges()) === null) return null;
  return {
    most,
    async judge({ texts, examples }) {
      const known = texts.map(text => store.find(text, examples));
      const unknown = texts.filter((_, index) => known[index] === null);
      if (unknown.length === 0) return { kind: 'judged', guides: known.filter(guide => guide !== null) };
      const threads = await judges();
      if (threads === null) throw new Error('No threads could be started.');
      const answer = await threads.judge({ texts: unknown, examples });
      if (answer.kind !== 'judged') return answer;
      const found = answer.guides.values();
      const guides = known.map(guide => guide ?? (found.next().value as JudgedGuides['guides'][number]));
      for (const [index, guide] of guides.entries())
        if (known[index] === null && guide.kind === 'judged' && isWhole(guide))
          store.keep(texts[index] as JudgedFile, examples, guide);
      return { kind: 'judged', guides };
    },
    async close() {
      await (await started)?.close();
      await store.close();
    },
  };
}

/** What a rule could not judge it may judge the next time. */
function isWhole({ reports }: JudgedGuide): boolean {
  return reports.every(({ failed }) => failed.length === 0);
}
