/**
 * A stretch of a text.
 *
 * `start` and `end` are UTF-16 offsets, 0-based, `end` exclusive; lines and columns are 1-based, columns count
 * UTF-16 units. All of them count in the text without its byte order mark: whoever reads a file strips it, whoever
 * writes one puts it back.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets of one text into places; `\n`, `\r\n` and a lone `\r` each end a line. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    // Searched for rather than looked at one by one, which takes a tenth of the time.
    let feed = text.indexOf('\n');
    let back = text.indexOf('\r');
    while (feed >= 0 || back >= 0) {
      const isBack = back >= 0 && (feed < 0 || back < feed);
      const at = isBack ? back : feed;
      if (!isBack || feed !== back + 1) this.starts.push(at + 1);
      if (isBack) back = text.indexOf('\r', at + 1);
      else feed = text.indexOf('\n', at + 1);
    }
  }

  /** How many lines the text has; a text that ends with a line break has no further, empty line. */
  get lineCount(): number {
    const last = this.starts.at(-1) as number;
    return this.text.length === 0
      ? 0
      : last === this.text.length
        ? this.starts.length - 1
        : this.starts.length;
  }

  /** The offset at which a 1-based line starts; past the last line, the text's end. */
  lineStart(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** The 1-based line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The text of a 1-based line without its line break. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineStart(line + 1)).replace(/\r\n$|[\r\n]$/, '');
  }

  /** The place between two offsets. */
  place(start: number, end: number): Place {
    const line = this.lineAt(start);
    // Most places are within a line.
    const endLine = end >= start && end < this.lineStart(line + 1) ? line : this.lineAt(end);
    return {
      start,
      end,
      line,
      column: start - this.lineStart(line) + 1,
      endLine,
      endColumn: end - this.lineStart(endLine) + 1,
    };
  }

  /** The place of a whole 1-based line, without its line break. */
  linePlace(line: number): Place {
    const start = this.lineStart(line);
    return this.place(start, start + this.line(line).length);
  }
}
