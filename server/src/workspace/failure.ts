import type { Translate } from '../core/translate.ts';
import type { ReadFailure } from './host.ts';

/** Why a file could not be read, in words. */
export function sayFailure(
  { reason, detail }: { readonly reason: ReadFailure; readonly detail: string },
  translate: Translate,
): string {
  switch (reason) {
    case 'missing':
      return translate('it does not exist');
    case 'not-a-file':
      return translate('it is not a file');
    case 'too-large':
      return translate('it is too large, {0} bytes', detail);
    case 'not-text':
      return translate('it is not text');
    case 'not-utf-8':
      return detail === ''
        ? translate('it is not in UTF-8; save it as UTF-8')
        : translate('it is not in UTF-8, likely in {0}; save it as UTF-8', detail);
    case 'outside-root':
      return translate('it lies outside the root folder');
    case 'took-too-long':
      return translate('it took longer than {0} s and was given up', detail);
    case 'gave-up':
      return translate('judging it was given up: {0}', detail);
    default:
      return translate('the system says {0}', detail);
  }
}
