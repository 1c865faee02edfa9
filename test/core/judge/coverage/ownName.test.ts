import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

/** Whether the part Grafana is treated in a chapter on monitoring. */
function found(...paragraphs: readonly string[]): string | undefined {
  const text = [
    '# Canal locks',
    '## Gates\n\nBoth gates are closed by hand before the water is let in.',
    '## Monitoring of the locks\n\nMetrics of the water level are sent once a minute, and dashboards show the metrics of a day.',
    ...paragraphs,
  ].join('\n\n');
  return cover(text, ['Gates', 'Monitoring of the locks (Grafana, cameras)'])[1]?.parts[0]?.value;
}

test('a product is not treated where only what it is a kind of is', () => {
  expect(found('### Cameras\n\nA camera looks at each gate.')).toBe('unmet');
});

test('nor where it is named among others in passing', () => {
  expect(found('There are many tools for that, like Zabbix, Grafana, and more.')).toBe('unmet');
});

test('it is where the text goes on about it, or a heading has it', () => {
  expect(
    found('Grafana draws the level of each chamber over the day and rings when one of them stays low.'),
  ).toBe('met');
  expect(found('### Grafana\n\nThe level of each chamber is drawn over the day.')).toBe('met');
});

test('what only says the item’s name again is treated where the item is', () => {
  const pumps =
    'When the first of the pumps stops, the other one starts by itself within a minute, and a bell rings.';
  const text = `# Locks\n\n## Gates\n\nBoth are closed by hand.\n\n## The pumps\n\n${pumps}\n\n## Fees\n\nBy length.`;
  const [, failover] = cover(text, ['Gates', 'Failover of the pumps (Failover)', 'Fees']);
  expect(failover).toMatchObject({ value: 'met', parts: [{ text: 'Failover', value: 'met' }] });
});
