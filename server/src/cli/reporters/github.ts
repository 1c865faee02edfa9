import { sentenceOf } from '../../core/judge/findings.ts';
import { nearTo } from '../../workspace/near.ts';
import { printable } from '../printable.ts';
import type { Reporter } from '../reporter.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** Workflow commands, which GitHub shows beside the lines of a pull request; files count from the current folder. */
export const github: Reporter = ({ findings, summary }, { context: { io, translate }, root }) => {
  const near = nearTo(root, io.files.real(io.cwd));
  const rows = findings.map(({ line, endLine, column, endColumn, rule, severity, ...one }) => {
    const place = {
      file: near(one.file),
      line,
      endLine,
      col: column,
      ...(line === endLine ? { endColumn } : {}),
      title: rule,
    };
    const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
    return `::${commands[severity]} ${properties.join(',')}::${data(sentenceOf(one, translate, near))}`;
  });
  if (summary.cut > 0)
    rows.push(
      `::notice title=guidewright::${data(translate('{0} of them are not shown, as --max-findings asks.', summary.cut))}`,
    );
  return rows.join('\n');
};

/** A line break would end the command, and let a title begin another one. */
function data(text: string): string {
  return printable(text.replaceAll(/\r\n?|\n/g, ' ')).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
