import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import type { Place } from '../../place.ts';
import { announcedSides, opensWithBoth } from './announcedSides.ts';
import { commentsIn } from './code.ts';
import { bit } from './cues.ts';
import { tablesOf } from './drawnTables.ts';
import { eachWeighed } from './eachWeighed.ts';
import { isExample, isOfExamples, labelsExample } from './goodAndBad.ts';
import { headOf } from './heads.ts';
import { cuesIn } from './lexicon.ts';
import { marked, marksIn, signed } from './marks.ts';
import { paidIn, praisesFirst, tellsPrice, turnsAgainst } from './paidFor.ts';
import { codePlace } from './places.ts';
import { labelled, proseOf, type Statement } from './prose.ts';
import { mayProve, titledBy, under, wordsOfTables } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import {
  asksWinner,
  isOfThreats,
  labelledSide,
  namedSides,
  ofThreats,
  sideAsked,
  sideBits,
  sideOfHead,
  toBeTold,
  turnAfter,
} from './sideWords.ts';
import { weighing } from './weighing.ts';

/** Where a guide weighs advantages against disadvantages. */
export interface Sides {
  /** Places that tell both sides of one thing: tables, else headings, else sentences. */
  readonly both: readonly Place[];
  /** Places that tell one side, or that something is paid for, without the other; not all are looked for beside both. */
  readonly one: readonly Place[];
}

/** A scope in which both sides must be told to count as told of one thing: a section, or its siblings. */
interface Told {
  pros: Place | null;
  cons: Place | null;
  /** What may be a drawback is one only beside an advantage. */
  isAside: boolean;
}

type Tell = (scope: number | null, side: 'pros' | 'cons', place: Place, isAside?: boolean) => void;

/** Finds advantages and disadvantages: as table columns, headings, labels and in sentences. */
export function sidesIn(guide: Guide): Sides {
  const both: Place[] = [];
  const one: Place[] = [];
  for (const table of tablesOf(guide)) {
    if (!mayProve(guide, table.section) || table.rows.length === 0) continue;
    const told = table.rows.some(row => row.filter(cell => countWords(cell) > 1).length > 1);
    const columns = table.header.map(headOf);
    const named = columns.reduce((all, { cues, side }) => all | cues | (told ? side : 0), 0);
    const heads =
      named | ((named & bit.pros) !== 0 && table.header.some(head => trouble.test(head)) ? bit.cons : 0);
    const firsts = table.rows.reduce((cues, [first = '']) => cues | cuesIn(first) | sideOfHead(first), 0);
    const cues = (heads & sideBits) === sideBits ? heads : firsts;
    // Good and bad alone, side by side, are how to do it and how not to.
    const isJudging = table.rows.some(
      ([first = '', second = '']) => (cuesIn(first) & bit.good) !== 0 && (cuesIn(second) & bit.bad) !== 0,
    );
    if (isOfExamples(table.header) && !isJudging && !under(guide, table.section, 'bothSides')) continue;
    if ((cues & sideBits) === sideBits) both.push(table.place);
    else if (((heads | firsts) & sideBits) !== 0) one.push(table.place);
  }
  if (both.length > 0) return { both, one };
  const scopes = new Map<number | null, Told>();
  const tell: Tell = (scope, side, place, isAside = false) => {
    const told = scopes.get(scope) ?? { pros: null, cons: null, isAside: true };
    told[side] ??= place;
    told.isAside &&= isAside;
    scopes.set(scope, told);
  };
  const pairs = (): readonly Place[] =>
    flatMap([...scopes.values()], ({ pros, cons }) => (pros && cons ? [pros, cons] : []));
  headings(guide, tell, both, one);
  both.push(...pairs());
  if (both.length > 0) return { both, one };
  const halves: Place[] = [];
  for (const statement of proseOf(guide).statements) sentences(guide, statement, tell, both, one, halves);
  // One thing's drawback in passing is a remark; where each thing has its own they are weighed.
  (halves.length > 1 ? both : one).push(...halves);
  both.push(...marked(guide), ...signed(guide), ...eachWeighed(guide), ...pairs());
  if (both.length > 0) return { both, one };
  for (const { pros, cons, isAside } of scopes.values()) if (!isAside) one.push((pros ?? cons) as Place);
  one.push(...inComments(guide));
  return { both, one };
}

/** Heads that name the other side where one is named. */
const trouble =
  /^\s*(?:问题|麻烦|难点|隐患|顾虑|problems?|troubles?|issues?|pains?|pain points?|the catch|catch)\s*$/i;

const numbering = /^[^\p{L}\p{N}]*(?:\d[\d.]*\s+)?/u;

/** Headings that name a side, or both, count where something stands under them. */
function headings(guide: Guide, tell: Tell, both: Place[], one: Place[]): void {
  const { of, titles } = proseOf(guide);
  for (const { index, title, level, place, parent } of guide.sections) {
    if ((of[index]?.length ?? 0) === 0) continue;
    const name = title.replace(numbering, '');
    const side = level > 1 && !isExample.test(name) ? sideOfHead(name) : 0;
    const told = side !== 0 || level === 1 ? side : sideAsked(name);
    if (told !== 0) tell(parent, told === bit.pros ? 'pros' : 'cons', place, side === 0);
  }
  for (const { section, sections, statements, words } of titledBy(guide, 'pros', 'cons', 'bothSides')) {
    const cues = titles[section.index] as number;
    const length = words + wordsOfTables(guide, sections);
    if (length < 4 || asksWinner.test(section.title)) continue;
    if ((cues & bit.bothSides) !== 0 || (cues & sideBits) === sideBits) {
      const said = sections.slice(1).reduce(
        (bits, { index }) => bits | (titles[index] as number),
        statements.reduce((bits, { cues }) => bits | cues, 0),
      );
      const turns = flatMap(statements, ({ text }) => sentencesOf(text)).filter(contrasts).length;
      const hasBoth = (said & (bit.pros | bit.good)) !== 0 && (said & (bit.cons | bit.bad)) !== 0;
      const isPaid = statements.some(({ text }) => tellsPrice(text));
      const told = hasBoth || isPaid || turns >= 2 || marksIn(statements).length > 0;
      (told && length >= 25 ? both : one).push(section.place);
    } else if ((cues & bit.pros) !== 0 || !ofThreats.test(section.title) || inPair(guide, section))
      tell(section.parent, (cues & bit.pros) !== 0 ? 'pros' : 'cons', section.place);
  }
}

function inPair(guide: Guide, { parent }: Section): boolean {
  const { titles } = proseOf(guide);
  return guide.sections.some(
    one => one.parent === parent && ((titles[one.index] as number) & bit.pros) !== 0,
  );
}

/** Labels (`Advantages: …`) and sentences that name a side. */
function sentences(
  guide: Guide,
  statement: Statement,
  tell: Tell,
  both: Place[],
  one: Place[],
  halves: Place[],
): void {
  const { place, section, text } = statement;
  if ((text.includes('gainst') && pleading.test(text)) || alternates(text)) both.push(place);
  // What announces both without telling them goes through neither.
  if (statement.bare && (statement.label & sideBits) === sideBits) return;
  if ((statement.cues & bit.bothSides) !== 0 && (labelled(statement, 'bothSides') || opensWithBoth(text))) {
    if (weighing(text) === 'both' || goesThrough(statement)) both.push(place);
    return;
  }
  if (labelsExample(guide, statement)) return;
  const label =
    (statement.label & sideBits) |
    (isLabelled(text)
      ? labelledSide(text)
      : statement.bare && !isExample.test(text.replace(/[*_:：]/g, ''))
        ? sideOfHead(text)
        : 0);
  if (label === 0 && (statement.cues & (sideBits | bit.good | bit.bad)) === 0) return;
  const listed = announcedSides(guide, statement);
  for (const { side, place: told } of listed) tell(section, side, told);
  if (listed.length > 0) return;
  if (label !== 0) {
    if ((label & bit.pros) !== 0) tell(section, 'pros', place);
    if ((label & bit.cons) !== 0) tell(section, 'cons', place, isOfThreats(text));
    // A paragraph that opens with one side may go on with the other: `Pros: … Cons: …`.
    const later = flatMap(sentencesOf(text), sentence => sentence.split(/[;；]/))
      .slice(1)
      .reduce(
        (told, sentence) => told | labelledSide(sentence) | namedSides(sentence) | turnAfter(label, sentence),
        0,
      );
    if ((later & bit.pros) !== 0) tell(section, 'pros', place);
    if ((later & bit.cons) !== 0) tell(section, 'cons', place);
    return;
  }
  if (under(guide, section, 'summary') || statement.words < 8) return;
  const paid = paidIn(text);
  if (paid !== null) (paid === 'at length' ? both : halves).push(place);
  for (const sentence of sentencesOf(text)) {
    const said = toBeTold.test(sentence) ? 0 : namedSides(sentence);
    if (said === sideBits) {
      // To say that a thing has pros and cons is not to tell them.
      if ((cuesIn(sentence) & bit.bothSides) === 0 && !/[?？]/.test(sentence)) both.push(place);
    } else if (said === bit.cons && preferring.test(text)) both.push(place);
    else if (said === bit.cons && paid === null && praisesFirst(sentence)) halves.push(place);
    else if (said !== 0) tell(section, (said & bit.pros) !== 0 ? 'pros' : 'cons', place);
    if (said === bit.pros && turnsAgainst(text.slice(text.indexOf(sentence) + sentence.length)))
      both.push(place);
  }
  if ((statement.cues & bit.good) === 0 || (statement.cues & bit.bad) === 0) return;
  const told = weighing(text);
  if (told !== null) (told === 'both' ? both : one).push(place);
}

/** Whether a paragraph labelled as of both sides is long enough and turns from one to the other. */
function goesThrough({ text, weight }: Statement): boolean {
  return weight >= 16 && /[;；]|\b(?:but|while|pay|price|cost)\b|但|却|不过|代价/.test(text);
}

/** Whether a paragraph goes through things by name and says of each what is good, but …: `Child: one view; but …`. */
function alternates(text: string): boolean {
  return (
    /[:：]/.test(text) &&
    /\bbut\b|但|不过|可是|只是/.test(text) &&
    sentencesOf(text).filter(sentence => turnsByName.test(sentence)).length > 1
  );
}

const turnsByName =
  /^\W{0,4}[^:：.。]{1,24}[:：].{8,300}(?:[,;] but\b(?! not\b)|[，；](?:但|不过|可是|只是)).{6,}/i;

/** One paragraph that speaks for something by name, and against it: `In favour of Go: … Against it: …`. */
const pleading =
  /(?:^|[.;] )[^\p{L}\p{N}]{0,3}(?:in favou?r of|speaking for|for)\b[^.:]{0,40}:.{8,600}?[.;] [^\p{L}\p{N}]{0,3}(?:speaking )?against\b[^.:]{0,40}:/isu;
/** What gives the reasons for a choice, which are a side where the other one is named beside them. */
const preferring =
  /\b(?:is|are|was|were) (?:kept|chosen|preferred|popular|picked) because\b|\bwe (?:chose|choose|picked|keep|kept|prefer|preferred|took|use) .{1,60}\bbecause\b|(?:选|选择|选用|采用|保留|坚持用)[^。]{1,20}(?:是因为|的理由|的原因)/i;

/** Whether what ends a label stands near a text's start. */
function isLabelled(text: string): boolean {
  const most = Math.min(text.length, 45);
  for (let i = 1; i < most; i++) {
    const code = text.charCodeAt(i);
    if (code === 58 || code === 0xff1a || code === 46) return true;
  }
  return false;
}

/** Whether a sentence turns from one side to the other. */
function contrasts(sentence: string): boolean {
  return /\b(?:but|however|although|though|at the (?:cost|expense) of|in exchange|on the other hand|whereas)\b|但是?|然而|不过|代价|牺牲|虽然|尽管/i.test(
    sentence,
  );
}

/** Labels in comments of code, which tell but little. */
function inComments(guide: Guide): readonly Place[] {
  return flatMap(commentsIn(guide), ({ fence, comments }) =>
    flatMap(comments, ({ text, line }) => (label.test(text) ? [codePlace(guide, fence, line)] : [])),
  );
}

const label =
  /^(?:[❌✅]\s*)?(?:pros|cons|advantages?|disadvantages?|drawbacks?|优点|缺点|优势|劣势)\s?[:：]/i;
