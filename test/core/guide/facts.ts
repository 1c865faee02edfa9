import { readGuide } from '../../../server/src/core/guide/read.ts';

/** The facts of a text, one a line: what kind, where, and what was found. */
export function facts(text: string): string {
  const guide = readGuide('guide.md', text);
  const lines = [`guide ${guide.language} “${guide.title ?? ''}” ${guide.size.lines} lines`];
  for (const { level, place, role, title, words } of guide.sections)
    lines.push(`${place.line} section ${level} ${role} “${title}” ${words} words`);
  for (const { place, declared, language, excluded, duplicateOf } of guide.fences)
    lines.push(
      `${place.line} fence ${declared ?? '-'} is ${language ?? '-'}: ${excluded ?? 'example'}${duplicateOf === null ? '' : ` of ${guide.fences[duplicateOf]?.place.line}`}`,
    );
  for (const { place, header, rows } of guide.tables)
    lines.push(`${place.line} table ${header.join(' | ')}: ${rows.length} rows`);
  for (const { place, items } of guide.lists)
    lines.push(
      `${place.line} list ${items.length} items, ${items.filter(item => item.checked).length} ticked`,
    );
  for (const { place, kind, value } of guide.claims) lines.push(`${place.line} claim ${kind} ${value}`);
  for (const { place } of guide.swallowed) lines.push(`${place.line} swallowed to ${place.endLine}`);
  for (const [short, long] of guide.abbreviations) lines.push(`abbreviation ${short} = ${long}`);
  return lines.join('\n');
}
