import type { Context } from './context.ts';
import { labelsIn } from './labelLine.ts';
import type { Claim } from './model.ts';
import type { Section } from './text/blocks.ts';
import type { Line } from './text/line.ts';
import { progressIn, statusIn } from './text/state.ts';

/** What the plan says of its own state: labels outside of any topic, and those of its front matter. */
export function claimsOf(
  sections: readonly Section[],
  owned: ReadonlySet<Section>,
  yaml: Line | null,
  context: Context,
): Claim[] {
  const lines: Line[] = yaml ? yamlLines(yaml) : [];
  for (const section of sections) {
    if (owned.has(section)) continue;
    for (const block of section.blocks) {
      if (block.kind === 'paragraph') lines.push(...block.lines);
      else if (block.kind === 'list' && isHeader(section))
        lines.push(...block.items.flatMap(({ lines: [line] }) => line ?? []));
    }
  }
  return lines.flatMap(line => claimIn(line, context));
}

/** Whether a section is the head of the document, where lists of labels speak of all of it. */
function isHeader({ level, parent }: Section): boolean {
  return level <= 1 || parent === null;
}

function yamlLines(yaml: Line): Line[] {
  const lines: Line[] = [];
  let start = yaml.start;
  for (const text of yaml.text.split('\n')) {
    if (/^[a-z_-]+:/i.test(text)) lines.push({ text, start });
    start += text.length + 1;
  }
  return lines;
}

function claimIn(line: Line, context: Context): Claim[] {
  return labelsIn(line, context).flatMap(({ field, value }): Claim[] => {
    if ((field !== 'status' && field !== 'progress') || value.text === '') return [];
    const { index, vocabulary } = context;
    const status = statusIn(value, vocabulary, index);
    const progress = progressIn(value, index, field === 'progress');
    if (!status && !progress) return [];
    const place = index.place(value.start, value.start + value.text.length);
    return [
      {
        kind: field,
        status: status?.value ?? null,
        progress: progress?.value ?? null,
        raw: value.text,
        place,
      },
    ];
  });
}
