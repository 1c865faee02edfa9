import type { LineContext } from './context.ts';
import { type Facts, noFacts } from './facts.ts';
import { cutBadge } from './tail/badge.ts';
import { cutBracket } from './tail/bracket.ts';
import { cutDue } from './tail/due.ts';
import { cutField } from './tail/field.ts';
import { cutFields } from './tail/fields.ts';
import { cutFront } from './tail/front.ts';
import { cutOwner } from './tail/owner.ts';
import { cutRecord } from './tail/record.ts';
import { cutSign } from './tail/sign.ts';
import { cutSize } from './tail/size.ts';
import { cutTag } from './tail/tag.ts';
import { type Line, sub, trim } from './text/line.ts';

/** What stands behind the name of an entry, and the rest of the text without it. */
export interface Tail extends Facts {
  readonly rest: Line;
}

/** Reads marks, brackets and fields from the end of a text, and brackets from its start, until words are left. */
export function readTail(line: Line, context: LineContext): Tail {
  const facts = noFacts();
  let rest = trim(line);
  // What the marks of a title close is all of its name: `《一天走 24 小时的钟》`.
  for (let round = 0; round < 8 && rest.text !== '' && !/[》」]$/.test(rest.text); round++) {
    const next =
      cutSize(rest, facts, context) ??
      cutDue(rest, facts) ??
      cutTag(rest, facts, context) ??
      cutOwner(rest, facts, context) ??
      cutRecord(rest, facts, context) ??
      cutBracket(rest, facts, context) ??
      cutBadge(rest, facts, context) ??
      cutSign(rest, facts, context) ??
      cutField(rest, facts, context) ??
      cutFields(rest, facts, context) ??
      cutFront(rest, facts, context);
    if (next === null) break;
    rest = trim(
      sub(next, 0, next.text.replace(/\s+[-–—·•]+\s*$|(?<=[)）】])\s*[–—]+\s*$|\s*[,，;；]\s*$/, '').length),
    );
  }
  return { rest, ...facts };
}
