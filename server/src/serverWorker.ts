import { workerData } from 'node:worker_threads';
import type { TopicReport } from './core/judge/model.ts';
import { useParser } from './core/markdown/parse.ts';
import { grammarsIn } from './grammarsIn.ts';
import { standStill } from './lsp/givingWay.ts';
import { installedParser } from './lsp/installedParser.ts';
import {
  type JudgedFile,
  type JudgedGuide,
  type JudgedGuides,
  type JudgeTask,
  type PackedReport,
  packed,
} from './lsp/judges.ts';
import type { ThreadSetup } from './lsp/nodeJudges.ts';
import { goLast } from './lsp/priorities.ts';
import { translatorFor } from './messages.ts';
import { warmUp } from './warmUp.ts';
import { type Failure, inTimeTogether, TookTooLong, useLimit, useWait } from './workspace/inTime.ts';
import { judgeExamples, judgeUnchecked } from './workspace/judgeText.ts';
import { decodeUtf8 } from './workspace/nodeDecode.ts';
import { nodeStopper, patience } from './workspace/nodeStopper.ts';
import { settingsOf } from './workspace/settings.ts';
import { planOf, type Slice } from './workspace/slice.ts';
import type { Parsers } from './workspace/syntax/grammars.ts';

// The pool puts what is its own before what it was given.
const { config, locale, waiting } = (workerData as readonly [unknown, ThreadSetup])[1];
// What is judged here is open nowhere.
const settings = { ...settingsOf(config, translatorFor(locale)), insertions: false };
const grammars = grammarsIn(new URL('./grammars', import.meta.url));
/** The same, with a stop before each text that is parsed. */
const parsers = async (): Promise<Parsers | null> => {
  const found = await grammars();
  return (
    found && {
      parser: name => {
        standStill(waiting);
        return found.parser(name);
      },
    }
  );
};
const ready = installedParser().then(parser => {
  useParser(parser);
  warmUp(settings);
});
useLimit(patience, nodeStopper);
useWait(() => standStill(waiting));
goLast();

/** What the pool calls for some texts. */
export default async function work({ texts, examples }: JudgeTask): Promise<JudgedGuides> {
  await ready;
  if (!examples) return { kind: 'judged', guides: inTimeTogether(() => texts.map(judged)) };
  const guides: (JudgedGuide | Failure)[] = [];
  for (const text of texts) guides.push(await checked(text));
  return { kind: 'judged', guides };
}

function judged({ file, text, slices }: JudgedFile): JudgedGuide | Failure {
  try {
    const reports = judgeUnchecked(file, textOf(text), slices, settings);
    return { kind: 'judged', reports: packedFor(slices, reports), syntax: null };
  } catch (error) {
    return failureOf(error);
  }
}

async function checked({ file, text, slices }: JudgedFile): Promise<JudgedGuide | Failure> {
  try {
    const { reports, syntax } = await judgeExamples(file, textOf(text), slices, settings, parsers);
    return { kind: 'judged', reports: packedFor(slices, reports), syntax };
  } catch (error) {
    return failureOf(error);
  }
}

function packedFor(slices: readonly Slice[], reports: readonly TopicReport[]): readonly PackedReport[] {
  return reports.map((report, index) => packed(report, planOf(slices[index] as Slice)));
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : decodeUtf8(text);
}

function failureOf(error: unknown): Failure {
  if (error instanceof TookTooLong) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failure', reason: 'gave-up', detail };
}
