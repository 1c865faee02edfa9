export interface ExpectedTopic {
  readonly title: string;
  readonly file: string | null;
  readonly targetLines: number | null;
  readonly priority: string | null;
  readonly statusNorm?: 'todo' | 'in-progress' | 'done';
  readonly outline: readonly string[];
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly optional?: boolean;
}
export interface ReadTopic {
  readonly title: string;
  readonly file: string | null;
  readonly line: number;
  readonly expectedLines: number | null;
  readonly priority: string | null;
  readonly claimed: { readonly status: string | null };
  readonly outline: readonly { readonly text: string }[];
}
export type MeasureName = 'topics' | 'files' | 'outline' | 'lines' | 'status' | 'priority';
export type Counts = Record<MeasureName, { right: number; read: number; wanted: number }>;
export const measures: readonly MeasureName[];
export function none(): Counts;
export function add(sum: Counts, more: Counts): void;
export function score(
  wanted: readonly ExpectedTopic[],
  read: readonly ReadTopic[],
  text?: string,
): { counts: Counts; misses: string[] };
