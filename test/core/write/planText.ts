import { LineIndex, type Place } from '../../../server/src/core/place.ts';
import type { ClaimedStatus, Listing, Mention, Plan, Topic } from '../../../server/src/core/plan/model.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

/** What a plan says of a topic in one place. */
export interface Claims {
  readonly status?: readonly [value: ClaimedStatus, raw: string, form: 'words' | 'box' | 'sign'];
  readonly progress?: readonly [value: number, raw: string];
  readonly lines?: readonly [value: number, raw: string];
}

/** A table or list of topics; the text between its claims is as given. */
export interface Block {
  readonly kind: 'table' | 'list';
  /** Before the rows, such as a table's head. */
  readonly head: string;
  /** A row: `{status}` and `{progress}` stand for what it claims. */
  readonly rows: readonly { readonly topic: number; readonly line: string; readonly claims: Claims }[];
}

/** A plan's text and its model together, so that what writes into plans can be tested without what reads them. */
export function planOf(blocks: readonly Block[], eol = '\n'): Plan {
  const mentions = new Map<number, Mention[]>();
  const listings: Listing[] = [];
  const places: { start: number; end: number; set: (place: Place) => void }[] = [];
  let text = `# Plan${eol}${eol}`;
  const mark = (raw: string): { place: Place } => {
    const one = { place: undefined as unknown as Place };
    const start = text.length;
    text += raw;
    places.push({ start, end: text.length, set: place => Object.assign(one, { place }) });
    return one;
  };
  for (const [listing, { kind, head, rows }] of blocks.entries()) {
    const begin = text.length;
    text += head.replaceAll('\n', eol);
    for (const { topic, line, claims } of rows) {
      const found: { status: unknown; progress: unknown; lines: unknown } = {
        status: null,
        progress: null,
        lines: null,
      };
      for (const part of line.split(/(\{\w+\})/)) {
        if (part === '{status}' && claims.status) {
          const [value, raw, form] = claims.status;
          found.status = Object.assign(mark(raw), { value, raw, form });
        } else if (part === '{progress}' && claims.progress) {
          const [value, raw] = claims.progress;
          found.progress = Object.assign(mark(raw), { value, raw });
        } else if (part === '{lines}' && claims.lines) {
          const [value, raw] = claims.lines;
          found.lines = Object.assign(mark(raw), { value, max: null, raw });
        } else text += part;
      }
      const mention = { kind: kind === 'table' ? 'row' : 'item', name: `T${topic}`, listing, ...found };
      mentions.set(topic, [...(mentions.get(topic) ?? []), mention as unknown as Mention]);
      text += eol;
    }
    const one = { kind, role: 'progress', heading: null, columns: [] };
    places.push({ start: begin, end: text.length - eol.length, set: place => Object.assign(one, { place }) });
    listings.push(one as unknown as Listing);
    text += eol;
  }
  const index = new LineIndex(text);
  for (const { start, end, set } of places) set(index.place(start, end));
  const topics: Topic[] = [...mentions].map(([topic, found]) =>
    aTopic({ id: `t${topic}`, title: `T${topic}`, file: `t${topic}.md`, mentions: found }),
  );
  return { ...aPlan(topics), text, listings };
}
