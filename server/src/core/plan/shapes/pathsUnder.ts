import type { Context } from '../context.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { severalPaths } from '../text/severalPaths.ts';
import { signAt } from '../text/state.ts';
import { leadState } from './leads.ts';

/**
 * The files of a line of nothing but paths behind a label of its own, which is their batch or state, or a sign of state:
 * `Week 1: docs/keys.md, docs/locks.md`, `**Done:** [Keys](docs/keys.md)`, `✅ keys.md, locks.md`.
 */
export function pathsUnder(line: Line, scope: Scope, context: Context): Draft[] {
  const [whole, label = ''] = labelled.exec(line.text) ?? [''];
  const at = whole.indexOf(label);
  // `TODO Feeding: docs/feeding.md` is one topic that a state stands before.
  const isOne = !partsPaths.test(line.text);
  if (label === '' && !isOne) return pathsAlone(line, scope, context);
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
  return draftsOf(
    files,
    line,
    { ...scope, status: state ?? scope.status, batch: state ? scope.batch : plainTitle(label) },
    context,
  );
}

/** The files of a line that is several paths, with a sign of their state before them or without. */
function pathsAlone(line: Line, scope: Scope, context: Context): Draft[] {
  const { index, vocabulary } = context;
  const opens = line.text.length - line.text.trimStart().length;
  const sign = signAt(line.text, opens, false, vocabulary);
  const status = sign && {
    value: sign.value,
    raw: sign.raw,
    place: placeOf(index, line, opens, opens + sign.raw.length),
    form: 'sign' as const,
  };
  return draftsOf(severalPaths(line), line, { ...scope, status: status ?? scope.status }, context);
}

function draftsOf(
  files: ReturnType<typeof pathsIn>,
  line: Line,
  { group, folder, maybeFolder, status, priority, batch }: Scope,
  context: Context,
): Draft[] {
  const place = placeOf(context.index, trim(line));
  const said = { group, folder, maybeFolder, status, priority, batch };
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

/**
 * The files that stand behind a label which is their state, or several with nothing else in the line; empty where it is
 * none of that kind.
 */
export function pathsInState(line: Line, scope: Scope, context: Context): Draft[] {
  const drafts = pathsUnder(line, scope, context);
  if (drafts.length > 1 && !labelled.test(line.text)) return drafts;
  return drafts.filter(({ status }) => status?.form === 'inherited' && status !== scope.status);
}
