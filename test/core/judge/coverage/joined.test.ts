import { expect, test } from 'vitest';
import { halvesIn } from '../../../../server/src/core/judge/coverage/joined.ts';
import { lexicon } from '../../../../server/src/core/judge/coverage/lexicon.ts';
import { tokensOf } from '../../../../server/src/core/judge/coverage/tokens.ts';
import { topicOf } from './labelled.ts';

function halvesOf(name: string): readonly string[] {
  const [item] = topicOf('Harbours', [name]).outline;
  if (!item) return [];
  const small = name.toLowerCase();
  return halvesIn({ name: small, tokens: tokensOf(small, lexicon()) }, item, () => false, lexicon());
}

test.each([
  // A comma before the conjunction is part of it.
  ['Mooring buoys, and painting hulls', ['mooring buoys', 'painting hulls']],
  ['Buoys, lamps, or horns', ['buoys', 'lamps', 'horns']],
  // What says how something is joins nothing.
  ['When lamps are lit, depending on the fog', []],
  ['Buoys for the channel, including spares', []],
  // A choice between things joins these.
  ['Choose between a buoy, lamp or horn to warn a ship', ['buoy', 'lamp', 'horn']],
  ['The trade-offs between anchors and buoys', ['anchors', 'buoys']],
  ['Ferry between the islands and lamp repair', ['ferry between the islands', 'lamp repair']],
  // A slash in the first words of a name joins no things of their own.
  ['Captain’s anchor/buoy watch', []],
  ['Anchors/buoys', ['anchors', 'buoys']],
  ['Anchors/buoys of ferries', ['anchors', 'buoys of ferries']],
])('%s joins %j', (name, halves) => {
  expect(halvesOf(name)).toEqual(halves);
});
