import type { Body } from '../bodyModel.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Entry } from '../entry.ts';
import type { Facts } from '../facts.ts';
import type { StatusMark } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { Item } from '../text/blocks.ts';

/** An exact size beside a topic that is complete says how long it became. */
function isReached({ lines, described }: Entry, status: StatusMark | null): boolean {
  if (lines === null || status?.value !== 'complete') return false;
  return (
    lines.max === null &&
    /^\s*[\d,，]+\s*\S*$/.test(lines.raw) &&
    !/target|goal|目标|预计/i.test(described ?? '')
  );
}

/** What an item says of its topic by labels below it, and else in its own line. */
export function filled(body: Body, entry: Entry, status: StatusMark | null, scope: Scope) {
  const { lines, progress, effort, owner } = entry;
  return {
    ...withLabels(
      { lines, status, progress, priority: entry.priority ?? scope.priority, effort, owner },
      body,
    ),
    isReached: body.lines === null && isReached(entry, status),
    ...(body.title ? { name: body.title } : {}),
  };
}

/** What a line says of its topic, with what labels say of it, which goes first; where both tell a state, both are kept. */
export function withLabels<Told extends Facts>(told: Told, body: Body): Told & Pick<Draft, 'also'> {
  const { status } = told;
  return {
    ...told,
    lines: body.lines ?? told.lines,
    status: body.status ?? status,
    ...(body.status && status && status.form !== 'inherited' ? { also: [status] } : {}),
    progress: body.progress ?? told.progress,
    priority: body.priority ?? told.priority,
    effort: body.effort ?? told.effort,
    owner: body.owner ?? told.owner,
  };
}

/** The state of an item: words first, then a sign, then its box, then what the list is headed by. */
export function markOf(
  { box }: Item,
  { status }: Entry,
  above: StatusMark | null,
  isColumn: boolean,
  index: Context['index'],
): { status: StatusMark | null } {
  if (status) return { status };
  if (!box) return { status: above };
  const isTicked = /x/i.test(box.text);
  // A box that is left open says less than a column like `Writing` that it stands in.
  if (!isTicked && isColumn && above?.value === 'drafting') return { status: above };
  return {
    status: {
      value: isTicked ? 'complete' : 'planned',
      raw: box.text,
      place: index.place(box.start, box.start + box.text.length),
      form: 'box',
    },
  };
}
