import type { Context } from '../context.ts';
import type { CriterionId } from '../model.ts';
import { type Line, sub } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { type Asked, criteriaIn } from './criteriaIn.ts';
import { asksEach, asksKind, conditionsIn } from './ofDocuments.ts';

/** The sentences of a paragraph that ask something of every document; beside one of them, those that ask it of a kind. */
export function demandsOf(sentences: readonly Asked[], { vocabulary }: Context): readonly Asked[] {
  const conditions = sentences.flatMap(({ line }) => {
    const at = conditionsIn(line.text);
    return at === null ? [] : [{ line: sub(line, at), isSentence: false }];
  });
  const ofEach = sentences.filter(({ line: { text } }) => asksEach(text, vocabulary));
  const ofThose = sentences.slice(sentences.findIndex(one => ofEach.includes(one)) + 1);
  const ofKinds = sentences.filter(
    one =>
      !ofEach.includes(one) &&
      (asksKind(one.line.text, vocabulary) ||
        (ofEach.length > 0 && ofThose.includes(one) && goesOn.test(one.line.text))),
  );
  const areAsked = ofEach.length > 0 || ofKinds.length > 1;
  if (conditions.length > 0 || !areAsked) return conditions;
  // Several of them in one place are a list of what is asked.
  const isSentence = ofEach.length + ofKinds.length < 3;
  return [...ofEach, ...ofKinds].map(one => ({ ...one, isSentence }));
}

/** What goes on about every document of which a sentence before speaks. */
const goesOn = /^(?:it|they|each|all of them)\s+(?:also\s+)?(?:must|should|shall|needs?|ha(?:s|ve) to)\s/i;

/** Whether most of some lines ask something of each or by a word that asks, and some ask for what can be measured. */
export function areDemands(lines: readonly Line[], context: Context): boolean {
  if (lines.length < 3 || nameFiles(lines)) return false;
  const { vocabulary } = context;
  const demands = lines.filter(
    ({ text }) => asksEach(text, vocabulary) || asksKind(text, vocabulary) || least.test(text),
  );
  if (demands.length * 2 <= lines.length) return false;
  return lines.some(line => criteriaIn({ line, isSentence: true }, new Set(), context).length > 0);
}

/** Whether lines name files, and so say how long each of these is to be. */
function nameFiles(lines: readonly Line[]): boolean {
  const named = lines.filter(line => pathsIn(line).some(({ text }) => isDocument(text)));
  return named.length * 2 > lines.length;
}

/** A least size, as only what is asked has one. */
export const least =
  /\d\s?[+＋]|[≥>＞]\s?=?\s?\d|\bat least\b|\bminimum\b|\bor more\b|至少|不少于|不低于|以上/i;

/** Whether a list under any heading asks for things by what it says: a least size, and more beside it. */
export function areSizes(lines: readonly Line[], context: Context): boolean {
  if (lines.length < 3 || !lines.some(({ text }) => least.test(text))) return false;
  if (nameFiles(lines)) return false;
  const known = new Set<CriterionId>();
  const found = lines.flatMap(line => criteriaIn({ line, isSentence: false }, known, context));
  const sizes = found.filter(({ id, text }) => isSize(id) && least.test(text));
  return (
    sizes.length > 0 &&
    (known.size >= 3 || new Set(found.flatMap(({ id }) => (isSize(id) ? id : []))).size > 1)
  );
}

function isSize(id: CriterionId | null): boolean {
  return id === 'min-lines' || id === 'min-examples';
}
