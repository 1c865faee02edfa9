import type { Context } from '../context.ts';
import type { Item, ListBlock } from '../text/blocks.ts';
import { joined, type Line } from '../text/line.ts';
import { criteriaIn } from './criteriaIn.ts';
import { sizeIn } from './size.ts';

/**
 * The lines of a list that may ask for something. What stands under an item explains it, or is what is asked where most
 * of it asks for something known: `- Depth`, and under it `800+ lines` and `20+ examples`.
 */
export function linesOfList({ items }: ListBlock, context: Context): Line[] {
  const read = items.map(item => {
    const [own] = linesOf(item);
    const under = item.blocks.flatMap(block => (block.kind === 'list' ? linesOfList(block, context) : []));
    return { own, under };
  });
  // `- Tutorials` and `- Reference`, and under each what is asked of those.
  const all = read.flatMap(({ under }) => under);
  const areKinds =
    read.length > 1 && read.every(({ own, under }) => own && under.length > 0 && !asks(own, context));
  if (areKinds && all.filter(line => asks(line, context)).length * 2 > all.length)
    return withoutSizesOfKinds(all, context);
  return read.flatMap(({ own, under }) => {
    if (under.length === 0) return own ?? [];
    if (own && tellsReaders(own)) return own;
    const asking = under.filter(line => asks(line, context));
    if (asking.length < 2 || asking.length * 2 <= under.length) return own ?? [];
    return own && asks(own, context) ? [own, ...asking] : under;
  });
}

/** Whether a line leads to what readers can do when all is written: `A new user can`, `Developers are able to:`. */
export function tellsReaders({ text }: Line): boolean {
  return ofReaders.test(text);
}

const ofReaders =
  /\b(?:users?|readers?|engineers?|developers?|newcomers?|contributors?|operators?|admins?|administrators?|beginners?|people|somebody|someone|anyone|students?|learners?)\s+(?:(?:can|could|will be able to|is able to|are able to|should be able to)\b(?! not\b)(?:[^.]|\.(?=\S)){0,80})[:：]\s*$|(?:读者|用户|开发者|新人|学员|学生|使用者)[^。]{0,12}(?:能够?|可以|会)[^。]{0,12}[:：]\s*$/i;

/** Sizes that differ between kinds of guides are asked of none of the others. */
function withoutSizesOfKinds(lines: readonly Line[], { vocabulary }: Context): Line[] {
  const sizes = lines.map(({ text }) => sizeIn(text, vocabulary));
  return lines.filter((_, at) => {
    const size = sizes[at];
    return !size || sizes.every(other => other?.id !== size.id || other.required === size.required);
  });
}

function linesOf({ lines }: Item): Line[] {
  const line = joined(lines);
  // `Labs: 40 %` says what something weighs.
  return line && !/^.{0,40}\d\s?[%％]\s*$/.test(line.text) ? [line] : [];
}

function asks(line: Line, context: Context): boolean {
  return criteriaIn({ line, isSentence: true }, new Set(), context).length > 0;
}
