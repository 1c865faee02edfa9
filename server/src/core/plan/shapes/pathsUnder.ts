import type { Context } from '../context.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { leadState } from './leads.ts';

/**
 * The files of a line of nothing but paths behind a label of its own, which is their batch or state:
 * `Week 1: docs/keys.md, docs/locks.md`, `**Done:** [Keys](docs/keys.md)`.
 */
export function pathsUnder(line: Line, scope: Scope, context: Context): Draft[] {
  const [whole, label = ''] = labelled.exec(line.text) ?? [''];
  const at = whole.indexOf(label);
  // `TODO Feeding: docs/feeding.md` is one topic that a state stands before.
  const isOne = !partsPaths.test(line.text);
  const isState = !isOne || context.vocabulary.status.get(fold(label)) !== null;
  const state = label === '' || !isState ? null : leadState(sub(line, at, at + label.length), context);
  const isField = state === null && context.vocabulary.field(label) !== null;
  const refs = label === '' || isField ? [] : pathsIn(line);
  const files = refs.filter(({ text, outerStart }) => isDocument(text) && outerStart >= whole.length);
  const rest = files.reduceRight(
    (text, ref) => text.slice(0, ref.outerStart) + text.slice(ref.outerEnd),
    line.text,
  );
  if (/[\p{L}\p{N}]{4}/u.test(rest.slice(whole.length))) return [];
  const place = placeOf(context.index, trim(line));
  const said = {
    group: scope.group,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    status: state ?? scope.status,
    priority: scope.priority,
    batch: state ? scope.batch : plainTitle(label),
  };
  return files.map(({ text, label: words, start, end }) => ({
    ...emptyDraft,
    ...said,
    kind: 'inline',
    name: words !== null && !isDocument(words) ? plainTitle(words) : '',
    path: { text, place: placeOf(context.index, line, start, end) },
    place,
    extent: place,
  }));
}

/** What parts paths from each other. */
const partsPaths = /[,，、;；]|\s(?:and|&)\s/;

const labelled =
  /^\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\*\*)?([^:：`*[\]]{2,40})(?:\*\*)?[:：](?:\*\*)?\s*/u;

/** The files that stand behind a label which is their state; empty where the line is none of that kind. */
export function pathsInState(line: Line, scope: Scope, context: Context): Draft[] {
  const drafts = pathsUnder(line, scope, context);
  return drafts.filter(({ status }) => status?.form === 'inherited' && status !== scope.status);
}
