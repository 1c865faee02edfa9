import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { Paragraph } from '../text/blocks.ts';
import { plainTitle, withoutBrackets } from '../text/fold.ts';
import { trim } from '../text/line.ts';
import { pathsIn } from '../text/paths.ts';
import { recordOf } from './lineRecord.ts';

/** The records of a paragraph below the lines that name their groups: `第一批：` over `③《报表》docs/report.md`. */
export function groupedRecords({ lines }: Paragraph, scope: Scope, context: Context): Draft[] {
  let group: string | null = null;
  let leads = 0;
  const drafts: Draft[] = [];
  for (const line of lines.map(trim)) {
    const record = recordOf(line, scope, context);
    if (record)
      drafts.push({
        ...record,
        name: record.name.replace(/^《([^《》]+)》$/, '$1'),
        group: group ?? record.group,
      });
    else if (line.text.length > 40 || pathsIn(line).length > 0) return [];
    else {
      group = plainTitle(withoutBrackets(line.text));
      leads++;
    }
  }
  return leads > 0 && drafts.length > 1 && drafts.length >= leads && drafts.every(({ name }) => name !== '')
    ? drafts
    : [];
}
