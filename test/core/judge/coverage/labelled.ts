import { readFileSync } from 'node:fs';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { coverOutline } from '../../../../server/src/core/judge/coverage/cover.ts';
import type { ItemCoverage } from '../../../../server/src/core/judge/model.ts';
import { LineIndex } from '../../../../server/src/core/place.ts';
import type { Topic } from '../../../../server/src/core/plan/model.ts';
import { readParts } from '../../../../server/src/core/plan/parts.ts';
import { defaultSettings, type Settings } from '../../../../server/src/core/settings.ts';
import { aTopic, nowhere } from '../samples.ts';

/** What a careful reader says of an outline item: its verdict, and the heading that covers it. */
export interface Label {
  readonly item: string;
  readonly verdict: string;
  readonly heading: string;
}

/** A guide whose first comment holds its outline, an item a line: `item | verdict | heading`. */
export function labelled(name: string): { readonly text: string; readonly labels: readonly Label[] } {
  const text = readFileSync(new URL(`./guides/${name}.md`, import.meta.url), 'utf8');
  const rows = /^<!--\n([\s\S]*?)-->/.exec(text)?.[1]?.trim().split('\n') ?? [];
  const labels = rows.map(row => {
    const [item = '', verdict = '', heading = ''] = row.split('|').map(cell => cell.trim());
    return { item, verdict, heading };
  });
  return { text, labels };
}

/** A topic with these outline items, read as a plan's are. */
export function topicOf(title: string, items: readonly string[]): Topic {
  const outline = items.map(text => ({
    text,
    place: nowhere,
    checked: null,
    ...readParts({ text, start: 0 }, new LineIndex(text)),
  }));
  return aTopic({ title, outline });
}

/** How a text covers outline items. */
export function cover(
  text: string,
  items: readonly string[],
  settings: Settings = defaultSettings,
): readonly ItemCoverage[] {
  const guide = readGuide('guide.md', text);
  return coverOutline(topicOf(guide.title ?? '', items), guide, settings);
}

/** The verdicts alone, by item. */
export function verdicts(
  text: string,
  items: readonly string[],
  settings?: Settings,
): Record<string, string> {
  return Object.fromEntries(cover(text, items, settings).map(({ item, value }) => [item.text, value]));
}
