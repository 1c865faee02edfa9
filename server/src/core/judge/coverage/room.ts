/** What is found in one stretch of a text: term, offset from the stretch's start and length, one after the other. */
export interface Found {
  readonly numbers: ArrayLike<number>;
  /** How many of the numbers are of the stretch; the others mean nothing. */
  readonly count: number;
}

/** What `find` works with, and where it leaves what it found until it is asked again. */
export class Room implements Found {
  numbers = new Int32Array(768);
  count = 0;
  /** Where words of the stretch start. */
  starts = new Int32Array(1_024);
  /** By term: where its last mention in the stretch ends. */
  until = new Int32Array(64);

  /** Turns to another text, and makes room for so many terms. What a very long stretch needed is not kept. */
  turnTo(terms: number): void {
    if (this.starts.length > mostKept) this.starts = new Int32Array(1_024);
    if (terms > this.until.length) this.until = new Int32Array(terms * 2);
  }

  /** Makes room for a stretch of so many letters. */
  clear(letters: number): void {
    this.count = 0;
    this.until.fill(0);
    if (letters > this.starts.length) this.starts = new Int32Array(letters * 2);
  }

  add(term: number, offset: number, length: number): void {
    if (this.count + 3 > this.numbers.length) {
      const more = new Int32Array(this.numbers.length * 2);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.count++] = term;
    this.numbers[this.count++] = offset;
    this.numbers[this.count++] = length;
  }
}

const mostKept = 100_000;
