// The engine as `guides.mjs` asks it what no report tells: why a verdict is wrong, and what other thresholds would say.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../server/src/core/guide/model.ts';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { coverOutline } from '../../server/src/core/judge/coverage/cover.ts';
import { thresholds } from '../../server/src/core/judge/coverage/thresholds.ts';
import type { ItemCoverage } from '../../server/src/core/judge/model.ts';
import { useParser } from '../../server/src/core/markdown/parse.ts';
import { satteri } from '../../server/src/core/markdown/satteri.ts';
import type { Topic } from '../../server/src/core/plan/model.ts';
import { readPlan } from '../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

/** What careful readers say of an outline item; lines count from 1. */
export interface Label {
  readonly text: string;
  readonly accept: readonly string[];
  readonly sections?: readonly number[];
  readonly parts?: readonly { readonly text: string; readonly accept: readonly string[] }[];
}

/** A labelled guide with the topic that promises it. */
export interface Labelled {
  readonly topic: Topic;
  readonly guide: Guide;
  readonly outline: readonly Label[];
}

type Labels = Readonly<Record<string, { readonly outline: readonly Label[] }>>;

/** The guides of a labelled set, read; those that the plan does not promise are left out. */
export function labelledIn(set: {
  readonly plan: string;
  readonly root: string;
  readonly labels: string;
}): Labelled[] {
  useParser(satteri);
  const exists = (path: string) => existsSync(join(set.root, path));
  const { topics } = readPlan(readText(set.plan), { path: 'PLAN.md', exists });
  const labels = JSON.parse(readFileSync(set.labels, 'utf8')) as Labels;
  return Object.entries(labels).flatMap(([file, { outline }]) => {
    const topic = topics.find(({ file: path }) => path === file || path?.endsWith(`/${file}`));
    if (!topic?.file) return [];
    return [{ topic, guide: readGuide(topic.file, readText(join(set.root, topic.file))), outline }];
  });
}

function readText(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

/** What is right and wrong, by kinds that matter. */
export interface Tally {
  items: number;
  agreed: number;
  /** Called unmet where no reader does, of how many; called met likewise. */
  missing: number;
  there: number;
  met: number;
  short: number;
}

/** How verdicts agree with labels under other thresholds. */
export function tally(guides: readonly Labelled[], choice: Partial<typeof thresholds>): Tally {
  const before = { ...thresholds };
  Object.assign(thresholds, choice);
  const sum: Tally = { items: 0, agreed: 0, missing: 0, there: 0, met: 0, short: 0 };
  for (const one of guides)
    for (const { accept, found } of verdictsOf(one)) {
      sum.items++;
      if (accept.includes(found.value)) sum.agreed++;
      if (!accept.includes('unmet')) sum.there++;
      if (!accept.includes('met')) sum.short++;
      if (found.value === 'unmet' && !accept.includes('unmet')) sum.missing++;
      if (found.value === 'met' && !accept.includes('met')) sum.met++;
    }
  Object.assign(thresholds, before);
  return sum;
}

/** The causes of verdicts that no reader signs, by the item's text. */
export function causesOf(one: Labelled): ReadonlyMap<string, string> {
  return new Map(
    verdictsOf(one).flatMap(({ text, accept, sections = [], found }) =>
      accept.includes(found.value)
        ? []
        : [[text, causeOf(accept, sections, found, one.guide)] as [string, string]],
    ),
  );
}

/** The code blocks of a guide that count as no examples, each with its line and why: what a wrong count comes from. */
export function excludedIn({ guide }: Labelled): string {
  return guide.fences
    .flatMap(({ excluded, place }) => (excluded === null ? [] : [`${excluded} on line ${place.line}`]))
    .join(', ');
}

function verdictsOf({ topic, guide, outline }: Labelled): (Label & { readonly found: ItemCoverage })[] {
  const found = coverOutline(topic, guide, defaultSettings);
  return outline.flatMap(label => {
    const item = found.find(one => plain(one.item.text) === plain(label.text));
    return item ? [{ ...label, found: item }] : [];
  });
}

function causeOf(
  accept: readonly string[],
  lines: readonly number[],
  found: ItemCoverage,
  guide: Guide,
): string {
  const named = (section: number): string => `“${guide.sections[section]?.title ?? ''}”`;
  const chosen = found.section === null ? null : guide.sections[found.section];
  const read = guide.sections.filter(({ place }) => lines.includes(place.line)).map(({ index }) => index);
  const weighed = found.candidates.find(({ section }) => read.includes(section));
  if (!accept.includes('met') && found.value !== 'unmet')
    return accept.includes('partial')
      ? 'what is only mentioned was taken for told'
      : `${named(found.section as number)} was taken for it: ${found.candidates.find(({ section }) => section === found.section)?.why ?? 'what stands in it speaks of it'}`;
  if (found.value === 'unmet')
    return weighed
      ? `${named(weighed.section)}, which readers name, uses too few of its words: ${weighed.score.toFixed(2)} of ${thresholds.partial}`
      : `no word of it, and none that means the same, is used ${read.length > 0 ? `in ${read.map(named).join(', ')}` : 'anywhere'}`;
  if (chosen && read.length > 0 && !read.includes(chosen.index))
    return `${named(chosen.index)} was taken for ${read.map(named).join(', ')}`;
  if (found.score < thresholds.met)
    return `its section uses too few of its words: ${found.score.toFixed(2)} of ${thresholds.met}`;
  return 'a half or part is told in other words alone';
}

/** A name without case and signs. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
