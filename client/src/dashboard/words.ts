import { l10n } from 'vscode';
import { stateName, verdictName } from '../topics/words.ts';
import type { Words } from './model.ts';

/** The overview page's sentences in the user's language. */
export function words(): Words {
  return {
    title: l10n.t('Overview'),
    empty: l10n.t('No plan was found in this workspace.'),
    topic: l10n.t('Topic'),
    progress: l10n.t('Progress'),
    sections: l10n.t('Sections'),
    heatmap: l10n.t('Topics and criteria'),
    heatmapHelp: l10n.t('Arrow keys move between cells; Enter opens the place.'),
    byGroup: l10n.t('Progress by section'),
    byPriority: l10n.t('Progress by priority'),
    next: l10n.t('What to write next'),
    nothingNext: l10n.t('Every guide is complete.'),
    findings: l10n.t('Findings'),
    other: l10n.t('Other Topics'),
    legend: l10n.t('Legend'),
    absent: l10n.t('no guide yet'),
    missing: stateName('missing'),
    drafting: stateName('drafting'),
    complete: stateName('complete'),
    met: verdictName('met'),
    partial: verdictName('partial'),
    unmet: verdictName('unmet'),
    waived: verdictName('waived'),
    skipped: verdictName('skipped'),
  };
}
