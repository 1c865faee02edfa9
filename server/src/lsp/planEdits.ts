import type { PlanReport } from '../core/judge/model.ts';
import { scaffold } from '../core/write/scaffold.ts';
import { syncPlan } from '../core/write/sync/sync.ts';
import type { EditResult } from '../protocol.ts';
import type { Client } from './client.ts';
import { workspaceEdit } from './edits.ts';
import type { DocumentContext } from './feature.ts';

const nothing: EditResult = { edit: {}, count: 0 };

/**
 * The edit that creates guides from what their plan says of them: of the topics with these ids, or all that are missing
 * where none is named. Nothing that exists is touched. Throws where the client can't create files.
 */
export function initEdit(
  about: DocumentContext | null,
  topics: readonly string[],
  client: Client,
): EditResult {
  const report = reportOf(about);
  if (!about || !report) return nothing;
  const { folder, translate } = about;
  const wanted = new Set(topics);
  const creates = new Map<string, string>();
  for (const { topic, state, moved } of report.topics) {
    const asked = wanted.size === 0 ? moved.length === 0 : wanted.has(topic.id);
    if (asked && state === 'missing' && topic.file !== null && !creates.has(topic.file))
      creates.set(topic.file, scaffold(report.plan, topic, folder.project.settings));
  }
  const files = [...creates].map(([file, text]) => ({ file, text }));
  const edit = workspaceEdit(folder, { creates: files }, client);
  if (!edit) throw new Error(translate('The editor can’t create files.'));
  return { edit, count: files.length };
}

/** The edit that writes measured states and progress into a plan, for the topics with these ids, or all where none is named. */
export function syncEdit(
  about: DocumentContext | null,
  topics: readonly string[],
  client: Client,
): EditResult {
  const report = reportOf(about);
  if (!about || !report) return nothing;
  const { edits } = syncPlan(report.plan, report.topics, topics.length > 0 ? new Set(topics) : null);
  return { edit: workspaceEdit(about.folder, { edits }, client) ?? {}, count: edits.length };
}

function reportOf(about: DocumentContext | null): PlanReport | null {
  return about?.plan ? about.folder.project.planReport(about.path) : null;
}
