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
  ['Host names', 'Hostname'],
  ['Joysticks', 'Game controllers'],
  ['Texture atlases', 'Sprite sheets'],
  ['Hermetic builds', 'Reproducible builds'],
  ['Subdirectories', 'Sub-directory'],
  ['Logging out', 'Logout'],
  ['Scheduled tasks', 'Jobs on a timer'],
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
  ['Transport encryption', 'Data in transit'],
  ['Audit logging', 'Who did what'],
  ['Penetration testing', 'Ethical hacking'],
  ['Orchestration', 'Dependencies between tasks'],
  ['Incremental models', 'Only what changed'],
  ['Late-arriving data', 'Watermarks'],
  ['Dynamic batching', 'Grouping requests'],
  ['Retraining', 'Keeping models fresh'],
  ['Data fetching', 'Queries and mutations'],
  ['Secure storage', 'Keychain and Keystore'],
  ['Background work', 'While the app is closed'],
  ['In-app purchases', 'Receipt validation'],
  ['Dependency injection', 'Wiring objects together'],
  ['Password storage', 'Hashing passwords'],
  ['Snapshot testing', 'Golden files'],
  ['Contract testing', 'Consumers and providers'],
  ['HTTP methods', 'Get, post, put, patch'],
  ['Hypermedia', 'Links in responses'],
  ['Escalation', 'Whom to call'],
  ['Customer communication', 'The status page'],
  ['Mitigation', 'Stopping the bleeding'],
  ['Game days', 'Rehearsing incidents'],
  ['Audience', 'Knowing your readers'],
  ['Information architecture', 'Organising pages'],
  ['Docs as code', 'Documentation in Git'],
  ['Code samples', 'Snippets'],
  ['Reindexing', 'Rebuilding an index'],
  ['Firewall', 'Filtering packets'],
  ['SSH hardening', 'Securing remote access'],
  ['Process management', 'Running processes'],
  ['Git hooks', 'Checks before commits'],
  ['Worker pools', 'Limiting concurrency'],
  ['Race detection', 'Unsynchronized access'],
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
  [
    'Image loading',
    'Pumps',
    'The coil of the motor is wound with wire, and its slide is oiled. A tank behind it is empty.',
  ],
  ['Audience', 'Numbers', 'It is read twice. Who can read it may also need a lamp, and a reader of gauges.'],
  ['Synthetic monitoring', 'Checks', 'The check is made outside, by eye. A second check follows.'],
  ['Hypermedia', 'Chains', 'A chain has links, and each link is oiled. A broken link is mended.'],
  ['Responsive layouts', 'Sheets', 'The sheet is folded twice. A fold holds the dust.'],
  ['Process management', 'Wages', 'Wages are paid on time: it is a nice trade. A signal is rung at noon.'],
  ['Runbooks', 'Steps', 'A step is a foot high. The procedure of the guild is old, and rings at noon.'],
  ['Schema changes', 'Forms', 'The form is one page. It is kept in a drawer.'],
])('words that mean something else tell nothing of “%s”', (item, heading, told) => {
  expect(verdicts(guide(heading, told), ['Bricks', 'Walls', item])[item]).not.toBe('met');
});
