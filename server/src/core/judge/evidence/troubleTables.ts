import type { Guide, Table } from '../../guide/model.ts';
import { bit } from './cues.ts';
import { headOf } from './heads.ts';
import { isFigure } from './measures.ts';
import { under } from './sections.ts';
import { failing } from './words/failing.ts';

/**
 * An error table: a column of problems and one of remedies or causes, with rows of words. Under a heading on problems
 * the first column is one of them, whatever its head says.
 */
export function solvesInRows(guide: Guide, { header, rows, section }: Table): boolean {
  const heads = header.map((head, column) => {
    const { cues } = headOf(head);
    // Most heads tell nothing, whatever stands below them.
    const isOfFigures =
      cues !== 0 && rows.every(row => (row[column] ?? '').length < 24 && isFigure(row[column]));
    return isOfFigures ? 0 : cues;
  });
  const named = heads.findIndex((cues, column) => (cues & bit.symptom) !== 0 || isSign(header, column));
  const problem = named < 0 && under(guide, section, 'trouble') ? 0 : named;
  const cause = heads.findIndex((cues, index) => index > problem && (cues & bit.cause) !== 0);
  const remedy = heads.findIndex(
    (cues, index) =>
      index !== problem &&
      index !== cause &&
      ((cues & bit.remedy) !== 0 || bettering.test(header[index] as string)) &&
      (cues & bit.fit) === 0,
  );
  return (
    // What has both a cause and a remedy is a problem.
    (problem >= 0
      ? remedy >= 0 || cause >= 0
      : remedy > 0 &&
        cause > 0 &&
        !explains(heads[cause] as number) &&
        (!working.test(header[remedy] as string) ||
          causing.test(header[cause] as string) ||
          rows.filter(([first = '']) => failing.test(first)).length > rows.length / 2)) &&
    rows.filter(row => row.filter(Boolean).length >= 2).length >= 2
  );
}

/** Whether a column tells by what something slow shows, where another one tells how it gets better. */
function isSign(header: readonly string[], column: number): boolean {
  return signs.test(header[column] as string) && header.some(head => bettering.test(head));
}

const signs =
  /(?:信号|特征|线索|迹象)\W*$|\b(?:tell-?tales?|clues?|(?:profiler?|flame ?graph|trace) (?:signals?|signatures?))\W*$/i;
/** How something is made faster. */
const bettering =
  /^\W*(?:优化(?:方向|方法|手段|措施|建议)|optimi[sz]ations?|how to (?:speed up|optimi[sz]e)(?: it)?)\W*$/i;

/** What is done, as a plan of work tells it beside the reasons; it mends something only where a cause or a failure stands beside it. */
const working =
  /^\W*(?:actions?|steps?|changes?|checks?|answers?|updates?|what (?:we|you) (?:do|did|change)|操作|步骤|措施|动作|调整|检查|执行|答)\W*$/i;
const causing = /\bcauses?\b|根因|成因|诱因|(?:可能|常见|故障|出错)的?原因/i;

function explains(cues: number): boolean {
  return (cues & bit.describing) !== 0;
}

/** Whether a table tells how attacks are held off, which nobody meets as a problem of running something. */
export function isOfThreats(guide: Guide, { header, section }: Table): boolean {
  if (under(guide, section, 'trouble') || header.some(head => symptom.test(head))) return false;
  const title = section === null ? '' : (guide.sections[section]?.title ?? '').slice(0, 200);
  return [title, ...header].some(text => threats.test(text));
}

/** A head that no table of threats has. */
const symptom = /^\W*(?:symptoms?|症状|现象)\W*$/i;
const threats =
  /\b(?:threats?|attack\w*|risks?|stride|vulnerabilit\w+|defen[cs]es?)\b|威胁|攻击|风险|漏洞|防御/i;
