import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JudgedFile, JudgedGuide, Judges, JudgeTask } from '../../server/src/lsp/judges.ts';
import { KeptGuides } from '../../server/src/lsp/keptGuides.ts';
import { storedJudges } from '../../server/src/lsp/storedJudges.ts';
import { folderOf } from '../workspace-io/folder.ts';

let home: string;
const kept = (): string[] => readdirSync(join(home, 'guidewright')).filter(name => name.endsWith('.guides'));

beforeEach(() => {
  home = folderOf({});
  vi.stubEnv('XDG_CACHE_HOME', home);
});
afterEach(() => vi.unstubAllEnvs());

const text = (file: string, words = file): JudgedFile => ({ file, text: words, slices: [] });
const guideOf = ({ file, text: words }: JudgedFile, failed = false): JudgedGuide =>
  ({
    kind: 'judged',
    syntax: null,
    reports: [
      {
        measure: { state: `${file}: ${words}` },
        findings: [],
        failed: failed ? [{ value: 'skipped' }] : [],
        rest: new TextEncoder().encode(`${words} 字`),
      },
    ],
  }) as unknown as JudgedGuide;

/** Judges with a memory; gives what was found, and which texts had to be judged for it. */
async function session(
  makers: string,
  texts: readonly JudgedFile[],
  fails: (text: JudgedFile) => boolean = () => false,
) {
  const asked: string[] = [];
  let starts = 0;
  const start = async (): Promise<Judges> => {
    starts++;
    return {
      most: 2,
      judge: async ({ texts }: JudgeTask) => {
        asked.push(...texts.map(({ file }) => file));
        return { kind: 'judged', guides: texts.map(each => guideOf(each, fails(each))) };
      },
      close: async () => undefined,
    };
  };
  const judges = await storedJudges(new KeptGuides(makers), 2, start);
  const found = await judges?.judge({ texts, examples: false });
  await judges?.close();
  return { found, asked, starts };
}

const both = [text('a.md'), text('b.md', '正文')];

test('what was found is there at the next start, and no thread is started for it', async () => {
  const first = await session('one', both);
  expect(first.asked).toEqual(['a.md', 'b.md']);
  const second = await session('one', both);
  expect(second).toEqual({ found: first.found, asked: [], starts: 0 });
});

test('only what is another is judged, and each answer is for its own text', async () => {
  await session('one', both);
  const now = [text('c.md'), both[0] as JudgedFile, text('b.md', 'other words')];
  const { found, asked } = await session('one', now);
  expect(asked).toEqual(['c.md', 'b.md']);
  expect(found).toEqual({ kind: 'judged', guides: now.map(each => guideOf(each)) });
  expect((await session('one', now)).asked).toEqual([]);
  // What nobody asked for was let go of.
  expect((await session('one', both)).asked).toEqual(['b.md']);
});

test('other settings, another build and checked examples are other verdicts', async () => {
  await session('one', both);
  expect((await session('other', both)).asked).toEqual(['a.md', 'b.md']);
  const store = new KeptGuides('one');
  expect(store.find(text('a.md'), true)).toBeNull();
  expect(store.find({ ...text('a.md'), slices: [{ path: 'PLAN.md' }] as never }, false)).toBeNull();
  expect(store.find(text('a.md'), false)).toEqual(guideOf(text('a.md')));
});

test('what a rule could not judge is judged the next time', async () => {
  await session('one', both, ({ file }) => file === 'a.md');
  expect((await session('one', both)).asked).toEqual(['a.md']);
});

test('what is damaged or cut off is judged again', async () => {
  for (const damage of [
    (content: Buffer) => content.subarray(0, content.length - 3),
    (content: Buffer) => content.fill(7, 60, 64),
    (content: Buffer) => content.subarray(0, 5),
    () => Buffer.alloc(0),
  ]) {
    await session('one', both);
    const [name] = kept();
    const file = join(home, 'guidewright', name as string);
    writeFileSync(file, damage(readFileSync(file)));
    expect((await session('one', both)).asked).toEqual(['a.md', 'b.md']);
  }
});

test('where nothing was asked for, what is kept stays', async () => {
  await session('one', both);
  await session('one', []);
  expect((await session('one', both)).asked).toEqual([]);
});

test('so many folders are kept, those that were used last', async () => {
  for (let index = 0; index < 12; index++) {
    const before = new Set(index === 0 ? [] : kept());
    await session(`folder ${index}`, both);
    const made = kept().find(name => !before.has(name)) as string;
    const time = new Date(2020, 0, 1 + index);
    utimesSync(join(home, 'guidewright', made), time, time);
  }
  expect(kept()).toHaveLength(8);
  expect((await session('folder 11', both)).asked).toEqual([]);
  expect((await session('folder 0', both)).asked).toEqual(['a.md', 'b.md']);
});

test('where nothing can be written all is judged as without', async () => {
  writeFileSync(join(home, 'guidewright'), 'a file where the folder should be');
  expect((await session('one', both)).asked).toEqual(['a.md', 'b.md']);
  expect((await session('one', both)).asked).toEqual(['a.md', 'b.md']);
});

test('where no thread starts there are no judges', async () => {
  expect(await storedJudges(new KeptGuides('none'), 2, async () => null)).toBeNull();
});

test('where no code is to be kept nothing is', async () => {
  vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1');
  await session('one', both);
  expect(existsSync(join(home, 'guidewright'))).toBe(false);
  expect((await session('one', both)).asked).toEqual(['a.md', 'b.md']);
});
