import type { Body } from '../bodyModel.ts';
import type { Draft } from '../draft.ts';
import { clean } from '../reconcile/pathForms.ts';
import { isDocument } from '../text/paths.ts';
import type { HeadingRead } from './headingRead.ts';

/** The file that a heading or a label under it names, and the heading's name. */
export interface Filed {
  readonly filed: Draft['path'];
  readonly name: string;
}

/**
 * A heading that is but a file's name leaves its path to a label. Where that is of another document, the name says what
 * this one is about: *CLAUDE.md* over `docs/project-memory.md`.
 */
export function fileOf({ path, name }: HeadingRead['entry'], { path: labelled }: Body): Filed {
  if (path?.kind !== 'document') return { filed: labelled, name };
  const own = clean(path.text);
  if (own.includes('/') || !labelled?.text.includes('/') || !isDocument(labelled.text))
    return { filed: path, name };
  const isOther = !`/${clean(labelled.text)}`.endsWith(`/${own}`);
  return { filed: labelled, name: name === '' && isOther ? own : name };
}
