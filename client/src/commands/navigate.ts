import { l10n, Position, Range, window } from 'vscode';
import type { CriterionNode, OutlineNode, PlanNode, TopicNode } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { isMissing } from '../topics/missing.ts';
import { placeOf } from '../topics/place.ts';
import type { TopicOfPlan } from '../topics/store.ts';
import { say } from './edits.ts';
import { missingPlaces, offerInsert } from './insert.ts';
import { openPlace, openPlaces, openTopic } from './open.ts';

/**
 * Moves the cursor to the next place where a section is missing, around the end: in a guide where it belongs, in a plan
 * to the outline item.
 */
export async function goToMissing(services: Services, direction: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { uri } = editor.document;
  const plan = services.store.planAt(uri);
  const places = plan
    ? plan.topics.flatMap(({ outline }) =>
        outline
          .filter(isMissing)
          .map(item => ({ position: new Position(item.plan.range.start.line, 0), title: item.text })),
      )
    : services.store.topicAt(uri)
      ? await missingPlaces(services, uri)
      : [];
  const here = editor.selection.active;
  const ordered = direction === 1 ? places : places.toReversed();
  const beyond = ordered.find(({ position }) => Math.sign(position.compareTo(here)) === direction);
  const next = beyond ?? ordered[0];
  if (!next) return say(l10n.t('No section is missing here.'));
  const range = new Range(next.position, next.position);
  await window.showTextDocument(editor.document, { selection: range, viewColumn: editor.viewColumn });
  window.setStatusBarMessage(`$(insert) ${l10n.t('Missing here: {0}', next.title)}`, 8000);
}

/** What a row opens: the guide, the section, the evidence; what is missing is offered. */
export async function openRow(services: Services, id: string): Promise<void> {
  const row = services.view.row(id);
  if (!row) return;
  const place = placeOf(row);
  if (place) return row.kind === 'topic' ? openTopic(row.topic) : openPlace(place);
  if (row.kind === 'criterion') return openCriterion(services, row.plan, row.topic, row.criterion);
  if (row.kind !== 'outline') return;
  return openItem(services, row, row.item);
}

/** Opens the section of an outline item; where there is none, offers to insert it. */
export async function openItem(
  services: Services,
  { plan, topic }: TopicOfPlan,
  item: OutlineNode,
): Promise<void> {
  if (item.section) return openPlace(item.section);
  const reference = { plan: plan.id, topic: topic.id };
  return offerInsert(services, topic, { id: item.id, title: item.text, plan: item.plan }, reference);
}

/** Shows what a criterion was judged by; where a section would meet it, offers that section. */
export async function openCriterion(
  services: Services,
  plan: PlanNode,
  topic: TopicNode,
  criterion: CriterionNode,
): Promise<void> {
  if (criterion.evidence.length > 0) return openPlaces(criterion.evidence);
  if (criterion.required !== null || criterion.verdict === 'met') return openTopic(topic);
  const node = { id: criterion.id, title: criterion.label, plan: topic.plan };
  return offerInsert(services, topic, node, { plan: plan.id, topic: topic.id });
}
