import type { Severity } from '../core/judge/model.ts';
import type { Translate } from '../core/translate.ts';

/** From the lightest to the gravest; `never` is graver than any. */
const order: readonly (Severity | 'never')[] = ['hint', 'info', 'warning', 'error', 'never'];

/** How grave a severity is, for comparing. */
export function weight(severity: Severity | 'never'): number {
  return order.indexOf(severity);
}

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
