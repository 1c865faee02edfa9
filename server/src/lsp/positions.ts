import type { Position, Range } from 'vscode-languageserver';
import { LineIndex, type Place } from '../core/place.ts';

/** What the `character` of a position counts; client and server agree on one when they meet. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** The encoding that we like best among those that a client offers; UTF-16 where it says nothing. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  // Our own offsets count UTF-16 units, so that it is the cheapest; a client that can't do it says so.
  const known = (offered ?? []).filter(name => name === 'utf-16' || name === 'utf-8' || name === 'utf-32');
  return known.includes('utf-16') ? 'utf-16' : (known[0] ?? 'utf-16');
}

/**
 * Translates between the places of one text (UTF-16 offsets, 1-based lines, no byte order mark) and a client's
 * positions (0-based, in the negotiated encoding).
 *
 * `marked` says that the client's text starts with a byte order mark that `text` lacks: most editors hide it, some send
 * it as the first line's first character.
 */
export class Positions {
  private known: LineIndex | null = null;

  constructor(
    readonly text: string,
    readonly encoding: Encoding,
    private readonly marked = false,
  ) {}

  /** The text's lines. */
  get index(): LineIndex {
    this.known ??= new LineIndex(this.text);
    return this.known;
  }

  /** The client's range of a place. */
  range(place: Place): Range {
    if (this.encoding !== 'utf-16')
      return { start: this.position(place.start), end: this.position(place.end) };
    return {
      start: this.shifted(place.line - 1, place.column - 1),
      end: this.shifted(place.endLine - 1, place.endColumn - 1),
    };
  }

  /** The client's range between two offsets. */
  between(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The client's position of an offset. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.index.lineAt(at);
    const start = this.index.lineStart(line);
    return this.shifted(line - 1, unitsIn(this.text, start, at, this.encoding));
  }

  /** The offset of a client's position; what lies beyond a line's or the text's end is its end. */
  offset({ line, character }: Position): number {
    const { index } = this;
    const start = index.lineStart(line + 1);
    const end = start + index.line(line + 1).length;
    return advance(this.text, start, end, character - (line === 0 ? this.mark : 0), this.encoding);
  }

  /** The place between a client's positions. */
  place({ start, end }: Range): Place {
    const from = this.offset(start);
    return this.index.place(from, Math.max(from, this.offset(end)));
  }

  /** How many units the byte order mark takes on the client's first line. */
  private get mark(): number {
    return this.marked ? (this.encoding === 'utf-8' ? 3 : 1) : 0;
  }

  private shifted(line: number, character: number): Position {
    return { line, character: line === 0 ? character + this.mark : character };
  }
}

/** How many units of an encoding lie between two offsets. */
function unitsIn(text: string, start: number, end: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return end - start;
  let units = 0;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) as number;
    units += encoding === 'utf-32' ? 1 : bytesOf(code);
    at += code > 0xffff ? 2 : 1;
  }
  return units;
}

/** The offset that so many units lead to, from `start` and no further than `end`; never inside a character. */
function advance(text: string, start: number, end: number, units: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return Math.max(start, Math.min(start + units, end));
  let at = start;
  for (let left = units; left > 0 && at < end; ) {
    const code = text.codePointAt(at) as number;
    left -= encoding === 'utf-32' ? 1 : bytesOf(code);
    if (left >= 0) at += code > 0xffff ? 2 : 1;
  }
  return Math.min(at, end);
}

function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
