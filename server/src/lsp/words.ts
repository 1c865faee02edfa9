import type { TopicReport, VerdictValue } from '../core/judge/model.ts';
import type { Translate } from '../core/translate.ts';

/** `812/800 lines · 17/20 examples · 2 sections missing`: how far a guide is, on one line. */
export function meterOf({ topic, lines, examples, outline, criteria }: TopicReport, t: Translate): string {
  const required = (id: string): number | null =>
    criteria.find(criterion => criterion.id === id)?.verdict.required ?? null;
  const missing = outline.filter(({ value }) => value === 'unmet').length;
  const partial = outline.filter(({ value }) => value === 'partial').length;
  const unmet = criteria.filter(({ id, verdict: { value } }) => value === 'unmet' && !id.startsWith('min-'));
  const wanted = required('min-lines') ?? topic.expectedLines?.value ?? null;
  const asked = required('min-examples') ?? 0;
  return [
    wanted === null ? t('{0} lines', lines ?? 0) : t('{0}/{1} lines', lines ?? 0, wanted),
    asked === 0 ? t('{0} examples', examples ?? 0) : t('{0}/{1} examples', examples ?? 0, asked),
    ...(missing === 0 ? [] : [missing === 1 ? t('1 section missing') : t('{0} sections missing', missing)]),
    ...(partial === 0 ? [] : [partial === 1 ? t('1 section in part') : t('{0} sections in part', partial)]),
    ...(unmet.length === 0
      ? []
      : [unmet.length === 1 ? t('1 criterion open') : t('{0} criteria open', unmet.length)]),
  ].join(' · ');
}

export function stateName(state: TopicReport['state'], t: Translate): string {
  return { missing: t('Missing'), drafting: t('Drafting'), complete: t('Complete') }[state];
}

export function verdictSign(value: VerdictValue): string {
  return { met: '✓', partial: '◐', unmet: '✗', waived: '⊘', skipped: '?' }[value];
}

/**
 * Text that Markdown shows as it is: nothing of a plan becomes a link, a command or HTML. No more is escaped than must
 * be, since some editors show the escapes.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=[#a-z])/giu, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, '\\$&')
    .replace(/^(\d{0,9})([.)]|[#+>=-])/, '$1\\$2');
}
