import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Slice } from '../../workspace/slice.ts';
import { writeWhole } from '../../writeWhole.ts';
import type { JudgedTopic } from './judged.ts';

/**
 * Verdicts of earlier runs, by all that they depend on: the guide's text, what the plan asks of it, and whatever
 * `makers` tells apart (the settings, the language, the program's own build). An entry is a file whose name is the
 * hash of that, so what has changed is never found, and what is damaged is judged again.
 */
export class Verdicts {
  constructor(
    private readonly folder: string,
    private readonly makers: string,
  ) {}

  /** The name of the entry for a text and what is asked of it. */
  nameOf(slices: readonly Slice[], text: string): string {
    const name = hash(JSON.stringify([this.makers, slices, text]));
    return `${name.slice(0, 2)}/${name.slice(2)}.json`;
  }

  /** What was found before; null where nothing was, or what was kept is damaged. */
  find(name: string): readonly JudgedTopic[] | null {
    try {
      const entry = readFileSync(join(this.folder, name), 'utf8');
      const end = entry.indexOf('\n');
      const body = entry.slice(end + 1);
      return entry.slice(0, end) === hash(body) ? (JSON.parse(body) as readonly JudgedTopic[]) : null;
    } catch {
      return null;
    }
  }

  /** Keeps what was found; a folder that can't be written to keeps nothing. */
  keep(name: string, topics: readonly JudgedTopic[]): void {
    const file = join(this.folder, name);
    const body = JSON.stringify(topics);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, `${hash(body)}\n${body}`);
    } catch {
      // The next run judges it again.
    }
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
