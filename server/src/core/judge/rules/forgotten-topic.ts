import { flatMap } from '../../flatMap.ts';
import type { Listing, Topic } from '../../plan/model.ts';
import { rowEdit } from '../../write/sync/row.ts';
import type { Fix, Verdict } from '../model.ts';
import { at, type PlanContext, type PlanRule, verdict } from '../rule.ts';

/** The lists that are about all topics, so that one that is not there was forgotten. */
const complete = ['progress', 'priority'] as const;

/** So many topics may be forgotten one by one. */
const few = 3;

/** Every topic stands in the progress table and the priority list, where the plan has them. */
export const forgottenTopic: PlanRule = {
  id: 'forgotten-topic',
  scope: 'plan',
  summary: 'Every topic stands in the progress table and in the priority list, where the plan has them.',
  severity: 'warning',
  check: context => flatMap(complete, role => judge(role, context)),
};

function judge(role: (typeof complete)[number], context: PlanContext): readonly Verdict[] {
  const { plan, settings } = context;
  const { translate } = settings;
  const found = flatMap(plan.listings, (listing, index) =>
    listing.role === role ? [{ listing, index }] : [],
  );
  const indices = new Set(found.map(({ index }) => index));
  const isIn = ({ mentions }: Topic): boolean =>
    mentions.some(({ listing }) => listing !== null && indices.has(listing));
  const listed = plan.topics.filter(isIn);
  // What is done needs no priority any more, and a box that is ticked where the topic stands tells its progress.
  const isTold = ({ claimed, mentions }: Topic): boolean =>
    role === 'priority'
      ? claimed.status === 'complete'
      : mentions.some(({ status }) => status?.form === 'box');
  const missing = plan.topics.filter(topic => !isIn(topic) && !isTold(topic));
  // Where many are missing, groups of which none is there are followed elsewhere.
  const groups = new Set(listed.map(({ group }) => group));
  const forgotten = missing.length > few ? missing.filter(({ group }) => groups.has(group)) : missing;
  const [first] = found;
  if (!first || forgotten.length === 0 || !isAboutAll(listed, plan.topics, indices)) return [];
  return forgotten.map(topic => {
    const { place } = first.listing;
    const message =
      role === 'progress'
        ? translate(
            'Expected “{0}” in the progress table of line {1} as well, found it nowhere there.',
            topic.title,
            place.line,
          )
        : translate(
            'Expected “{0}” in the priority list of line {1} as well, found it nowhere there.',
            topic.title,
            place.line,
          );
    return verdict('forgotten-topic', at(plan.path, topic.place), {
      value: 'unmet',
      subject: topic.title,
      topic: topic.id,
      evidence: found.map(({ listing }) => listing.place),
      reason: message,
      message,
      fixes: fixesOf(topic, found, context),
    });
  });
}

/**
 * Whether lists are about the whole plan: they name most topics, of more groups than one where there are several, and
 * are no list of what is done.
 */
function isAboutAll(
  listed: readonly Topic[],
  topics: readonly Topic[],
  indices: ReadonlySet<number>,
): boolean {
  if (listed.length < 3 || listed.length * 3 < topics.length * 2) return false;
  const groups = (some: readonly Topic[]): number => new Set(some.map(({ group }) => group)).size;
  if (groups(topics) > 1 && groups(listed) < 2) return false;
  const states = flatMap(listed, ({ mentions }) =>
    flatMap(mentions, ({ listing, status }) =>
      listing !== null && indices.has(listing) && status ? status.value : [],
    ),
  );
  return states.length === 0 || states.some(state => state !== 'complete');
}

/** A row in the table that has the topic's group already, else in the last one. */
function fixesOf(
  topic: Topic,
  found: readonly { readonly listing: Listing; readonly index: number }[],
  { plan, reports, measured, settings: { translate } }: PlanContext,
): readonly Fix[] {
  const tables = found.filter(({ listing }) => listing.kind === 'table');
  const holdsGroup = (index: number): boolean =>
    plan.topics.some(
      ({ group, mentions }) => group === topic.group && mentions.some(({ listing }) => listing === index),
    );
  const table = tables.find(({ index }) => holdsGroup(index)) ?? tables.at(-1);
  const report = measured ? (reports.find(one => one.topic === topic) ?? null) : null;
  const edit = table && rowEdit(plan, topic, table.index, report);
  return edit
    ? [
        {
          title: translate('Add “{0}” to the table of line {1}', topic.title, table.listing.place.line),
          safe: false,
          edits: [edit],
        },
      ]
    : [];
}
