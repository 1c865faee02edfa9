import type { Body } from '../bodyModel.ts';
import type { Entry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Section } from '../text/blocks.ts';

/** A heading as read, with what stands under it. */
export interface HeadingRead {
  readonly section: Section;
  readonly scope: Scope;
  readonly entry: Entry;
  readonly body: Body;
  /** The heading or a file label names a document. */
  readonly named: boolean;
}
