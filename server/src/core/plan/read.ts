import type { Settings } from '../settings.ts';
import type { Plan } from './model.ts';

/** What the reader needs to know beside the text. */
export interface ReadPlanOptions {
  /** The plan's path from the root, with `/`. */
  readonly path: string;
  /** Whether a path from the root names a file; chooses the base that planned paths count from. */
  readonly exists: (path: string) => boolean;
  /** The base folder that the configuration fixes, from the root. */
  readonly base?: string | null;
  readonly labels?: Settings['labels'];
}

/** Reads a plan. Never throws: any text gives a plan and a list of problems. `text` has no byte order mark. */
export function readPlan(text: string, options: ReadPlanOptions): Plan {
  return {
    path: options.path,
    text,
    title: null,
    language: 'en',
    topics: [],
    criteria: [],
    totals: [],
    claims: [],
    listings: [],
    relations: [],
    problems: [],
  };
}
