import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { commentsIn } from './code.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { codePlace } from './places.ts';
import { labelled, proseOf, type Statement } from './prose.ts';
import { mayProve, subtreeOf, titledBy, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide weighs advantages against disadvantages. */
export interface Sides {
  /** Places that tell both sides of one thing. */
  readonly both: readonly Place[];
  /** Places that tell one side, or that something is paid for, without the other. */
  readonly one: readonly Place[];
}

/** A scope in which both sides must be told to count as told of one thing: a section, or its siblings. */
interface Told {
  pros: Place | null;
  cons: Place | null;
}

/** Finds advantages and disadvantages: as table columns, headings, labels and in sentences. */
export function sidesIn(guide: Guide): Sides {
  const both: Place[] = [];
  const one: Place[] = [];
  for (const table of guide.tables) {
    if (!mayProve(guide, table.section) || table.rows.length === 0) continue;
    const heads = table.header.reduce((cues, head) => cues | cuesIn(head) | sideOfHead(head), 0);
    const firsts = table.rows.reduce((cues, [first = '']) => cues | cuesIn(first), 0);
    const cues = (heads & sideBits) === sideBits ? heads : firsts;
    if ((cues & sideBits) === sideBits) both.push(table.place);
    else if (((heads | firsts) & sideBits) !== 0) one.push(table.place);
  }
  const scopes = new Map<number | null, Told>();
  const tell = (scope: number | null, side: 'pros' | 'cons', place: Place): void => {
    const told = scopes.get(scope) ?? { pros: null, cons: null };
    told[side] ??= place;
    scopes.set(scope, told);
  };
  headings(guide, tell, both, one);
  for (const statement of proseOf(guide).statements) sentences(guide, statement, tell, both, one);
  both.push(...marked(guide), ...signed(guide));
  for (const { pros, cons } of scopes.values()) {
    if (pros && cons) both.push(pros, cons);
    else one.push((pros ?? cons) as Place);
  }
  one.push(...inComments(guide));
  return { both, one };
}

/**
 * The sides of two things or more, each in a list of its own whose items are ticked and crossed. One such list may as
 * well say what to do and what to leave.
 */
function marked(guide: Guide): readonly Place[] {
  const lists = proseOf(guide).of.flatMap(statements => {
    const items = statements.filter(({ kind, text }) => kind === 'item' && mark.test(text));
    const sides = new Set(items.map(({ text }) => /^\s*[✅✔👍➕]/u.test(text)));
    return sides.size === 2 && !items.some(({ text }) => order.test(text)) ? [items[0]?.place as Place] : [];
  });
  return lists.length > 1 ? lists : [];
}

/** Lists of what is good and what is bad by the signs that Markdown lets them have: `+` and `-`. */
function signed(guide: Guide): readonly Place[] {
  if (!guide.text.includes('\n+ ')) return [];
  return proseOf(guide).of.flatMap(statements => {
    const signs = statements
      .filter(({ kind }) => kind === 'item')
      .map(
        ({ place }) => /[+*-](?=\s*$)/.exec(guide.text.slice(Math.max(0, place.start - 3), place.start))?.[0],
      );
    const isTold = ['+', '-'].every(sign => signs.filter(one => one === sign).length > 1);
    return isTold ? [(statements[0] as Statement).place] : [];
  });
}

const mark = /^\s*[✅✔👍➕❌✘✗👎➖]/u;
/** What tells to do something, or not to. */
const order =
  /^\W*(?:do|don['’]?t|never|always|avoid|use|不要|不得|禁止|避免|切勿|务必|始终|应)(?![\p{L}\p{N}])/iu;

const sideBits = bit.pros | bit.cons;

/** The side that the whole of a column's head, or of a label, names: `For`, `What we like`. */
export function sideOfHead(head: string): number {
  const text = head.replace(/^[\s*_]+|[\s*_:：]+$/g, '');
  return text.length > 40 ? 0 : (isPro.test(text) ? bit.pros : 0) | (isCon.test(text) ? bit.cons : 0);
}

const isPro =
  /^(?:(?:the )?(?:good|plus(?:es)?|bright)(?: (?:parts?|sides?|points?|news|things?))?|(?:(?:reasons?|arguments?|points?) )?(?:for|in favou?r)(?: of)?(?: it| this| them)?|what (?:we|i|you|people) (?:really )?(?:like|love|gain|get)(?: about it)?|利|好处|(?:我们)?喜欢(?:它|之处)?的?(?:地方)?|好的(?:一面|方面|地方)|加分项|(?:赞成|支持)的?(?:理由)?)$/i;
const isCon =
  /^(?:(?:the )?(?:bad|ugly|minus(?:es)?|dark)(?: (?:parts?|sides?|points?|news|things?))?|(?:(?:reasons?|arguments?|points?) )?against(?: it| this| them)?|what (?:we|i|you|people) (?:do not|don['’]t) like(?: about it)?|what it costs(?: you| us)?|弊|坏处|(?:我们)?不喜欢(?:它|之处)?的?(?:地方)?|[坏不]好?的(?:一面|方面|地方)|减分项|反对的?(?:理由)?)$/i;

/** Headings that name a side, or both, count where something stands under them. */
function headings(
  guide: Guide,
  tell: (scope: number | null, side: 'pros' | 'cons', place: Place) => void,
  both: Place[],
  one: Place[],
): void {
  const { titles } = proseOf(guide);
  for (const { section, statements, words } of titledBy(guide, 'pros', 'cons', 'bothSides')) {
    const cues = titles[section.index] as number;
    if (words < 4) continue;
    if ((cues & bit.bothSides) !== 0 || (cues & sideBits) === sideBits) {
      const inner = subtreeOf(guide, section).sections.slice(1);
      const said = inner.reduce(
        (bits, { index }) => bits | (titles[index] as number),
        statements.reduce((bits, { cues }) => bits | cues, 0),
      );
      const turns = statements.flatMap(({ text }) => sentencesOf(text)).filter(contrasts).length;
      const told = (said & sideBits) === sideBits || turns >= 2;
      (told && words >= 25 ? both : one).push(section.place);
    } else if ((cues & bit.pros) !== 0 || !ofThreats.test(section.title) || inPair(guide, section))
      tell(section.parent, (cues & bit.pros) !== 0 ? 'pros' : 'cons', section.place);
  }
}

/** Risks are a side of what is weighed only beside its other side; elsewhere they are threats. */
const ofThreats = /^\W*(?:\d[\d.]*\s*)?(?:\w+ )?(?:risks?|costs?)\W*$|风险|代价/i;

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
  tell: (scope: number | null, side: 'pros' | 'cons', place: Place) => void,
  both: Place[],
  one: Place[],
): void {
  const { place, section, text } = statement;
  const turns = turnsIn(text);
  if (turns > 0 && statement.words >= 10 && !under(guide, section, 'summary'))
    (turns > 1 || (statement.cues & bit.tradeoff) !== 0 ? both : one).push(place);
  const label = (statement.label & sideBits) | (isLabelled(text) ? labelledSide(text) : 0);
  if (label === 0 && (statement.cues & (sideBits | bit.tradeoff | bit.gain)) === 0) return;
  if (label !== 0) {
    if (labelled(statement, 'bothSides')) return;
    if ((label & bit.pros) !== 0) tell(section, 'pros', place);
    if ((label & bit.cons) !== 0) tell(section, 'cons', place);
    // A paragraph that opens with one side may go on with the other: `Pros: … Cons: …`.
    const later = sentencesOf(statement.text)
      .slice(1)
      .reduce((told, sentence) => told | labelledSide(sentence) | namedSides(sentence), 0);
    if ((later & bit.pros) !== 0) tell(section, 'pros', place);
    if ((later & bit.cons) !== 0) tell(section, 'cons', place);
    return;
  }
  if (under(guide, section, 'summary') || statement.words < 8) return;
  for (const sentence of sentencesOf(statement.text)) {
    const said = namedSides(sentence);
    if (said === sideBits) {
      // To say that a thing has pros and cons is not to tell them.
      if ((cuesIn(sentence) & bit.bothSides) === 0 && !/[?？]/.test(sentence)) both.push(place);
    } else if ((said & bit.pros) !== 0) tell(section, 'pros', place);
    else if ((said & bit.cons) !== 0) tell(section, 'cons', place);
    else if (sentence.length >= 12 && ((cuesIn(sentence) & bit.tradeoff) !== 0 || weighs(sentence)))
      one.push(place);
  }
}

/** A quality that is good, and what is bad about the same thing: `flexible, but hard to audit`. */
const turn =
  /(?:简单|直观|灵活|高效|可靠|便宜|成熟|强大|轻量|精确|稳定|易用|方便|省[事心]|[快强好])[^。；;\n]{0,16}[，,]?(?:但|却|然而|不过|只是)[^。；;\n]{3,40}|(?:能|可以|支持)[^。；;，\n]{2,20}[，,]?(?:但|却|然而|不过|只是)[^。；;\n]{0,24}(?:麻烦|[更很]?慢|困难|难|复杂|贵|无法|不能|延迟|代价|成本|开销|风险|丢失|浪费)|\b(?:simple|easy|fast|flexible|cheap|powerful|reliable|safe|mature|small|quick|strong|accurate|convenient|straightforward|trivial|immediate|robust|proven|familiar|less work|(?:simpl|fast|cheap|eas|saf)i?er)\b[^.;]{0,60}(?:\bbut\b|[.;] (?:But|However),?\s)[^.;]{6,80}|\b(?:costs?|takes|needs|uses) (?:more|longer)\b[^.;]{0,60}\bbut\b[^.;]{6,80}|\bOn the other hand\b[^.]{0,160}\b(?:bugs?|costs?|slow\w*|hard\w*|complex\w*|risk\w*|overhead|expensive|lose|requires?|need)\b/gi;

/** How many things a text tells both good and bad of. */
function turnsIn(text: string): number {
  if (!/[但却]|然而|不过|只是|\b[Bb]ut\b|\bHowever\b|\bOn the other\b/.test(text)) return 0;
  return [...text.slice(0, 2000).matchAll(turn)].length;
}

/** Whether a sentence says in what something is better and in what it is worse: `faster, but needs care`. */
function weighs(sentence: string): boolean {
  return /\b(?:faster|simpler|cheaper|safer|easier|quicker|smaller|lighter)\b[^.]{0,120}\b(?:slower|harder|dearer|costs?|needs?|riskier|heavier|larger|less|more complex)\b/i.test(
    sentence,
  );
}

/** Whether a colon stands near a text's start. */
function isLabelled(text: string): boolean {
  const most = Math.min(text.length, 45);
  for (let i = 1; i < most; i++) if (text.charCodeAt(i) === 58 || text.charCodeAt(i) === 0xff1a) return true;
  return false;
}

/** The side that a sentence opens with as a label. */
function labelledSide(sentence: string): number {
  const label = /^[^\p{L}\p{N}]{0,4}([\p{L}'’ ]{1,40}?)\*{0,2}[:：]/u.exec(sentence)?.[1];
  return label === undefined ? 0 : (cuesIn(label) & sideBits) | sideOfHead(label);
}

/** The sides that a sentence names as such; a word like `costs` or `limitation` alone is no side. */
function namedSides(sentence: string): number {
  let sides = 0;
  if (
    /\b(?:advantages?|benefits? (?:of|is|are)|strengths?|upsides?|main benefit|key benefit|(?:good|plus|bright) side|speaks? for it|(?:we|I) (?:like|love) (?:that|how|it))\b|优点|优势|好处|(?<!不)好的(?:一面|方面)[是在]/i.test(
      sentence,
    )
  )
    sides |= bit.pros;
  if (
    /\b(?:disadvantages?|drawbacks?|weakness(?:es)?|downsides?|shortcomings?|limitations? (?:of|is|are)|the catch|(?:bad|dark|minus) side|speaks? against it|(?:we|I) (?:do not|don['’]t) like|(?:the|its) price (?:is|of (?:that|this|it))|(?:has|have) (?:an?|two|three|several|some|a few) (?:faults?|flaws?|problems?))\b|缺点|劣势|不足之处|局限|弊端|代价[是在]|[坏不]好?的(?:一面|方面)[是在]/i.test(
      sentence,
    )
  )
    sides |= bit.cons;
  return sides;
}

/** Whether a sentence turns from one side to the other. */
function contrasts(sentence: string): boolean {
  return /\b(?:but|however|although|though|at the (?:cost|expense) of|in exchange|on the other hand|whereas)\b|但是?|然而|不过|代价|牺牲|虽然|尽管/i.test(
    sentence,
  );
}

/** Labels in comments of code, which tell but little. */
function inComments(guide: Guide): readonly Place[] {
  return commentsIn(guide).flatMap(({ fence, comments }) =>
    comments.flatMap(({ text, line }) => (label.test(text) ? [codePlace(guide, fence, line)] : [])),
  );
}

const label =
  /^(?:[❌✅]\s*)?(?:pros|cons|advantages?|disadvantages?|drawbacks?|优点|缺点|优势|劣势)\s?[:：]/i;
