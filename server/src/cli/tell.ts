import type { Severity } from '../core/judge/model.ts';
import { nearTo } from '../workspace/near.ts';
import { type Context, exitCodes } from './context.ts';
import type { CheckDocument } from './document.ts';
import { printable } from './printable.ts';
import { type Format, render } from './render.ts';
import { weight } from './severity.ts';
import { byPlace } from './toDocument.ts';

/** How what was found is told. */
export interface TellOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
}

/** Prints what was found and gives the exit code. `root` is absolute. */
export async function tell(
  document: CheckDocument,
  options: TellOptions,
  { root, plans }: { readonly root: string; readonly plans: readonly string[] },
  context: Context,
): Promise<number> {
  const { io, translate } = context;
  for await (const piece of render(cut(document, options.maxFindings), options, { context, root })) {
    io.stdout.write(piece);
    await io.stdout.drained();
  }
  const { findings, summary } = document;
  if (summary.topics > 0 && summary.missing === summary.topics) {
    const said = translate(
      'None of the guides that {0} promises exists under {1}. Promised: {2}.',
      printable(plans.map(nearTo(root, io.files.real(io.cwd))).join(', ')),
      printable(root),
      summary.topics,
    );
    io.stderr.write(`${said}\n`);
    return exitCodes.failed;
  }
  const grave = findings.some(({ severity }) => weight(severity) >= weight(options.failOn));
  return grave ? exitCodes.findings : exitCodes.clean;
}

/** The gravest findings, as many as are wanted. */
function cut(document: CheckDocument, most: number | undefined): CheckDocument {
  const { findings, summary } = document;
  if (most === undefined || findings.length <= most) return document;
  const kept = findings
    .toSorted((a, b) => weight(b.severity) - weight(a.severity))
    .slice(0, most)
    .sort(byPlace);
  return { ...document, findings: kept, summary: { ...summary, cut: findings.length - most } };
}
