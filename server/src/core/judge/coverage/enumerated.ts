import type { Ground } from './ground.ts';
import { leadsOn } from './leads.ts';
import { startOfLine } from './mention.ts';
import { chiefOf, countBetween } from './mentions.ts';
import { sentenceAround } from './passing.ts';
import { sectionOf } from './treated.ts';
import type { Phrase } from './wishes.ts';

/**
 * Whether a part is no more than named among its siblings, two of which at least have a heading or a lead of their own in
 * the item's section: of *Pools are kept for reads, writes and reports.* nothing treats reports where only paragraphs on
 * reads and on writes follow.
 */
export function isOnlyEnumerated(
  part: Phrase,
  siblings: readonly Phrase[],
  home: number,
  ground: Ground,
): boolean {
  const { byTerm, guide, hits, outline } = ground;
  const chief = chiefOf(part, byTerm);
  const end = outline.ends[home] as number;
  const told = siblings.filter(one => isApart(one, home, end, ground));
  if (chief < 0 || told.length < enough) return false;
  const others = told.map(one => byTerm[one.terms[chiefOf(one, byTerm)] as number] ?? []);
  const own = byTerm[part.terms[chief] as number] ?? [];
  return (
    own.length > 0 &&
    own.length <= mostNamed &&
    own.every(hit => {
      const offset = hits.offset[hit] as number;
      // The columns of a table are each on their own.
      if ((hits.fence[hit] as number) >= 0 || guide.text[startOfLine(guide.text, offset)] === '|')
        return false;
      const [from, to] = sentenceAround(hit, guide.text, hits);
      // What a sentence sets in bold at its start, it goes on about.
      if (guide.text.startsWith('**', from) && offset - from <= '**'.length) return false;
      return others.filter(other => countBetween(other, from, to, hits) > 0).length >= enough;
    })
  );
}

const enough = 2;
/** What is named more often is not named by the way. */
const mostNamed = 5;

/** Whether a section has a heading or a lead that names a part. */
function isApart(one: Phrase, home: number, end: number, ground: Ground): boolean {
  return (
    sectionOf(one, home, ground) !== null ||
    leadsOn(one, ground).some(({ section }) => section >= home && section < end)
  );
}
