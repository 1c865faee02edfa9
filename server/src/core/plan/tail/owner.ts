import type { LineContext } from '../context.ts';
import type { FactsDraft } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';

const ownedBy =
  /\s[—–-]+\s+(?:owner|assignee|assigned(?: to)?|writer|author|负责人?|作者)\s*[:：]\s*@?([\p{L}\p{N}_ -]{2,24})$/iu;

/** `@name` at the end, or a name with words that say that it does the work. */
export function cutOwner(line: Line, facts: FactsDraft, { vocabulary }: LineContext): Line | null {
  const end = line.text.slice(-40);
  const match =
    ownedBy.exec(end) ??
    /(?:^|[\s,，;；、/])@([\p{L}\p{N}_-]{1,30})$/u.exec(end) ??
    vocabulary.doing.exec(end);
  if (!match) return null;
  facts.owner ??= match.slice(1).find(name => name !== undefined) ?? null;
  return sub(line, 0, line.text.length - match[0].length);
}
