import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const told = 'It is told here in two sentences. Nothing else is.';

test.each([
  ['Fault finding', 'Troubleshooting'],
  ['Known limits', 'Limitations'],
  ['Detaching the tank', 'Unmounting the tank'],
  ['Refused access', 'Access denied'],
  ['Bad gateway', '502 Bad Gateway'],
  ['Regaining access', 'Recovery codes'],
  ['Finding the offending commit', 'Git bisect'],
  ['Restore drills', 'Testing restores'],
  ['Recovery targets', 'RPO and RTO'],
  ['Locking accounts', 'Account lockout'],
  ['Supported versions', 'Compatibility'],
  ['Myths', 'Misconceptions'],
  ['Premises', 'Assumptions'],
  ['Over the network', 'Remote'],
  ['Getting rid of wax', 'Eliminating wax'],
  ['Moulds that make no progress', 'Moulds that hang'],
  ['Low-hanging fruit', 'Quick wins'],
  ['What the numbers mean', 'Interpreting results'],
  ['数据的完整性', '数据完整性'],
  ['拒绝访问', '权限不足'],
])('a plan’s %s is a guide’s %s', (item, heading) => {
  const other = heading === '数据完整性' || heading === '权限不足' ? '颜色' : 'Colours';
  const text = `# Notes\n\n## ${other}\n\n${told}\n\n## ${heading}\n\n${told}\n\n## Paint\n\n${told}\n`;
  expect(verdicts(text, [other, item, 'Paint'])[item]).toBe('met');
});
