import type { Guide } from '../core/guide/model.ts';
import { readGuide } from '../core/guide/read.ts';
import type { SyntaxProblem } from '../core/judge/model.ts';
import type { ReadResult } from './host.ts';
import { inTime } from './inTime.ts';
import { LastTree } from './lastTree.ts';

/** What is known of a file; another object as soon as anything of it is another. */
export interface Known {
  readonly result: ReadResult;
  readonly syntax: readonly SyntaxProblem[] | null;
  /** Whether all of its examples were checked. */
  readonly checked: boolean;
}

/** What can be asked of the texts that were told. */
export type ToldTexts = Pick<GuideTexts, 'has' | 'paths' | 'whole' | 'isChecked' | 'result' | 'failure'>;

/** The texts of files and what they hold. */
export class GuideTexts {
  private readonly files = new Map<string, Known>();
  /** Read when they are asked for, until they are let go of. */
  private readonly guides = new Map<string, Guide>();
  private readonly lastTree = new LastTree();

  /** Tells a file's text, or why there is none; null forgets it. False where that was known. */
  set(path: string, result: ReadResult | null): boolean {
    const known = this.files.get(path)?.result;
    if (known?.kind === 'text' && result?.kind === 'text' && known.text === result.text) return false;
    this.guides.delete(path);
    if (result === null) this.files.delete(path);
    else this.files.set(path, { result, syntax: null, checked: false });
    return true;
  }

  /** Tells what was found of a file's examples: of all of them, or of some. */
  setSyntax(path: string, syntax: readonly SyntaxProblem[] | null, checked: boolean): void {
    const known = this.files.get(path);
    if (known) this.files.set(path, { result: known.result, syntax, checked });
  }

  /** Whether all examples of a guide, as it is now, were checked. */
  isChecked(path: string): boolean {
    return this.files.get(path)?.checked ?? false;
  }

  /** Whether anything was told of a file, be it that it can't be read. */
  has(path: string): boolean {
    return this.files.has(path);
  }

  /** What is known of a file; the same object while nothing of it is another. */
  get(path: string): Known | null {
    return this.files.get(path) ?? null;
  }

  /** The files that anything was told of. */
  paths(): Iterable<string> {
    return this.files.keys();
  }

  /** What was told of a file; the same object while its text is the same. */
  result(path: string): ReadResult | null {
    return this.files.get(path)?.result ?? null;
  }

  text(path: string): string | null {
    const result = this.result(path);
    return result?.kind === 'text' ? result.text : null;
  }

  /** Why a file could not be read; null where it could, or nothing was told of it. */
  failure(path: string): Extract<ReadResult, { kind: 'failure' }> | null {
    const result = this.result(path);
    return result?.kind === 'failure' ? result : null;
  }

  /** What a text holds. Throws `TookTooLong` where that can't be told in time. */
  guide(path: string): Guide | null {
    const known = this.guides.get(path);
    if (known) return known;
    const text = this.text(path);
    if (text === null) return null;
    const guide = inTime(() => readGuide(path, text, this.lastTree.of(path, text)));
    this.guides.set(path, guide);
    return guide;
  }

  /** The guides that are held whole. */
  whole(): Iterable<string> {
    return this.guides.keys();
  }

  /** Lets go of what a file holds; it is read again when it is asked for. */
  release(path: string): void {
    this.guides.delete(path);
    this.lastTree.forget(path);
  }
}
