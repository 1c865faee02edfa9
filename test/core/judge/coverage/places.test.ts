import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

test('a chapter that has no more of an outline than a sign of one of its items is in the place of none', () => {
  const words = 'Producers wait until there is room, so that memory stays bounded.';
  const text = `# Queues\n\n## Backpressure\n\n${words}\n\n## Order\n\n${words}\n`;
  expect(verdicts(text, ['Backpressure', 'Retries'])).toEqual({ Backpressure: 'met', Retries: 'unmet' });
});
