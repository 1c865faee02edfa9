import { ThemeColor, ThemeIcon } from 'vscode';
import type { NodeVerdict, TopicState } from '../../../server/src/protocol.ts';

export const stateIcons: Readonly<Record<TopicState, ThemeIcon>> = {
  missing: new ThemeIcon('issue-draft', new ThemeColor('disabledForeground')),
  drafting: new ThemeIcon('edit', new ThemeColor('charts.yellow')),
  complete: new ThemeIcon('pass-filled', new ThemeColor('charts.green')),
};

export const verdictIcons: Readonly<Record<NodeVerdict, ThemeIcon>> = {
  met: new ThemeIcon('check', new ThemeColor('charts.green')),
  partial: new ThemeIcon('dash', new ThemeColor('charts.yellow')),
  unmet: new ThemeIcon('close', new ThemeColor('charts.red')),
  waived: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
  skipped: new ThemeIcon('question', new ThemeColor('disabledForeground')),
};
