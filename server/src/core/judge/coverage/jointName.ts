import type { Ground } from './ground.ts';
import type { Token } from './token.ts';
import type { Phrase, Piece } from './wishes.ts';

/**
 * Whether the heading of a section names both things of a joint name: *RBAC* those of 角色与权限, as *Roles and permissions*
 * does. A heading that names one of them, as *Ownership* does of 所有权与借用, says nothing of the other.
 */
export function isJointlyNamed(
  { tokens }: Phrase,
  halves: readonly Piece[],
  section: number,
  { outline }: Ground,
): boolean {
  const joint = tokens.filter(isJoint);
  if (joint.length === 0 || halves.length < 2) return false;
  const isOfHalf = (family: number): boolean =>
    halves.some(({ phrase }) => phrase.tokens.some(({ same }) => same.includes(family)));
  return (outline.headings[section]?.tokens ?? []).some(named =>
    joint.some(({ same }) =>
      same.some(family => named.same.includes(family) && (isJoint(named) || !isOfHalf(family))),
    ),
  );
}

/** Whether a name that the lexicon knows as one joins two. */
function isJoint({ key, stems }: Token): boolean {
  return stems.length > 1 && joint.test(key);
}

const joint = /\band\b|[与和及]/;
