import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { keepFile, readKept, touchKept } from '../keptFiles.ts';
import type { JudgedFile, JudgedGuide } from './judges.ts';
import type { GuideStore } from './storedJudges.ts';

/** So many folders, or settings and builds for one, keep what was found in their guides. */
const mostKept = 8;
/** A hash's bytes. */
const hashed = 20;
/** Fast, and a sixth of the size. */
const small = { level: 1 };
const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Where an entry lies behind the index. */
type Index = ReadonlyMap<string, readonly [start: number, end: number]>;

/**
 * What was found in the guides of a folder, kept between the server's runs in one file: a hash of what follows, the
 * length of the index, the index, and the entries, all as V8 writes them. What is damaged is judged again.
 */
export class KeptGuides implements GuideStore {
  private readonly name: string;
  private kept: Buffer | null = null;
  private index: Index = new Map();
  private readonly entries = new Map<string, Uint8Array>();
  /** What is new waits until there is time: while guides are judged there is none. */
  private readonly found: {
    readonly text: JudgedFile;
    readonly examples: boolean;
    readonly guide: JudgedGuide;
  }[] = [];

  /** `makers` tells apart all that makes verdicts but a text and what plans ask of it. */
  constructor(private readonly makers: string) {
    this.name = `${hash([makers]).toString('hex')}.guides`;
    const kept = readKept(this.name);
    if (kept) this.open(kept);
  }

  get isEmpty(): boolean {
    return this.index.size === 0;
  }

  find(text: JudgedFile, examples: boolean): JudgedGuide | null {
    if (this.isEmpty) return null;
    const key = this.keyOf(text, examples);
    const at = this.index.get(key);
    if (!this.kept || !at) return null;
    const entry = this.kept.subarray(...at);
    this.entries.set(key, entry);
    return deserialize(inflateRawSync(entry));
  }

  keep(text: JudgedFile, examples: boolean, guide: JudgedGuide): void {
    this.found.push({ text, examples, guide });
  }

  async close(): Promise<void> {
    const { size } = this.entries;
    const isOther = this.found.length > 0 || (size > 0 && size < this.index.size);
    for (const { text, examples, guide } of this.found) {
      this.entries.set(this.keyOf(text, examples), deflateRawSync(serialize(guide), small));
      // Somebody may be typing.
      await turn();
    }
    if (isOther) keepFile(this.name, this.written(), mostKept);
    else touchKept(this.name);
    this.found.length = 0;
    this.entries.clear();
    this.index = new Map();
    this.kept = null;
  }

  private keyOf({ file, text, slices }: JudgedFile, examples: boolean): string {
    return hash([this.makers, file, String(examples), JSON.stringify(slices), text]).toString('latin1');
  }

  private open(kept: Buffer): void {
    try {
      if (!hash([kept.subarray(hashed)]).equals(kept.subarray(0, hashed))) return;
      const start = hashed + 4;
      const end = start + kept.readUInt32LE(hashed);
      this.index = deserialize(kept.subarray(start, end));
      this.kept = kept.subarray(end);
    } catch {
      // It was cut off while it was written.
    }
  }

  private written(): Uint8Array {
    const places = new Map<string, readonly [number, number]>();
    let end = 0;
    for (const [key, { length }] of this.entries) {
      places.set(key, [end, end + length]);
      end += length;
    }
    const index = serialize(places);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(index.length);
    const body = Buffer.concat([length, index, ...this.entries.values()]);
    return Buffer.concat([hash([body]), body]);
  }
}

function hash(parts: readonly (string | Uint8Array)[]): Buffer {
  const all = createHash('sha1');
  for (const part of parts) all.update(`${part.length}\n`).update(part);
  return all.digest();
}
