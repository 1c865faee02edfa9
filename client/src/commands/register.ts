import { commands, type Disposable, l10n, window } from 'vscode';
import { openOverview } from '../dashboard/page.ts';
import type { Services } from '../services.ts';
import { clearFilter, filterBy, groupBy, sortBy } from './arrange.ts';
import { createAllGuides, createGuide } from './edits.ts';
import { explainFinding, registerExplanations } from './explain.ts';
import { findTopic } from './find.ts';
import { openSamplePlan, writeFirstPlan } from './firstPlan.ts';
import { insertSection, insertSections } from './insert.ts';
import { goToMissing, openRow } from './navigate.ts';
import { copyPath, openGuide, openPlan, revealInPlan } from './open.ts';
import { checkWorkspace, showStatus } from './status.ts';
import { applySync, discardSync, registerPreviews, syncPlan, syncTopic } from './sync.ts';

type Command = (services: Services, argument: unknown) => Promise<unknown>;

/** Every command by its id. */
export const table: Readonly<Record<string, Command>> = {
  'guidewright.openPlan': openPlan,
  'guidewright.openGuide': openGuide,
  'guidewright.openGuideToSide': (services, argument) => openGuide(services, argument, true),
  'guidewright.revealInPlan': revealInPlan,
  'guidewright.copyPath': copyPath,
  'guidewright.nextMissingSection': services => goToMissing(services, 1),
  'guidewright.previousMissingSection': services => goToMissing(services, -1),
  'guidewright.createGuide': createGuide,
  'guidewright.createAllGuides': createAllGuides,
  'guidewright.insertSection': insertSection,
  'guidewright.insertSections': insertSections,
  'guidewright.syncPlan': syncPlan,
  'guidewright.syncTopic': syncTopic,
  'guidewright.applySync': applySync,
  'guidewright.discardSync': discardSync,
  'guidewright.checkWorkspace': checkWorkspace,
  'guidewright.showStatus': showStatus,
  'guidewright.explainFinding': explainFinding,
  'guidewright.openOverview': openOverview,
  'guidewright.openSamplePlan': openSamplePlan,
  'guidewright.writeFirstPlan': writeFirstPlan,
  'guidewright.restartServer': ({ server }) => server.restart(),
  'guidewright.showLog': async ({ server }) => server.log.show(),
  'guidewright.topics.open': (services, argument) => openRow(services, String(argument)),
  'guidewright.topics.groupBy': groupBy,
  'guidewright.topics.sortBy': sortBy,
  'guidewright.topics.filter': filterBy,
  'guidewright.topics.filterActive': filterBy,
  'guidewright.topics.clearFilter': clearFilter,
  'guidewright.topics.find': findTopic,
};

export function registerCommands(services: Services): readonly Disposable[] {
  const registered = Object.entries(table).map(([id, run]) =>
    commands.registerCommand(id, (argument: unknown) => guarded(services, () => run(services, argument))),
  );
  return [...registered, registerExplanations(), registerPreviews()];
}

/** A command that fails says so, once, with the way to the log; the editor would show the bare error. */
async function guarded(services: Services, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    const { log } = services.server;
    log.error(error instanceof Error ? error : String(error));
    const show = l10n.t('Show Log');
    const text = l10n.t('Guidewright: {0}', error instanceof Error ? error.message : String(error));
    void window.showErrorMessage(text, show).then(choice => choice === show && log.show());
    return undefined;
  }
}
