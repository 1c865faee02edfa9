import { agreed } from '../../core/judge/agreed.ts';
import type { TopicReport } from '../../core/judge/model.ts';
import type { Settings } from '../../core/settings.ts';
import type { ReadResult } from '../../workspace/host.ts';
import { TookTooLong } from '../../workspace/inTime.ts';
import { judgeText } from '../../workspace/judgeText.ts';
import { planOf } from '../../workspace/slice.ts';
import type { Grammars } from '../../workspace/syntax/grammars.ts';
import { judgedTopic } from '../toDocument.ts';
import type { JudgedFile, Task } from './judged.ts';
import type { Verdicts } from './verdicts.ts';

/** What judging a file needs beside the task. */
export interface Judge {
  readonly settings: Settings;
  readonly read: (file: string) => ReadResult;
  /** What checks examples; null where it was not installed. Asked for when it is first needed. */
  readonly grammars: () => Promise<Grammars | null>;
  /** Verdicts that were found before; null where none are kept. */
  readonly verdicts: Verdicts | null;
}

/** What was kept of an earlier run, if a file is as it was then; null where nothing was. */
export function lookUp({ file, slices, text }: Task, { read, verdicts }: Judge): JudgedFile | null {
  if (verdicts === null) return null;
  const result = text === null ? read(file) : ({ kind: 'text', text } as const);
  if (result.kind === 'failure') return result;
  const entry = verdicts.nameOf(slices, result.text);
  const topics = verdicts.find(entry);
  return topics && { kind: 'judged', topics, entry };
}

/** Reads a file and judges what is asked of it. The text is let go of with the answer. */
export async function judgeTask({ file, slices, text: given }: Task, judge: Judge): Promise<JudgedFile> {
  const result: ReadResult = given === null ? judge.read(file) : { kind: 'text', text: given, bom: false };
  if (result.kind === 'failure') return result;
  const { text } = result;
  const { verdicts } = judge;
  const entry = verdicts?.nameOf(slices, text) ?? null;
  const known = entry === null ? null : verdicts?.find(entry);
  if (known) return { kind: 'judged', topics: known, entry };
  const { settings, grammars } = judge;
  try {
    const { reports } = await judgeText(file, text, slices, settings, grammars);
    const found = agreed(reports.map(({ findings }) => findings));
    const topics = reports.map((report, index) =>
      judgedTopic(
        { ...report, findings: found[index] as TopicReport['findings'] },
        planOf(slices[index] as (typeof slices)[number]),
        settings,
      ),
    );
    // What a rule could not judge it may judge the next time.
    const isWhole = topics.every(({ skipped }) => skipped === 0);
    if (entry !== null && isWhole) verdicts?.keep(entry, topics);
    return { kind: 'judged', topics, entry };
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return error.failure;
  }
}
