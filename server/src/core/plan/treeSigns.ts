import type { ClaimedStatus } from './model.ts';
import type { Section } from './text/blocks.ts';
import { stateOfSign } from './text/state.ts';

/** The sign right behind a name in a tree, or in the comment behind it: `├── tides.md 🆕 (when they turn)`. */
const behindName =
  /\.[a-z]{2,5}\s+(?:(?:#|\/\/|←|<-|[-–—])\s*)?(\p{Extended_Pictographic}\ufe0f?)(?=\s|$|[(（])/iu;
/** Fewer names with a sign are no column of states. */
const fewest = 3;

/** The signs behind the names of files in the trees under a heading. */
export function treeSignsOf({ blocks }: Section): readonly string[] {
  return blocks.flatMap(block =>
    block.kind === 'fence'
      ? block.lines.flatMap(({ text }) => behindName.exec(text)?.[1]?.replace(/\ufe0f/g, '') ?? [])
      : [],
  );
}

/** What signs that decorate elsewhere say where they stand among such as always say a state. */
export function statesOfSigns(signs: readonly string[]): readonly (readonly [string, ClaimedStatus])[] {
  const known = signs.flatMap(sign => {
    const state = stateOfSign(sign);
    return state ? [{ sign, ...state }] : [];
  });
  if (known.length < fewest || !known.some(({ isPlain }) => isPlain)) return [];
  return known.map(({ sign, value }) => [sign, value] as const);
}
