import { flatMap } from '../../flatMap.ts';
import { longestRising } from '../../rising.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { isTitled } from './tellingApart.ts';
import type { Terms } from './terms.ts';
import type { Heading } from './titles.ts';

/** Something between the sections of two items: items that have none, and the spare chapters there. */
interface Gap {
  readonly items: readonly number[];
  readonly chapters: readonly number[];
}

/**
 * By item: the spare section that stands where the outline's order has it; -1 for none. Where as many spare chapters
 * stand between the sections of two items as the outline has other items there, each is one's; those that the guide
 * only promises are left out where they are too many. Where one item or one chapter is left, the clearest evidence tells.
 */
export function placesOf(
  settled: readonly number[],
  spare: readonly number[],
  isPromised: (item: number) => boolean,
  evidenceOf: (item: number, section: number) => number,
  ground: Ground,
  terms: Terms,
): readonly number[] {
  const places = settled.map(() => -1);
  const spares = chaptersIn(spare, Math.max(...settled), ground, terms);
  for (const { items, chapters } of gapsOf(settled, spares, ground)) {
    const likely = items.filter(item => !isPromised(item));
    const those = [items, likely].find(({ length }) => length === chapters.length);
    if (those)
      those.forEach((item, at) => {
        places[item] = chapters[at] as number;
      });
    else if (Math.min(likely.length, chapters.length) === 1) {
      const pairs = flatMap(likely, item =>
        chapters.map(chapter => ({ item, chapter, found: evidenceOf(item, chapter) })),
      );
      const [best, next] = pairs.sort((a, b) => b.found - a.found);
      if (best && next && best.found >= leastFound && next.found * clearly <= best.found)
        places[best.item] = best.chapter;
    }
  }
  return places;
}

const leastFound = 0.1;
const clearly = 2;

/** The spare sections that may be an item's chapter: those under no other one, on something that the outline speaks of. */
function chaptersIn(
  spare: readonly number[],
  last: number,
  { outline: { headings, framed, asked }, grid: { said, width } }: Ground,
  { title, tokens: words }: Terms,
): readonly number[] {
  const spares = new Set(spare);
  return spare.filter(index => {
    const { section, tokens } = headings[index] as Heading;
    // What is called by no more than what the whole guide is about closes it, where it stands behind all items.
    const tells = tokens.some(
      token => token.weight > weights.weak && (index < last || !isTitled(token, title)),
    );
    // What has none of the words that the outline is told in, but at most a sign of one, is on something else.
    const speaks = said
      .subarray(index * width, (index + 1) * width)
      .some((times, term) => times > 0 && words[term]?.stems.length !== 0);
    return (
      tells &&
      speaks &&
      !framed[index] &&
      !asked[index] &&
      !spares.has(section.parent ?? -1) &&
      !closes.test(section.name)
    );
  });
}

/** Whole names of what guides close with beside their subject: whom to ask, who wrote it, what changed, what is due when. */
const closes =
  /^(?:(?:getting |get |need )?help|support|contacts?|contact us|licen[cs]es?|licensing|acknowledge?ments|credits|authors|contributors|change ?log|(?:revision|version|change|document) history|(?:(?:implementation|project|delivery|rollout) )?(?:timeline|schedule|milestones)|(?:implementation|project|action) plan|获取帮助|(?:技术)?支持|联系(?:我们|方式)|许可证?|版权声明|致谢|作者|贡献者|更新日志|(?:变更|修订|更新)(?:记录|历史)|版本(?:记录|历史)|(?:实施|项目|开发|工作|推进|整体)?(?:时间(?:表|安排|规划|线)|进度(?:表|安排|计划)|排期(?:表)?|日程(?:表|安排)?|里程碑|行动计划))$/;

/** What stands between the sections of items, as far as these are in the outline's order. */
function gapsOf(
  settled: readonly number[],
  chapters: readonly number[],
  { outline: { headings, ends } }: Ground,
): readonly Gap[] {
  const found = flatMap(settled, (section, item) => (section < 0 ? [] : [item]));
  const rising = longestRising(found.map(item => settled[item] as number));
  const inOrder = new Set(found.filter((_, at) => rising.has(at)));
  const gaps: Gap[] = [];
  let from = 0;
  let items: number[] = [];
  for (let item = 0; item <= settled.length; item++) {
    const section = settled[item] ?? headings.length;
    if (section < 0) items.push(item);
    if (section < 0 || (item < settled.length && !inOrder.has(item))) continue;
    gaps.push({ items, chapters: chapters.filter(index => index >= from && index < section) });
    items = [];
    from = ends[section] ?? headings.length;
  }
  return gaps.filter(gap => gap.items.length > 0);
}
