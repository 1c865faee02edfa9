import {
  ErrorCodes,
  PrepareRenameRequest,
  type PrepareRenameResult,
  RenameRequest,
  ResponseError,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../core/judge/model.ts';
import { applyEdits } from '../../core/write/applyEdits.ts';
import { renamedFiles } from '../../core/write/rename/files.ts';
import { linksElsewhere } from '../../core/write/rename/links.ts';
import { type Renaming, renamingOfItem, renamingOfTopic } from '../../core/write/rename/names.ts';
import { readPlanInTime } from '../../workspace/readPlanInTime.ts';
import { workspaceEdit } from '../edits.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import { holds, spotAt } from '../topicAt.ts';

/** Renames topics and outline items in plan and guide together; a guide's file renamed changes the plan. */
export const rename: LspFeature = {
  name: 'rename',
  capabilities: client => ({
    renameProvider: client.capabilities.textDocument?.rename?.prepareSupport
      ? { prepareProvider: true }
      : true,
    workspace: {
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: '**/*.{md,markdown,mdown,mkd}', matches: 'file' } },
            { pattern: { glob: '**', matches: 'folder' } },
          ],
        },
      },
    },
  }),
  start(server) {
    server.answer(PrepareRenameRequest.type, (about, { position }): PrepareRenameResult | null => {
      const found = renamingAt(about, about.positions.offset(position));
      return (
        found && {
          range: about.positions.between(found.here.start, found.here.end),
          placeholder: found.here.text,
        }
      );
    });
    server.answer(RenameRequest.type, (about, { position, newName }) => {
      const found = renamingAt(about, about.positions.offset(position));
      if (!found) return null;
      const name = String(newName ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      if (name === '' || name.includes('|'))
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          about.translate('A name is one line of text without “|”.'),
        );
      const edits = found.edits(name);
      refuse(about, found, name, edits);
      const inOthers = namesakes(about, found).flatMap(other => {
        const own = other.edits(name).filter(({ file }) => file === other.plan.path);
        refuse(about, other, name, own);
        return own;
      });
      return workspaceEdit(
        about.folder,
        { edits: [...edits, ...inOthers, ...linksIn(about, found, name)] },
        server.client,
      );
    });
    server.ask(WillRenameFilesRequest.type, ({ files }) => filesRenamed(server, files));
  },
};

/** What can be renamed at an offset: a topic or item of a plan, or the heading of a guide that covers one. */
function renamingAt(about: DocumentContext, offset: number): Renaming | null {
  const asked = { file: about.path, offset };
  const spot = about.plan && spotAt(about, offset);
  if (about.plan && spot) {
    const report = about.folder.project.wholeReport(about.plan, spot.report.topic);
    return spot.item
      ? renamingOfItem(about.plan, report, spot.item, asked)
      : spot.mention && renamingOfTopic(about.plan, report, asked);
  }
  for (const { plan, report } of about.topics) {
    const section = report.guide?.sections.find(({ place }) => holds(place, offset));
    if (!section) continue;
    if (section.role === 'title') return renamingOfTopic(plan, report, asked);
    for (const { item, section: index } of report.outline) {
      const found = index === section.index ? renamingOfItem(plan, report, item, asked) : null;
      if (found) return found;
    }
  }
  return null;
}

/** What other plans that promise the guide call by the same name, so that they too find it under the new one. */
function namesakes({ folder }: DocumentContext, { heading, name, plan: own }: Renaming): readonly Renaming[] {
  if (!heading) return [];
  const { guide, section, spot } = heading;
  const asked = { file: guide.path, offset: spot.start };
  return folder.reportsOn(guide.path).flatMap(({ plan, report }) => {
    if (plan.path === own.path) return [];
    if (section.role === 'title')
      return alike(report.topic.title, name) ? (renamingOfTopic(plan, report, asked) ?? []) : [];
    const same = report.outline.find(
      ({ item, section: index }) => index === section.index && alike(item.name, name),
    );
    return same ? (renamingOfItem(plan, report, same.item, asked) ?? []) : [];
  });
}

/** Throws for a name that another one has, or that the plan would not be read with. */
function refuse(
  { folder: { project }, translate: t }: DocumentContext,
  { here, taken, nameIn, plan }: Renaming,
  name: string,
  edits: readonly TextEdit[],
): void {
  if (alike(name, here.text)) return;
  const other = taken.find(one => alike(one, name));
  if (other !== undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, t('Another one is called “{0}” already.', other));
  const text = applyEdits(
    plan.text,
    edits.filter(({ file }) => file === plan.path),
  );
  const { base, settings, fileSet } = project;
  const exists = (file: string): boolean => fileSet.has(file);
  const { labels } = settings;
  const isNamed = project.isNamed(plan.path);
  const read = readPlanInTime(text, { path: plan.path, exists, base, labels, isNamed });
  const now = 'topics' in read ? nameIn(read) : null;
  if (!alike(now ?? '', name) && alike(nameIn(plan) ?? '', here.text))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      now === null
        ? t('With this name the plan could not be read as before.')
        : t('With this name the plan would say “{0}”.', now),
    );
}

/** Whether two names differ in nothing but signs and case, which readers of plans pass over. */
function alike(one: string, other: string): boolean {
  const fold = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '') || name;
  return fold(one) === fold(other);
}

/** The edits of links that lead to the renamed heading from other files of the folder. */
function linksIn(
  { folder: { project } }: DocumentContext,
  { anchors }: Renaming,
  name: string,
): readonly TextEdit[] {
  const changed = anchors(name);
  if (!changed || changed.anchors.size === 0) return [];
  return [...new Set([...project.guideFiles(), ...project.planPaths])].flatMap(path => {
    const text = path === changed.guide ? null : project.text(path);
    return text === null ? [] : linksElsewhere({ path, text }, changed.guide, changed.anchors);
  });
}

function filesRenamed(
  server: FeatureServer,
  files: readonly { readonly oldUri: string; readonly newUri: string }[],
): WorkspaceEdit | null {
  const edits = server.session.folders
    .filter(folder => server.isOn(folder))
    .flatMap(folder => {
      const moves = files.flatMap(({ oldUri, newUri }) => {
        const from = folder.pathOf(oldUri);
        const to = folder.pathOf(newUri);
        return from === null || to === null ? [] : [{ from, to }];
      });
      const plans = folder.project.planPaths.flatMap(path => folder.project.plan(path) ?? []);
      const found = moves.length === 0 ? [] : plans.flatMap(plan => renamedFiles(plan, moves));
      return found.length === 0 ? [] : (workspaceEdit(folder, { edits: found }, server.client) ?? []);
    });
  return edits.length === 0 ? null : merged(edits);
}

/** The edits of several folders as one; folders that lie in each other say the same of a plan that both hold. */
function merged(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const uriOf = (change: NonNullable<WorkspaceEdit['documentChanges']>[number]): string | null =>
    'textDocument' in change ? change.textDocument.uri : null;
  return edits.reduce((all, { changes, documentChanges }) => {
    if (!documentChanges) return { changes: { ...all.changes, ...changes } };
    const before = all.documentChanges ?? [];
    const known = new Set(before.map(uriOf));
    return { documentChanges: [...before, ...documentChanges.filter(change => !known.has(uriOf(change)))] };
  });
}
