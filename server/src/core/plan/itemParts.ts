import { LineIndex } from '../place.ts';
import { remembered } from '../remembered.ts';
import type { LineContext } from './context.ts';
import { itemLine } from './itemLine.ts';
import { type Named, readParts } from './parts.ts';
import { type Line, placeOf } from './text/line.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Plans repeat the sections that every guide has; longer items are sentences. */
const longest = 60;
const most = 1000;

/** The name and parts of an outline item without what counts it: see `readParts`. */
export function itemParts(line: Line, context: LineContext): Named {
  const { vocabulary, index } = context;
  if (line.text.length > longest) return readParts(itemLine(line, context), index);
  const { name, parts, note } = knownIn(vocabulary)(line.text);
  return {
    name,
    parts: parts.map(({ text, place }) => ({ text, place: placeOf(index, line, place.start, place.end) })),
    note,
  };
}

/** What items say by themselves, their parts' places counted from where they start, in the words of one vocabulary. */
const known = new WeakMap<Vocabulary, (text: string) => Named>();
const alone = new LineIndex('');

function knownIn(vocabulary: Vocabulary): (text: string) => Named {
  let found = known.get(vocabulary);
  if (!found) {
    found = remembered(most, text =>
      readParts(itemLine({ text, start: 0 }, { vocabulary, index: alone }), alone),
    );
    known.set(vocabulary, found);
  }
  return found;
}
