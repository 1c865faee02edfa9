import type { Context } from '../context.ts';
import type { Line } from '../text/line.ts';

/** What is asked and how much of it as one line, each where it stands in the text: `Length | 300 lines`. */
export function together(what: Line, much: Line, { index }: Context): Line {
  const bars = index.text.slice(what.start + what.text.length, much.start).split('|').length - 1;
  const text =
    bars === 1
      ? index.text.slice(what.start, much.start + much.text.length)
      : `${`${what.text}${bars > 0 ? ' |' : ':'}`.padEnd(much.start - what.start)}${much.text}`;
  return { text, start: what.start };
}
