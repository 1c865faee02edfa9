import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const bricks = '## Bricks\n\nBricks are wetted for an hour, and laid in beds of lime.';
const walls = '## Walls\n\nWalls are two bricks thick, and rest for a week.';

/** A guide whose second section, under a heading of its own, says nothing by the item's name. */
function guide(heading: string, told: string): string {
  return `# Masonry\n\n${bricks}\n\n## ${heading}\n\n${told}\n\n${walls}\n`;
}

test.each([
  ['Idempotency keys', 'Making repeated requests harmless'],
  ['Scheduled tasks', 'Work on a timer'],
  ['Load shedding', 'Refusing requests'],
  ['Optimistic locking', 'Conflicting updates'],
  ['Normalization', 'Third normal form'],
  ['Schema evolution', 'Changing formats'],
  ['Cache stampedes', 'Many misses at once'],
  ['Cache keys', 'What goes into a key'],
  ['Caching responses', 'Conditional requests'],
  ['Large files', 'Resumable uploads'],
  ['Session storage', 'Where sessions live'],
  ['Sampling', 'Which traces to keep'],
  ['Synthetic monitoring', 'Checks from outside'],
  ['Reusable workflows', 'Templates for pipelines'],
  ['Network policies', 'Traffic between pods'],
  ['StatefulSets', 'Stable identities'],
  ['Instance types', 'Picking a machine'],
  ['SQL injection', 'Parameterized queries'],
  ['CSRF protection', 'Forged requests'],
  ['Input validation', 'Rejecting bad data'],
  ['Transport encryption', 'HTTPS'],
  ['Audit logging', 'Who did what'],
  ['Penetration testing', 'Ethical hacking'],
])('“%s” may stand under “%s”', (item, heading) => {
  const told = 'It is done on Mondays, by two people, with a ladder. Nobody else may help.';
  expect(verdicts(guide(heading, told), [item, 'Bricks', 'Walls'])[item]).toBe('met');
});

test.each([
  ['Optimistic locking', 'Ifs', 'We match colours: if two match, they are laid. A version of it is red.'],
  ['Load shedding', 'Waste', 'Refuse is carried off at night. Turn to the left at the gate.'],
  ['Cache keys', 'Keys', 'The key hangs at the door. It opens the shed.'],
  [
    'Rolling updates',
    'Paint',
    'A roll of paper is under it, so that no image of the wall shows. It is a new version of an old trade.',
  ],
  ['SQL injection', 'Mortar', 'Its place holders are iron, and bind the frame. A raw stone lies beside it.'],
  ['Schema changes', 'Forms', 'The form is one page. It is kept in a drawer.'],
])('words that mean something else tell nothing of “%s”', (item, heading, told) => {
  expect(verdicts(guide(heading, told), ['Bricks', 'Walls', item])[item]).not.toBe('met');
});
