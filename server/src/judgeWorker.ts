import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { useParser } from './core/markdown/parse.ts';
import { grammarsIn } from './grammarsIn.ts';
import { installedParser } from './lsp/installedParser.ts';
import { type JudgedGuide, type JudgeSetup, type JudgeTask, packed } from './lsp/judges.ts';
import { translatorFor } from './messages.ts';
import { useLimit } from './workspace/inTime.ts';
import { judgeExamples, judgeText } from './workspace/judgeText.ts';
import { nodeStopper, patience } from './workspace/nodeStopper.ts';
import { settingsOf } from './workspace/settings.ts';

// The pool puts what is its own before what it was given.
const { config, locale } = (workerData as readonly [unknown, JudgeSetup])[1];
const settings = settingsOf(config, translatorFor(locale));
const grammars = grammarsIn(new URL('./grammars', import.meta.url));
useParser(await installedParser());
useLimit(patience, nodeStopper);
yieldToTyping();

/** What the pool calls for each text. */
export default async function work({ file, text, slices, examples }: JudgeTask): Promise<JudgedGuide> {
  const { reports, syntax } = examples
    ? await judgeExamples(file, text, slices, settings, grammars)
    : await judgeText(file, text, slices, settings, null);
  return { kind: 'judged', reports: reports.map(packed), syntax };
}

/** Where threads have priorities of their own, somebody who types goes first. */
function yieldToTyping(): void {
  try {
    setPriority(
      Number(readlinkSync('/proc/thread-self').split('/').at(-1)),
      constants.priority.PRIORITY_BELOW_NORMAL,
    );
  } catch {
    // Elsewhere the system shares as it likes.
  }
}
