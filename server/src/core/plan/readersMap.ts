import type { Draft, DraftListing } from './draft.ts';

/** What headings say that lead readers through documents which are there, a kind each. */
const leading: readonly RegExp[] = [
  /\b(?:start here|where to (?:start|begin)|new here)\b|从(?:哪里|哪儿|何处|这里)(?:开始|读起)/i,
  /\breading (?:order|path|guide|list)s?\b|阅读(?:顺序|路线|路径|指引|指南|建议)/i,
  /\blearning (?:path|route)s?\b|学习(?:路径|路线)/i,
  /\bquick (?:links|navigation|access)\b|快速(?:导航|链接|索引|入口)/i,
  /\bhow do i\b|\bfind(?:ing)? (?:what you|specific|the right|information)\b|(?:按需|如何|快速)查找|我(?:想|要)/i,
  /\b(?:documentation|docs) map\b|文档地图/i,
  /\bby (?:role|audience)\b|按(?:角色|读者)/i,
];

/** Fewer kinds of such headings stand in plans as well; in what somebody calls a plan, most would have to be there. */
const fewest = 3;
const fewestOfNamed = 5;

/** Whether a document leads readers through documents, and says of none how far it is or how urgent. */
export function isReadersMap(
  headings: readonly string[],
  listings: readonly DraftListing[],
  isNamed: boolean,
): boolean {
  const kinds = leading.filter(kind => headings.some(text => kind.test(text)));
  return (
    kinds.length >= (isNamed ? fewestOfNamed : fewest) &&
    !listings.some(({ drafts }) => drafts.some(saysState))
  );
}

/** Whether a place gives its document a state or priority itself; a sign before a heading may just adorn it. */
function saysState({ kind, status, priority, progress, place }: Draft): boolean {
  if (kind === 'heading') return progress !== null;
  const said = priority?.place ?? null;
  const isOwn = said !== null && said.line >= place.line;
  return isOwn || progress !== null || (status !== null && status.form !== 'inherited');
}
