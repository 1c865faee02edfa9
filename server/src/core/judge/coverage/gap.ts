import { codeAt } from '../../codeAt.ts';

/** What stands for the gap between a key's words. */
export const gap = 32;

/** Whether a Latin word and a CJK one meet before a letter of a key, between which a text may have a blank. */
export function isMixed(key: string, at: number): boolean {
  const [before, behind] = [codeAt(key, at - 1), codeAt(key, at)];
  return before !== gap && behind !== gap && before < firstCjk !== behind < firstCjk;
}

const firstCjk = 0x2e80;
