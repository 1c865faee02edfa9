import type { Locale } from '../core/translate.ts';
import type { ReadResult } from '../workspace/host.ts';
import type { NodeHost } from '../workspace/nodeHost.ts';
import type { Grammars } from '../workspace/syntax/grammars.ts';
import type { Setup, Workers } from './judging/judgeFiles.ts';

/** Where text goes. */
export interface Output {
  write(text: string): void;
  /** Once there is room for more; what is told in pieces waits for it. */
  drained(): Promise<void>;
  readonly isTTY: boolean;
  /** The terminal's width; 80 where it is none. */
  readonly columns: number;
}

/** All that the command line knows of the world; `main` touches nothing else. Paths are absolute. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What tells this build of the program from any other that may judge otherwise. */
  readonly build: string;
  readonly stdout: Output;
  readonly stderr: Output;
  stdin(): Promise<string>;
  /** Milliseconds, for progress alone. */
  now(): number;
  readonly files: Files;
  /** The Markdown files of a folder. Throws where it is none. */
  host(root: string): Promise<NodeHost>;
  /** Chooses the Markdown parser; called before the first text is judged. */
  prepare(): Promise<void>;
  /** What checks examples, of `many` guides or of few; null where it was not installed. */
  grammars(many?: boolean): Promise<Grammars | null>;
  /** Threads that judge; null where there are none. */
  workers(setup: Setup, count: number): Promise<Workers | null>;
  /** A rule's page in a language, as Markdown; null where it was not installed. */
  rulePage(id: string, locale: Locale): Promise<string | null>;
  /** Loads a module as a file in `folder` would import it. */
  load(name: string, folder: string): Promise<unknown>;
  /** Tells whenever a Markdown or configuration file under a folder, or one of `files`, changes, comes or goes. */
  watch(
    folder: string,
    files: readonly string[],
    changed: () => void,
  ): Promise<{ readonly stopped: Promise<void> }>;
  /** Runs the language server on standard input and output, to its end. */
  languageServer(): Promise<number>;
}

export interface Files {
  /** `largest` is in bytes; that of a guide if absent. */
  read(path: string, largest?: number): ReadResult;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** The path with links resolved; as it is where there is nothing. */
  real(path: string): string;
  /** A file's bytes. Throws where there are none. */
  bytes(path: string): Uint8Array;
  /** Creates a file and its folders in one step, never half of it. Throws where there is one already. */
  create(path: string, text: string): void;
  /**
   * Replaces a file's bytes in one step: whoever reads it sees the old ones or the new ones. Throws, and leaves it as
   * it is, where it no longer holds `before`, or can't be written.
   */
  replace(path: string, before: Uint8Array, after: Uint8Array): void;
}
