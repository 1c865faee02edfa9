import { relative, resolve, sep } from 'node:path';
import type { Translate } from '../core/translate.ts';
import type { Files } from './io.ts';

/** A file was written by somebody else since it was read. */
export class ChangedMeanwhile extends Error {}

/** The absolute path of a file that lies in a root, links resolved; null where it leads out of it. */
export function insideRoot(root: string, path: string, files: Files): string | null {
  const real = files.real(resolve(root, path));
  const inside = relative(root, real);
  const leaves =
    inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real;
  return leaves ? null : real;
}

/** Why a file could not be written, in words. */
export function sayWriteFailure(error: unknown, t: Translate): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return t('it may not be written');
    case 'ENOSPC':
    case 'EDQUOT':
      return t('the disk is full');
    case 'EEXIST':
      return t('there is a file already');
    case 'ENOTDIR':
      return t('a file stands where its folder would be');
    case 'ENAMETOOLONG':
      return t('its name is too long');
    default:
      return t('the system says {0}', code || message);
  }
}

/** That a report could not be written, and why. */
export function sayOutputFailure(error: unknown, t: Translate): string {
  return t('Can’t write the output: {0}.', sayWriteFailure(error, t));
}
