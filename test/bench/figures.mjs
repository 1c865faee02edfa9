// The figures that the README tells, as its table: what is asked and what was measured.

/** The table's rows, gathered while the benchmark goes on. */
export class Figures {
  #rows = [];

  /** One ratio; `asked` is the most that is wanted. */
  add(what, asked, ratio) {
    this.#rows.push(`| ${what} | ${asked} | ${ratio.toFixed(2)} |`);
  }

  toString() {
    return [
      '| `guidewright check` | Asked, at most | Measured |',
      '| --- | --- | --- |',
      ...this.#rows,
      '',
    ].join('\n');
  }
}
