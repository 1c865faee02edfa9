import type { Flaw } from './problem.ts';

/** What was found of examples, by their languages and texts. */
export interface KnownFlaws {
  /** Undefined for what was not looked at; null for what has no flaw. */
  get(key: string): Flaw | null | undefined;
  set(key: string, flaw: Flaw | null): void;
}

/** So many characters of keys make a generation. */
const generation = 2_000_000;

/** Remembers what was found of examples, and forgets what was not asked for since it was last full. */
export class FlawMemory implements KnownFlaws {
  private young = new Map<string, Flaw | null>();
  private old: ReadonlyMap<string, Flaw | null> = new Map();
  private size = 0;

  get(key: string): Flaw | null | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: string, flaw: Flaw | null): void {
    if (!this.young.has(key)) this.size += key.length;
    this.young.set(key, flaw);
    if (this.size < generation) return;
    this.old = this.young;
    this.young = new Map();
    this.size = 0;
  }
}
