import type { LineContext } from './context.ts';
import type { Measure, Mention, StatusMark } from './model.ts';
import { fold } from './text/fold.ts';
import { type Line, sub, trim } from './text/line.ts';
import { linesIn, quantitiesIn } from './text/measure.ts';
import { codeIn, type Priority, priorityIn } from './text/priority.ts';
import { progressIn, signAt, statusIn } from './text/state.ts';
import { widthOf } from './text/width.ts';

/** What short texts beside a name say of a topic. */
export interface Facts {
  readonly status: StatusMark | null;
  readonly progress: Mention['progress'];
  readonly lines: Measure | null;
  readonly priority: Priority | null;
  readonly effort: string | null;
  readonly owner: string | null;
}

/** Facts while they are gathered; the first that is found of each counts. */
export type FactsDraft = { -readonly [K in keyof Facts]: Facts[K] };

export function noFacts(): FactsDraft {
  return { status: null, progress: null, lines: null, priority: null, effort: null, owner: null };
}

/** The facts in a bracket beside a path: `, ~60 lines, done`. */
export function factsIn(line: Line, context: LineContext): Facts {
  const facts = noFacts();
  for (const piece of piecesOf(line)) isFact(piece, facts, context);
  return facts;
}

/** The facts that sentences and brackets of a short text are: `About 500 lines. Half written.`, `[P1] [250 lines] [done]`. */
export function factsInText(line: Line, context: LineContext): Facts {
  const facts = noFacts();
  for (const match of line.text.matchAll(/(?:[^.。;；()（）[\]【】·|]|\.(?=\S))+/g)) {
    const sentence = trim(sub(line, match.index, match.index + match[0].length));
    const pieces = piecesOf(sentence);
    const short = pieces.filter(({ text }) => widthOf(text) <= longestPiece);
    for (const piece of pieces.length > 1 ? short : [sentence])
      if (piece.text !== '' && piece.text.length <= longestFact) isFact(piece, facts, context, true);
  }
  return facts;
}

/** What every such form has. */
const mayBeDue = /due|until|deadline|by|截止|期限|到期|📅/iu;

/** When something is due, at the end of a text: `due 2026-03-01`, `📅 12 March`, `截止 3月1日`. */
const dueAt =
  /(?:^|[\s,，;；—–-]+)(?:(?:due|until|deadline|by|截止|期限|到期)(?:日期)?\s*[:：]?\s*|📅\s*)((?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\s\d{1,2}|(?:\d{4}\s?年)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日|底|初|中)?|\d{1,2}[./]\d{1,2}\.?|Q[1-4])(?:,?\s\d{4})?)\s*$/u;

/** Where and when a text says at its end that something is due; the date is the first group. */
export function dueIn(text: string): RegExpExecArray | null {
  return mayBeDue.test(text) ? dueAt.exec(text) : null;
}

const longestFact = 40;
/** Facts between commas are no wider: `priority high, Mia, 300 lines, half written`. */
const longestPiece = 30;
/** A label before a word of priority; without a colon it is one before such words alone: `priority queues` are none. */
const ofPriority = /^\s*(?:priority|优先级)\s*[:：]?\s*/i;
/** Words before a state that leave it as it is: `It is now`, `has been`, `目前`, `小王`. */
const before =
  /^(?:(?:it|this|i|we|the (?:page|guide|chapter|text|draft|document))\s+)?(?:(?:is|was|has|have|are)\s+)?(?:been\s+)?(?:(?:currently|now|already|still)\s+)*(?:(?:[小老阿][\u3400-\u9fff]{1,2}|[\u3400-\u9fff](?:工|老师))(?=正在|在|已))?(?:目前|现在|现|当前)?(?:已经|还是|仍是|还在|处于|是|为)?\s*/i;
/** Words behind one that do so too: `by Mia`, `since May`. */
const behind = /\s+(?:it$|(?:by|since|last|from|until|till)\s+\S.{0,16}$|#\d{1,6}$)/i;

/** When a topic's turn comes, which says nothing of its state: `next month`, `本周`. */
const soon =
  /^(?:this|next)\s+(?:week|month|quarter|year|sprint|iteration)$|^(?:本|下|这|这个|下个)(?:周|星期|月|季度|年|迭代)$/i;

/** What a document is to be, rather than how far it is: `complete API reference`, `final project`; `complete in May` is none. */
const praise =
  /^\s*(?:complete|final)\s+(?!(?:as|in|since|by|but|with|without|and|on|for|except|yet|pending|at|from|until|till|per|now|already|today|draft|version|copy|review|edit|pass)\b)\p{L}/iu;

/** Words beside a size that say that it was reached: `412 lines written`, `已写 412 行`. */
const reachedBehind = /^\s*(?:(?:is |are )?(?:written|so far|already)(?![a-z])|已写|已完成)/i;
const reachedBefore = /(?:已写|已有|实际|目前|现有|\b(?:currently|now at|so far))\s*[:：]?\s*$/i;

/** What stands between commas and bars; those inside numbers part nothing. */
export function piecesOf(line: Line): Line[] {
  return [...line.text.matchAll(/(?:[^,，;；|·]|(?<=\d)(?<![A-Za-z]\d)[,，](?=\d{3}))+/g)]
    .map(match => trim(sub(line, match.index, match.index + match[0].length)))
    .filter(({ text }) => text !== '');
}

/** Whether a text is a sign of a state and nothing else; circles of colour may be of priorities. */
function isSign(text: string, vocabulary: LineContext['vocabulary']): boolean {
  if (!/^\s*\S{1,3}\s*$/.test(text)) return false;
  const sign = text.trim();
  return signAt(sign, 0, !circles.test(sign), vocabulary)?.raw === sign;
}

const circles = /[🔴🟠🟡🟢🔵⚪⚫●○◐◑◔◕■□—]/u;

/** Whether a short text is a state, size, priority or effort, which is then known; `whole`: and nothing but that. */
export function isFact(
  piece: Line,
  facts: FactsDraft,
  { vocabulary, index }: LineContext,
  whole = false,
): boolean {
  const { text } = piece;
  const owner = /^@([\p{L}\p{N}_-]{1,30})$/u.exec(text)?.[1];
  const due = dueIn(text);
  if (owner !== undefined || due?.index === 0) {
    if (owner !== undefined) facts.owner ??= owner;
    else facts.effort ??= due?.[1] ?? null;
    return true;
  }
  if (soon.test(text)) {
    facts.effort ??= text.trim();
    return true;
  }
  // The number of an issue tells nothing of a topic.
  if (/^(?:#|!|GH-)\d{1,6}$/.test(text)) return true;
  const folded = fold(text);
  const quantities = quantitiesIn(text, vocabulary);
  const lines = linesIn(piece, vocabulary, index, false);
  if (lines && (!whole || widthOf(text) - widthOf(lines.raw) <= 12)) {
    const at = text.indexOf(lines.raw);
    const isReached =
      reachedBehind.test(text.slice(at + lines.raw.length)) || reachedBefore.test(text.slice(0, at));
    if (!isReached) facts.lines ??= lines;
    return true;
  }
  const label = ofPriority.exec(text)?.[0] ?? '';
  const wordOf = folded.slice(ofPriority.exec(folded)?.[0].length ?? 0);
  if (
    /[:：]/.test(label) ||
    (label !== '' && /^[hml0-4]$/.test(wordOf)) ||
    (codeIn(piece, index) && folded.length <= 16) ||
    vocabulary.priority.get(wordOf) !== null
  ) {
    facts.priority ??= priorityIn(sub(piece, label.length), vocabulary, index);
    return facts.priority !== null;
  }
  const stated = sub(piece, before.exec(text)?.[0].length ?? 0);
  const status = statusIn(stated, vocabulary, index);
  const percent = progressIn(piece, index, false);
  const word = status && vocabulary.status.at(stated.text, 0);
  const said =
    status !== null &&
    // `(计划+说明合并)`, `(draft & final)` name what is put together, `(live/demo modes)` what there is to choose from.
    !(word && /^\s*[+＋&]/.test(stated.text.slice(word.end))) &&
    !(
      word &&
      /^[/／]/.test(stated.text.slice(word.end)) &&
      !vocabulary.status.at(stated.text, word.end + 1)
    ) &&
    !praise.test(stated.text) &&
    vocabulary.answer.get(folded) === null &&
    status.place.start - stated.start <= 3 &&
    (!whole ||
      isSign(stated.text, vocabulary) ||
      vocabulary.status.get(fold(stated.text.replace(behind, ''))) !== null);
  if (
    said ||
    (percent && (!whole || folded.length <= 12 || (folded.length <= 26 && /^\d+\s*(?:\/|of)/.test(folded))))
  ) {
    // Words tell more than a sign beside them that says the same, and the sign is found from them.
    const sign = facts.status?.form === 'sign' && facts.status.value === status?.value;
    if (said && (facts.status === null || (sign && status.form === 'words'))) facts.status = status;
    facts.progress ??= percent;
    return true;
  }
  const [quantity] = quantities;
  if (!quantity || quantity.start > 6) return false;
  const after = text.slice(quantity.end).replace(/^\s*/, '');
  if (quantity.unit === null || quantity.unit === 'other') {
    const effort =
      vocabulary.effort.at(text, text.length - after.length) ??
      (quantity.unit === 'other' ? vocabulary.effort.find(text, quantity.start) : null);
    if (effort) {
      facts.effort ??= text.trim();
      return true;
    }
  }
  return quantity.unit !== null && (!whole || quantity.end >= text.trimEnd().length);
}

/** What tells facts, with those of others where it says none. */
export function withFacts<Told extends Facts>(own: Told, others: Facts): Told {
  return {
    ...own,
    status: own.status ?? others.status,
    progress: own.progress ?? others.progress,
    lines: own.lines ?? others.lines,
    priority: own.priority ?? others.priority,
    effort: own.effort ?? others.effort,
    owner: own.owner ?? others.owner,
  };
}
