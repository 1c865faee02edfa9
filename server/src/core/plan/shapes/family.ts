import type { ListBlock } from '../text/blocks.ts';

/** What most items of a list may have in common in their looks. */
const looks = [
  /^(?:\p{Extended_Pictographic}|\ufe0f|\s)*(?:\*\*|__)/u,
  /\S\s+[-–—]\s+\S/,
  /[(（][^()（）]{1,24}[)）](?:\p{Extended_Pictographic}|\ufe0f|\s)*$/u,
];

/** What a list looks like, for those that are judged together; nothing if it looks like nothing. */
export function familyOf({ ordered, items }: ListBlock): { family?: string } {
  const lines = items.flatMap(({ lines: [line] }) => (line ? line.text : []));
  const most = (count: number): boolean => count * 3 > items.length * 2;
  const marks = [
    most(items.filter(({ box }) => box !== null).length),
    ...looks.map(look => most(lines.filter(text => look.test(text)).length)),
  ];
  return marks.includes(true) ? { family: [ordered, ...marks].join(' ') } : {};
}
