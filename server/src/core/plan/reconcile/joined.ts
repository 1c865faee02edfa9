import type { Draft } from '../draft.ts';

/** A place that speaks of a topic, with the index of its listing. */
export interface Member {
  readonly draft: Draft;
  readonly listing: number;
}

/** A topic in the making: the place that defines it, and all that speak of it. */
export interface Joined {
  definition: Member;
  readonly members: Member[];
  path: string | null;
}
