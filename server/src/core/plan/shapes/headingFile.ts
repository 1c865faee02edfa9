import type { Body } from '../bodyModel.ts';
import type { Draft } from '../draft.ts';
import { clean } from '../reconcile/pathForms.ts';
import { isDocument } from '../text/paths.ts';
import type { HeadingRead } from './headingRead.ts';

/**
 * The file that a heading or a label under it names. Where a label gives the path of another document, a heading that is
 * but a file's name is what the document is about: *CLAUDE.md* over `docs/project-memory.md`.
 */
export function fileOf({ path }: HeadingRead['entry'], { path: labelled }: Body): Draft['path'] {
  if (path?.kind !== 'document') return labelled;
  const isName = !clean(path.text).includes('/');
  const isOther =
    labelled?.text.includes('/') &&
    isDocument(labelled.text) &&
    !`/${clean(labelled.text)}`.endsWith(`/${clean(path.text)}`);
  return isName && isOther ? labelled : path;
}
