import { allRules } from '../core/judge/rules.ts';
import type { Place } from '../core/place.ts';
import type { Criterion, OutlineItem } from '../core/plan/model.ts';
import type { JudgedFile } from './judges.ts';

/** Of a longer text its start does. */
const longest = 40_000;
const mostItems = 10;

/**
 * A text with what a plan might ask of it, for a thread to judge while the plan is not known yet: code is slow until it
 * has run some dozens of times. The outline is the text's own, so that there is something to find.
 */
export function practiceOn(file: string, text: string): JudgedFile {
  const start = text.slice(0, longest);
  const topic = {
    id: file,
    title: /^#[ \t]+(.+)/m.exec(start)?.[1] ?? file,
    number: null,
    group: null,
    file,
    fileRaw: null,
    place,
    extent: place,
    expectedLines: null,
    outline: outlineOf(start),
    priority: null,
    claimed: { status: null, progress: null },
    batch: null,
    effort: null,
    owner: null,
    mentions: [],
  };
  return { file, text: start, slices: [{ path: 'PLAN.md', language: 'en', criteria, topic }] };
}

const place: Place = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** All that can be asked of a guide. */
const criteria: readonly Criterion[] = allRules.flatMap(rule =>
  rule.scope === 'guide' && rule.criterion
    ? [{ id: rule.criterion, text: rule.criterion, place, required: 1 }]
    : [],
);

/** The text's sections, with those below them as their parts. */
function outlineOf(text: string): readonly OutlineItem[] {
  return text
    .split(/^##[ \t]+/m)
    .slice(1, mostItems + 1)
    .map(section => {
      const [name = ''] = section.split('\n', 1);
      const parts = [...section.matchAll(/^###[ \t]+(.+)/gm)].map(([, title = '']) => ({
        text: title,
        place,
      }));
      return { text: name, name, place, parts, note: null, checked: null };
    });
}
