/** Numbers by a state, the last that was added first. */
export class Chains {
  private first = new Int32Array(fewest);
  private next = new Int32Array(fewest);
  private readonly of = [0];

  /** Adds a number that is not less than those before it, once. */
  add(state: number, number: number): void {
    if (state >= this.first.length) this.first = wider(this.first, state);
    const first = this.first[state] as number;
    if (first !== 0 && this.of[first] === number) return;
    const link = this.of.push(number) - 1;
    if (link === this.next.length) this.next = wider(this.next, link);
    this.next[link] = first;
    this.first[state] = link;
  }

  /** The first link of a state, and the one behind another; 0 where there is none. */
  firstOf(state: number): number {
    return state < this.first.length ? (this.first[state] as number) : 0;
  }

  nextOf(link: number): number {
    return this.next[link] as number;
  }

  at(link: number): number {
    return this.of[link] as number;
  }
}

const fewest = 4_096;

/** A list with twice the room, or as much as `index` needs. */
export function wider(list: Int32Array, index = 0): Int32Array<ArrayBuffer> {
  const made = new Int32Array(Math.max(list.length * 2, index + 1));
  made.set(list);
  return made;
}
