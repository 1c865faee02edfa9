import type { Guide } from '../../guide/model.ts';
import type { Topic } from '../../plan/model.ts';
import type { Settings } from '../../settings.ts';
import type { ItemCoverage } from '../model.ts';
import { asNamed } from './asNamed.ts';
import { closed } from './closing.ts';
import { isContrast } from './contrast.ts';
import type { Dealt } from './deal.ts';
import { gridOf } from './grid.ts';
import type { Ground } from './ground.ts';
import { withoutLeftOut } from './leftOut.ts';
import { weights } from './lexicon.ts';
import { namelessIn } from './literal.ts';
import { isOutspoken } from './offTopic.ts';
import { opened } from './opening.ts';
import { keepsOrder } from './order.ts';
import { promisesIn } from './promises.ts';
import { promoted } from './promote.ts';
import { hitsByTerm, scan } from './scan.ts';
import type { Score } from './score.ts';
import { claims, settle } from './settle.ts';
import { withSigns } from './signs.ts';
import { headingsOf, sought, wordsOf } from './sought.ts';
import { standingOf } from './standing.ts';
import { thresholds } from './thresholds.ts';
import type { Outline } from './titles.ts';
import { alike } from './token.ts';
import { verdictOf } from './verdict.ts';
import type { Wish } from './wishes.ts';

/**
 * Lays a topic's outline over a guide's sections: one verdict an item, in the outline's order.
 *
 * Headings are read and the text is scanned once for all items; sections are dealt out to items so that the whole fits
 * best; then each item's halves and parts are looked for. Never throws on texts; same texts, same coverage.
 */
export function coverOutline(topic: Topic, guide: Guide, settings: Settings): readonly ItemCoverage[] {
  if (topic.outline.length === 0) return [];
  const words = wordsOf(guide, settings);
  const outline = headingsOf(guide, words);
  const { wishes, terms } = sought(topic, guide, words);
  const hits = withSigns(withoutLeftOut(scan(guide, terms.keys, terms.cue), guide), terms.signs);
  const grid = gridOf(outline, terms, hits);
  const promises = promisesIn(outline, grid, hits);
  const byTerm = hitsByTerm(hits, terms.keys.length);
  const known = { leads: new Map(), turns: new Map() };
  const ground: Ground = { guide, words, outline, grid, hits, promises, byTerm, ...known };
  const { dealt, scores } = settle(wishes, ground, terms);
  const homes = promoted(claims(dealt, scores, thresholds.partial), outline);
  const met = claims(dealt, scores, thresholds.met).map((section, item) =>
    section < 0 ? -1 : (homes[item] as number),
  );
  const isOrdered = keepsOrder(homes);
  const nameless = namelessIn(wishes, homes, ground);
  const items = new Map<number, number>();
  for (const home of met) items.set(home, (items.get(home) ?? 0) + 1);
  const outspoken = isOutspoken(wishes, homes, ground);
  return wishes.map((wish, index) => {
    const found = verdictOf(
      wish,
      {
        section: dealt.chosen[index] as number,
        home: homes[index] as number,
        scores: scores[index] as (typeof scores)[number],
        owned: dealt.isOwned(index) && !isNamedApart(index, wishes, dealt, scores, outline),
        others: isOthers(index, wishes, dealt, scores),
        standing: standingOf(index, { homes, isOrdered, nameless }, dealt.chosen, scores, outline),
        items,
        outspoken,
        shared: (items.get(homes[index] as number) ?? 0) > ((met[index] as number) < 0 ? 0 : 1),
      },
      ground,
      terms,
      settings.translate,
    );
    const told = opened(found, wish, index, ground, terms, settings.translate);
    return asNamed(closed(told, wish, ground, terms, settings.translate), wish, ground, settings.translate);
  });
}

/** Whether the heading of an item's section is the name of another item that differs from it in one word. */
function isOthers(
  item: number,
  wishes: readonly Wish[],
  { chosen }: Dealt,
  scores: readonly (readonly Score[])[],
): boolean {
  const section = chosen[item] as number;
  // Most items share their section with none.
  if (section < 0 || chosen.indexOf(section) === chosen.lastIndexOf(section)) return false;
  const headingOf = (one: number): number => scores[one]?.[section]?.heading ?? 0;
  return chosen.some(
    (other, one) =>
      one !== item &&
      other === section &&
      headingOf(one) > headingOf(item) &&
      headingOf(one) >= wholly &&
      isContrast((wishes[item] as Wish).item.name, (wishes[one] as Wish).item.name),
  );
}

const wholly = 0.95;

/** Whether the heading of an item's section has a special word of it which no other item has that was dealt the section. */
function isNamedApart(
  item: number,
  wishes: readonly Wish[],
  { chosen }: Dealt,
  scores: readonly (readonly Score[])[],
  { headings }: Outline,
): boolean {
  const section = chosen[item] as number;
  if ((scores[item]?.[section]?.heading ?? 0) < thresholds.met) return false;
  const others = wishes.filter((_, other) => other !== item && chosen[other] === section);
  const named = headings[section]?.tokens ?? [];
  return (wishes[item] as Wish).whole.tokens.some(
    token =>
      token.weight > weights.light &&
      named.some(one => alike(one, token)) &&
      !others.some(({ whole }) => whole.tokens.some(one => alike(one, token))),
  );
}
