import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';
import { failing } from './words/failing.ts';

/** Failures beside each other, each with an arrow to what it comes of or what helps: `Exit code 137 → out of memory. Raise …`. */
export function drawnFailures(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    if (under(guide, statements[0]?.section ?? null, 'summary', 'testing')) return [];
    const found = statements.filter(({ text, words }) => {
      const [what, ...helps] = words < 6 || !arrow.test(text) ? [] : text.slice(0, 600).split(arrow);
      return what !== undefined && helps.length === 1 && fails(what) && tells.test(helps[0] as string);
    });
    return found.length > 1 ? found.map(({ place }) => place) : [];
  });
}

function fails(text: string): boolean {
  return failing.test(text) || code.test(text);
}

const arrow = /\s?(?:→|⇒|=>|->)\s?/;
/** What programs say where they fail. */
const code =
  /\bexit (?:code|status) [1-9]\d*\b|\b[45]\d\d\b|\bfatal\b|\b[A-Z]\w+(?:Error|Exception)\b|报错|退出码/i;
/** What an arrow leads to has to be told: two words or more, not a state. */
const tells = /\p{L}+[\s\S]{0,3}\s\S*\p{L}|[\u4e00-\u9fff]{5,}/u;
