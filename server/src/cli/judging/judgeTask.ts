import { readGuide } from '../../core/guide/read.ts';
import { judgeTopic } from '../../core/judge/judge.ts';
import type { Settings } from '../../core/settings.ts';
import type { ReadResult } from '../../workspace/host.ts';
import { isOn } from '../../workspace/openProject.ts';
import { checkExamples } from '../../workspace/syntax/check.ts';
import type { Grammars } from '../../workspace/syntax/grammars.ts';
import { judgedTopic } from '../toDocument.ts';
import { type JudgedFile, type JudgedTopic, planOf, type Task } from './judged.ts';
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

/** Reads a file and judges what is asked of it. The text is let go of with the answer. */
export async function judgeTask({ file, slices, text: given }: Task, judge: Judge): Promise<JudgedFile> {
  const result: ReadResult = given === null ? judge.read(file) : { kind: 'text', text: given, bom: false };
  if (result.kind === 'failure') return result;
  const { text } = result;
  const known = judge.verdicts?.find(slices, text);
  if (known) return { kind: 'judged', topics: known };
  const topics = await judged(file, text, slices, judge);
  judge.verdicts?.keep(slices, text, topics);
  return { kind: 'judged', topics };
}

async function judged(
  file: string,
  text: string,
  slices: Task['slices'],
  { settings, grammars }: Judge,
): Promise<readonly JudgedTopic[]> {
  const guide = readGuide(file, text);
  const syntax = isOn(settings, 'example-syntax') ? await checkExamples(guide, await grammars()) : null;
  return slices.map(slice => {
    const plan = planOf(slice);
    const state = { kind: 'present', guide, ...(syntax ? { syntax } : {}) } as const;
    return judgedTopic(judgeTopic(plan, slice.topic, state, settings), plan, settings);
  });
}
