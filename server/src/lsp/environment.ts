import type { Host } from '../workspace/host.ts';
import type { Parsers } from '../workspace/syntax/grammars.ts';
import type { JudgeSetup, Judges } from './judges.ts';

/** What surrounds the server, in a process, in a web worker or in a test: all that it can't do by itself. */
export interface Environment {
  /** Gets the Markdown parser ready; called once, before anything is read. */
  prepare(): Promise<void>;
  /** The files under a folder's URI; null where only the client can read them, or nobody. */
  host(folder: string): (Host & { ignore(patterns: readonly string[]): void }) | null;
  /** The URI of the folder that holds the rules' pages; null where no client could open one. */
  readonly pages: string | null;
  /** The parsers that check examples; null where there are none. */
  grammars(): Promise<Parsers | null>;
  /** Starts threads that judge; null where there are none. */
  judges(setup: JudgeSetup): Promise<Judges | null>;
  /**
   * Tells of files that change under a folder, for clients that don't watch files themselves; ends when told to. Null
   * where it can't be done.
   */
  watch(folder: string, changed: (uris: readonly string[]) => void): (() => void) | null;
  /** Runs something after the messages that have arrived by now; in order. */
  soon(run: () => void): void;
  /**
   * Runs something after a break of so many milliseconds, in which what arrives in pieces can do so. Absent where a server
   * doesn't live long enough that it is worth practising before somebody types; then nothing waits for a break, either.
   */
  spare?(run: () => void, milliseconds: number): void;
  /** Told whether somebody waits for an answer, so that what goes on elsewhere can give way. */
  giveWay?(isAwaited: boolean): void;
  /** Tidies up while there is nothing to do; called after each edit. */
  rest?(): void;
}
