import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { commentsIn, isCode } from './code.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { codePlace } from './places.ts';
import { proseOf, says } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import { testingIn } from './tests.ts';

/** Where a guide minds edge cases. */
export interface Edges {
  /** Named as such, in prose, tables or tests. */
  readonly named: readonly Place[];
  /** Handled in code, or named there only. */
  readonly handled: readonly Place[];
}

/** Code that handles what is empty, full, late or wrong. */
const handling =
  /\b(?:is_empty|isEmpty|is_none|isNull|is_null|unwrap_or\w*|checked_\w+|saturating_\w+|wrapping_\w+|ok_or\w*|map_err|catch|except|rescue|recover\(\)|finally|IllegalArgumentException|ValueError|TypeError|KeyError|ZeroDivisionError|timeout|timed_out|Timeout\w*|overflow|deadline|ErrNoRows|IS NULL|COALESCE|NULLIF|on_error|onerror|else if)\b|\bErr\(|\?\?|(?:==|<=|<|===|!=|!==) ?(?:0|null|None|nil|undefined|NULL|"")(?![\w.])|\bif err\b|\b(?:len|length|size)(?:\(\))? ?(?:==|<|<=|===|>=|>) ?\w|\|\| (?:exit|true|return|die)\b|set -e|retries|failureThreshold|maxUnavailable/;

/** Finds edge cases: named in prose and tests, or handled in code. */
export function edgesIn(guide: Guide): Edges {
  const named: Place[] = [];
  const handled: Place[] = [];
  for (const { section, sections, words } of titledBy(guide, 'edge'))
    if (words >= 10 || sections.some(({ fences, tables }) => fences.length + tables.length > 0))
      named.push(section.place);
  for (const statement of proseOf(guide).statements)
    if (says(statement, 'edge') && statement.words >= 8 && !under(guide, statement.section, 'summary'))
      named.push(statement.place);
  for (const { header, place, section } of guide.tables)
    if (mayProve(guide, section) && header.some(head => (cuesIn(head) & bit.edge) !== 0)) named.push(place);
  const tests = testingIn(guide).cases.filter(
    ({ name }) =>
      (cuesIn(name.replaceAll('_', ' ').replace(/([a-z])([A-Z])/g, '$1 $2')) & (bit.edge | bit.edgeValue)) !==
      0,
  );
  (tests.length >= 2 ? named : handled).push(...tests.map(({ place }) => place));
  for (const { fence, line, text } of commentsIn(guide))
    if ((cuesIn(text) & bit.edge) !== 0) handled.push(codePlace(guide, fence, line));
  for (const fence of guide.fences) {
    if (!isCode(fence) || !mayProve(guide, fence.section) || !handling.test(fence.code)) continue;
    const line = fence.code.split('\n').findIndex(one => handling.test(one.slice(0, 400)));
    if (line >= 0) handled.push(codePlace(guide, fence, line));
  }
  return { named, handled };
}
