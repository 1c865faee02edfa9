import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';

/** Reads a plan that lies at `docs/PLAN.md` beside the files given. */
export function read(text: string, files: readonly string[] = [], path = 'docs/PLAN.md'): Plan {
  return readPlan(text, { path, exists: file => files.includes(file) });
}

/** What was read of topics, a line each: title, group, file, lines, priority, state; outline items below. Then criteria, problems last. */
export function tell({ topics, criteria, problems }: Plan): string {
  const told = topics
    .map(({ title, group, file, expectedLines, priority, claimed, outline }) => {
      const lines =
        expectedLines && `${expectedLines.value}${expectedLines.max ? `-${expectedLines.max}` : ''}`;
      const progress = claimed.progress === null ? null : `${claimed.progress}%`;
      const facts = [title, group, file, lines, priority, claimed.status, progress].map(fact => fact ?? '-');
      const items = outline.map(
        ({ text, parts, checked }) =>
          `  ${checked === null ? '' : checked ? '[x] ' : '[ ] '}${text}${parts.length > 0 ? ` = ${parts.map(part => part.text).join(' + ')}` : ''}`,
      );
      return [facts.join(' | '), ...items].join('\n');
    })
    .join('\n');
  return [
    told,
    ...criteria.map(
      ({ id, required, text }) =>
        `? ${[id ?? '-', required, text].filter(fact => fact !== null).join(' | ')}`,
    ),
    ...problems.map(({ rule, place, args }) => `! ${rule} ${place.line} ${args.join(', ')}`.trim()),
  ].join('\n');
}
