import { sentenceOf } from '../core/judge/findings.ts';
import type { Finding, PlanReport } from '../core/judge/model.ts';
import type { Place } from '../core/place.ts';
import type { Translate } from '../core/translate.ts';
import { plain } from './plain.ts';

/**
 * What is found of a plan itself, as Markdown, in the order of its lines. With a line, 1-based, only what shows on it
 * or rests on it; null where nothing does. `near` writes paths, which count from the root.
 */
export function explainPlan(
  { plan, verdicts, findings }: PlanReport,
  line: number | null,
  translate: Translate,
  near: (path: string) => string,
): string | null {
  const placesOf = ({ rule, subject, location: { place } }: Finding): readonly Place[] => {
    const verdict = verdicts.find(
      one => one.rule === rule && one.subject === subject && one.location.place.start === place.start,
    );
    return [place, ...(verdict?.evidence ?? [])];
  };
  const rows = findings
    .filter(one => line === null || placesOf(one).some(place => place.line <= line && line <= place.endLine))
    .toSorted((a, b) => a.location.place.start - b.location.place.start)
    .map(({ location: { file, place }, message, paths = [], rule }) => {
      const sentence = sentenceOf({ message, file, plan: null, paths }, translate, near);
      return `- ${place.line}: ${sentence} (\`${rule}\`)`;
    });
  if (rows.length === 0) return null;
  return `# ${plain(plan.title ?? plan.path)}\n\n## ${translate('Findings')}\n\n${rows.join('\n')}`;
}
