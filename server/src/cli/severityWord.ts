import type { Severity } from '../core/judge/model.ts';
import type { Translate } from '../core/translate.ts';

/** A severity in the reader's language. */
export function severityWord(severity: Severity, translate: Translate): string {
  switch (severity) {
    case 'error':
      return translate('error');
    case 'warning':
      return translate('warning');
    case 'info':
      return translate('info');
    default:
      return translate('hint');
  }
}
