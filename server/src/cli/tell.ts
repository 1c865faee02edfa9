import type { Severity } from '../core/judge/model.ts';
import { nearTo } from '../workspace/near.ts';
import { type Context, exitCodes } from './context.ts';
import type { LongDocument } from './document.ts';
import { byPlace } from './judging/inOrder.ts';
import { printable } from './printable.ts';
import { type Format, render } from './render.ts';
import { weight } from './severity.ts';

/** How what was found is told. */
export interface TellOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
}

/** Prints what was found and gives the exit code. `root` is absolute. */
export async function tell(
  document: LongDocument,
  options: TellOptions,
  { root, plans }: { readonly root: string; readonly plans: readonly string[] },
  context: Context,
): Promise<number> {
  const { io, translate } = context;
  for await (const piece of render(cut(document, options.maxFindings), options, { context, root })) {
    io.stdout.write(piece);
    await io.stdout.drained();
  }
  const { summary } = document;
  if (summary.topics > 0 && summary.missing === summary.topics) {
    const named = printable(plans.map(nearTo(root, io.files.real(io.cwd))).join(translate(', ')));
    const said = namesFiles(document)
      ? translate(
          'None of the guides that {0} promises exists under {1}. Promised: {2}.',
          named,
          printable(root),
          summary.topics,
        )
      : translate('{0} names no file for any of its topics: there is nothing to judge.', named);
    io.stderr.write(`${said}\n`);
    return exitCodes.failed;
  }
  const { bySeverity } = summary;
  const grave = (Object.keys(bySeverity) as Severity[]).some(
    severity => bySeverity[severity] > 0 && weight(severity) >= weight(options.failOn),
  );
  return grave ? exitCodes.findings : exitCodes.clean;
}

/** Whether any topic says where its guide is. */
function namesFiles({ plans }: LongDocument): boolean {
  for (const { topics } of plans) for (const { file } of topics) if (file !== null) return true;
  return false;
}

/** The gravest findings, as many as are wanted. */
function cut(document: LongDocument, most: number | undefined): LongDocument {
  const { findings, summary } = document;
  if (most === undefined || summary.findings <= most) return document;
  const kept = [...findings]
    .sort((a, b) => weight(b.severity) - weight(a.severity))
    .slice(0, most)
    .sort(byPlace);
  return { ...document, findings: kept, summary: { ...summary, cut: summary.findings - most } };
}
