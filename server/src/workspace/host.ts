/** Why a text could not be had, or not be judged to the end. */
export type ReadFailure =
  | 'missing'
  | 'not-a-file'
  | 'too-large'
  | 'not-text'
  | 'not-utf-8'
  | 'outside-root'
  | 'unreadable'
  | 'took-too-long'
  | 'gave-up';

/**
 * A file's text without its byte order mark, or why there is none. `bytes` are there where the text is made of them
 * when it is first asked for.
 */
export type ReadResult =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean; readonly bytes?: Uint8Array }
  | { readonly kind: 'failure'; readonly reason: ReadFailure; readonly detail: string };

/** The files of one root. Paths are from the root, with `/`; nothing outside the root is ever opened. */
export interface Host {
  /** Every Markdown file under the root that is not ignored, sorted. */
  list(): Promise<readonly string[]>;
  read(path: string): Promise<ReadResult>;
}
