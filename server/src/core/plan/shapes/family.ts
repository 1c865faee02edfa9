import type { Scope } from '../scope.ts';
import type { ListBlock } from '../text/blocks.ts';

/** What most items of a list may have in common in their looks. */
const looks = [
  /^(?:\p{Extended_Pictographic}|\ufe0f|\s)*(?:\*\*|__)/u,
  /\S\s+[-–—]\s+\S/,
  /[(（][^()（）]{1,24}[)）](?:\p{Extended_Pictographic}|\ufe0f|\s)*$/u,
];

/** The lists that one is judged with: under headings side by side, with items that look alike; none if they look like nothing. */
export function familyOf({ ordered, items }: ListBlock, { section }: Scope): { family?: string } {
  const lines = items.flatMap(({ lines: [line] }) => (line ? line.text : []));
  const most = (count: number): boolean => count * 3 > items.length * 2;
  const marks = [
    most(items.filter(({ box }) => box !== null).length),
    ...looks.map(look => most(lines.filter(text => look.test(text)).length)),
  ];
  if (!section.parent || !marks.includes(true)) return {};
  return { family: [section.parent.start, section.level, ordered, ...marks].join(' ') };
}
