import type { TextEdit, TopicMeasure } from '../../judge/model.ts';
import type { Plan } from '../../plan/model.ts';
import { numberEdit } from '../numbers.ts';
import { saysReached } from '../words.ts';
import type { TableShape } from './cells.ts';
import { echoes } from './echoes.ts';
import { type Measured, measuredOf } from './measured.ts';
import { type PlanShape, shapeOf } from './planShape.ts';
import { progressText } from './progress.ts';
import { isInSentence, statusText } from './status.ts';
import { tickChange } from './ticks.ts';

/** One change of a plan, with the topic that it is about. */
export interface SyncEdit extends TextEdit {
  readonly topic: string;
}

/** What `sync` would write, and what it leaves alone. */
export interface Sync {
  /** In the order of the text; they do not touch each other. */
  readonly edits: readonly SyncEdit[];
  /** Ids of topics that could not be measured: without a file, unreadable, or moved away. */
  readonly unmeasured: readonly string[];
}

/**
 * Writes measured states and progress into the places of a plan that claim them: the cells, boxes and signs of its
 * tables and lists, in the plan's own words. `reports` are those of the plan as read from the same text; `only` names
 * the topics wanted. What the edits give says what was measured, so that nothing is left to write.
 */
export function syncPlan(
  plan: Plan,
  reports: readonly TopicMeasure[],
  only: ReadonlySet<string> | null = null,
): Sync {
  const shape = shapeOf(plan);
  const unmeasured: string[] = [];
  const wanted = new Map<number, SyncEdit | null>();
  for (const report of reports) {
    if (only !== null && !only.has(report.topic.id)) continue;
    const measured = measuredOf(report);
    if (measured === null) unmeasured.push(report.topic.id);
    else
      for (const edit of changesOf(plan, report, measured, shape)) {
        // Two topics of one row may want different words there: then nobody gets them.
        const known = wanted.get(edit.start);
        wanted.set(edit.start, known === undefined || known?.newText === edit.newText ? edit : null);
      }
  }
  const edits = apart([...wanted.values()].filter(edit => edit !== null));
  return { edits: apart([...edits, ...padding(plan, edits)]), unmeasured };
}

function changesOf(
  plan: Plan,
  { topic, lines: counted }: TopicMeasure,
  measured: Measured,
  shape: PlanShape,
): readonly SyncEdit[] {
  const { wrong } = measured;
  const edits: SyncEdit[] = [];
  const put = (start: number, end: number, raw: string, newText: string | null): void => {
    // Only what stands there as the reader said it is replaced.
    if (newText !== null && newText !== raw && plan.text.slice(start, end) === raw)
      edits.push({ file: plan.path, start, end, newText, topic: topic.id });
  };
  for (const { status: first, also = [], ticks = [], progress, lines, listing } of topic.mentions) {
    for (const status of [first ?? [], also].flat()) {
      if ((wrong !== null && status.value !== wrong) || isInSentence(plan.text, status)) continue;
      const { place, raw } = status;
      put(place.start, place.end, raw, statusText(status, measured.status, listing, shape.vocabulary));
      for (const echo of echoes(plan.text, status, measured.status, shape.vocabulary))
        edits.push({ ...echo, file: plan.path, topic: topic.id });
    }
    for (const tick of ticks) {
      const change =
        listing === null || (wrong !== null && tick.value !== wrong)
          ? null
          : tickChange(plan, tick, measured.status, listing);
      if (change) put(change.start, change.end, plan.text.slice(change.start, change.end), change.newText);
    }
    // How much of a guide is there can't be told where nothing was promised, but that a stub is not all of it.
    const isOff = wrong === null || (wrong === 'complete' && (progress?.value ?? 0) >= 100);
    if (progress && isOff && progress.value !== measured.progress) {
      const { place, raw } = progress;
      put(place.start, place.end, raw, progressText(raw, measured));
    }
    // A size is a promise, unless its column says that it was reached.
    const head = lines ? shape.tableAt(lines.place.start)?.headAt(lines.place.start) : undefined;
    const edit = lines && counted !== null && head && saysReached(head) && numberEdit(plan, lines, counted);
    if (edit && counted !== lines?.value) edits.push({ ...edit, topic: topic.id });
  }
  return edits;
}

/** The padding of the cells whose words change, table by table. */
function padding(plan: Plan, edits: readonly SyncEdit[]): readonly SyncEdit[] {
  const shape = shapeOf(plan);
  const tables = new Map<TableShape, SyncEdit[]>();
  for (const edit of edits) {
    const table = shape.tableAt(edit.start);
    if (table) push(tables, table, edit);
  }
  const topics = new Map(edits.map(({ start, topic }) => [plan.text.lastIndexOf('\n', start), topic]));
  return [...tables].flatMap(([table, inside]) =>
    table.pads(inside).map(change => ({
      ...change,
      file: plan.path,
      topic: topics.get(plan.text.lastIndexOf('\n', change.start)) ?? '',
    })),
  );
}

/** The edits in the order of the text, without those that overlap an earlier one. */
function apart(edits: readonly SyncEdit[]): readonly SyncEdit[] {
  let end = -1;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(edit => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
