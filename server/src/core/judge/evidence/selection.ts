import type { Guide, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { labelled, proseOf, type Statement, says } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide tells what to choose when. */
export interface Selection {
  /** Tables, sections or sets of labels that tell it of two alternatives or more. */
  readonly advised: readonly Place[];
  /** Single pieces of advice. */
  readonly hinted: readonly Place[];
}

/** Finds advice on choosing. */
export function selectionIn(guide: Guide): Selection {
  const advised: Place[] = [];
  const hinted: Place[] = [];
  const tables = new Set<number>();
  for (const { index, section, header, rows, place } of guide.tables) {
    if (!mayProve(guide, section) || rows.length < 2 || header.length < 2) continue;
    // Alternatives may stand side by side, with a row that tells where each fits.
    const laid = header.length > 2 && rows.some(([first = '']) => tellsFit(cuesIn(first), first));
    const fits =
      header.slice(1).some(head => tellsFit(cuesIn(head), head)) ||
      tellsFit(cuesIn(header[0] as string), header[0] as string);
    const chosen =
      (header.some(head => choosing.test(head)) || givesByCase(header)) &&
      !header.some(head => avoiding.test(head));
    // A column of what is advised may stand beside the cases, and its head isn't one of a setting then.
    if (!laid && ((!fits && !chosen) || settings(header.filter(head => !choosing.test(head))))) continue;
    advised.push(place);
    tables.add(index);
  }
  for (const { section, sections, statements, words } of titledBy(guide, 'select')) {
    const pieces = statements.map(advices);
    const all = pieces.reduce((sum, one) => sum + one.all, 0);
    const conditional = pieces.some(one => one.conditional > 0);
    const covered = sections.some(one => one.tables.some(index => tables.has(index)));
    if (covered) continue;
    const cases = sections.flatMap(one => one.tables).some(at => choosesByRow(guide.tables[at] as Table));
    if (cases) advised.push(section.place);
    if (cases || words < 12) continue;
    (all >= 2 && conditional && words >= 18 ? advised : hinted).push(section.place);
  }
  const statements = proseOf(guide).statements.filter(({ section }) => !under(guide, section, 'summary'));
  const fits = statements.filter(
    ({ label, bare, text }) => (label & bit.fit) !== 0 && tellsFit(label, text.slice(0, 48)) && !bare,
  );
  if (fits.length >= 2) advised.push(...fits.map(({ place }) => place));
  else hinted.push(...fits.map(({ place }) => place));
  advised.push(...listed(guide), ...named(guide));
  const pieces = statements.filter(one => !under(guide, one.section, 'trouble') && one.words >= 9);
  const perSection = new Map<number, { choices: number; places: Place[] }>();
  for (const piece of pieces) {
    const choices = choicesIn(piece);
    if (choices === 0) continue;
    const known = perSection.get(piece.section) ?? { choices: 0, places: [] };
    known.choices += choices;
    known.places.push(piece.place);
    perSection.set(piece.section, known);
  }
  const told = [...perSection.values()];
  const isOften = told.reduce((sum, { choices }) => sum + choices, 0) >= often;
  for (const { choices, places } of told) (choices >= 2 || isOften ? advised : hinted).push(...places);
  return { advised, hinted };
}

/** Heads of columns that tell what to take. */
const choosing =
  /recommend|suggest(?:ed|ion)|advice|choice|choose|best|^\W*(?:then )?(?:take|use|pick|go for)\W*$|推荐(?!值)|建议(?![值占])|选择|^选用?$/i;
/** Beside such a head the other tells what to do, not what to take. */
const avoiding = /avoid|don['’]t|❌|避免|不要|不推荐/i;

/** Two columns, one of cases and one of what is taken in each. */
function givesByCase(header: readonly string[]): boolean {
  const [one = '', two = '', ...others] = header.map(head => head.trim());
  return (
    others.length === 0 &&
    /^(?:situation|case|scenario|workload|(?:what )?you need|if (?:you|your)\b.*|场景|情况|需求|业务(?:特点|场景)?)$/i.test(
      one,
    ) &&
    /^(?:(?:\w+ )?level|option|tool|strategy|type|approach|方案|(?:..)?级别|策略|工具|类型)$/i.test(two)
  );
}

/** Labels that ask what to choose, with a list of two cases or more below: `How to choose:`. */
function listed(guide: Guide): readonly Place[] {
  return proseOf(guide).of.flatMap(statements =>
    statements.flatMap((one, at) =>
      one.bare && labelled(one, 'select') && [1, 2].every(next => statements[at + next]?.kind === 'item')
        ? [one.place]
        : [],
    ),
  );
}

/** Names, each followed at once by when to take it: `ONE when stale data does no harm`. */
function named(guide: Guide): readonly Place[] {
  return proseOf(guide).of.flatMap(statements => {
    const found = statements
      .filter(one => says(one, 'condition'))
      .flatMap(({ text, place }) => Array<Place>(text.match(whenNamed)?.length ?? 0).fill(place));
    return found.length > 1 ? found : [];
  });
}

const whenNamed =
  /^[^\p{L}\p{N}]{0,4}(?!The |It |This |That |Only |Even |Use )[A-Z][\w.+-]{1,24},? (?:when|if|where|for) \S/gmu;

/** So many choices, wherever they stand, are advice on choosing. */
const often = 3;

/** A table under a heading on choosing that gives each case its choice. */
function choosesByRow({ header, rows }: Table): boolean {
  return (
    header.length === 2 &&
    rows.length >= 2 &&
    rows.every(row => row.every(cell => cell !== '')) &&
    !settings(header)
  );
}

/** Whether a head or label says where something fits, beyond a bare verb. */
function tellsFit(cues: number, text: string): boolean {
  return (cues & bit.fit) !== 0 && !/^\s*(?:use|choose|pick|选择|推荐|recommended)\s*[:：]?\s*$/i.test(text);
}

function settings(header: readonly string[]): boolean {
  return header.some(head => (cuesIn(head) & (bit.target | bit.setting)) !== 0);
}

/** A case and what to take then: `Short scripts: a list`. */
const paired = /^\W{0,4}[^.。:：]{2,40}[:：]\W{0,4}[\p{L}\p{N}]/u;

/** The pieces of advice that a statement of a section on choosing holds: sentences that name what to take, or when. */
function advices(statement: Statement): { readonly all: number; readonly conditional: number } {
  if (labelled(statement, 'fit') || (statement.kind === 'item' && paired.test(statement.text)))
    return { all: 1, conditional: 1 };
  const sentences = sentencesOf(statement.text).filter(sentence => sentence.length >= 12);
  const cues = sentences
    .filter(sentence => !takesInCase.test(sentence))
    .map(sentence => cuesIn(sentence))
    .filter(found => (found & (bit.advice | bit.fit)) !== 0);
  const cases =
    sentences.filter(sentence => takesInCase.test(sentence)).length + asked(sentencesOf(statement.text));
  return {
    all: cues.length + cases,
    conditional: cues.filter(found => (found & bit.condition) !== 0).length + cases,
  };
}

/** A case and what is taken then, in a few words. */
const takesInCase = /[：，][就则再]?[用上选]\s?\S|(?:更合适|更好|就够|足够)了?。?$/;

/** How many questions have nothing but a name for their answer: `Need fan-out? Kafka.` */
function asked(sentences: readonly string[]): number {
  return sentences.filter(
    (sentence, at) =>
      /[?？]\s*$/.test(sentence) && /^[A-Z\u4e00-\u9fff][^?？]{1,40}$/.test((sentences[at + 1] ?? '').trim()),
  ).length;
}

/** A sentence that chooses one thing for a case. */
const chooses =
  /(?<!\b(?:never|not) )\b(?:choose|prefer|pick|reach for|go (?:for|with)|opt for|stick with|stay with|favou?r|(?<=^\W{0,4})(?:start|begin) with|(?:move|switch|change) (?:on )?to)\b.{1,160}\b(?:if|when|where|for|unless|over \d|once|as soon as)\b|\b(?:if|when|where|once|for)\b.{1,160}\b(?:choose|prefer|pick|reach for|go (?:for|with)|opt for|stick with|stay with|(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)|(?:is|are) (?:enough|sufficient|all you need))\b|\b(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)\b.{1,160}\b(?:if|when|where|for|once)\b|\bpays? off (?:for|when|if|where)\b|\b(?:is|are) (?:meant |made )?for (?:huge|large|small|big|short|long|many|few|one)\b|(?<=^\W{0,4})use\b.{1,60}\bunless\b|\bwith (?:more|fewer|less) than\b.{1,80}\b(?:choose|prefer|pick|take|use)\b|\b(?:is|are) (?:best|better|well|ideally)[ -]suited (?:for|to)\b|\b(?:is|are) (?:right|fine|best|better|preferable) (?:for|when|if)\b|\bfor\b.{1,160}\b(?:is|are) .{0,24}\bgood enough\b|\b(?:take|use|choose)\b.{1,60}\bby default\b|\bsuits? (?:only|best|those)\b|\b(?:below|above|under|over|beyond|up to) (?:about |roughly |that|it|this|\d).{0,60}\b(?:take|use|choose|pick|prefer)\b|如果.{1,60}(?:选择|选用|推荐|优先|适合|[就则](?:选|用|上))|[时下，].{1,40}(?:更好|更合适|就够|足够)了?。?$|^[^，。]{2,30}[就则][用选]\s?\S|(?:推荐|优先|建议)(?:选择|选用|使用|采用).{2,60}(?:场景|情况|时)|.{2,40}(?:场景|情况)下?.{0,10}(?:推荐|选择|选用|适合|优先)/i;
/** One that gives each case its choice: `Take A unless …; B when …`, `小团队选 A；其余选 B`. */
const choosesEach =
  /(?:^|[:;.—–] )\W{0,4}(?:you (?:can|should|may) )?(?:take|use|choose|pick|prefer)\b.{1,120}?\b(?:for|when|if|unless|where|only|as)\b.{1,120}?[;,] (?:and |then |but )?(?:(?:use|take|choose|pick|prefer) )?(?:the |an? )?[\w`'’./()-]+(?: [\w`'’./()-]+){0,2} (?:for|when|if|where|once|only|unless|is the (?:better|right))\b|\b(?:take|use|choose|pick|prefer)\b[^;.]{1,80}; (?:the |an? )?[\w./-]+(?: [\w./-]+){0,2} (?:for|when|if|where|once|only|unless)\b|(?<=[^；;。]{2})(?:选择?|选用|用|采用|推荐|优先)\s?\S[^；;。]{0,40}[；;。，][^；;。]{2,60}(?:选择?|选用|用|采用|推荐|优先)\s?[A-Z]|[^；，。]{2,40}，\s?[先再就则]?(?:加|用|做|上|选|换)[^；，。]{1,24}；[^；，。]{2,40}，\s?[先再就则]?(?:加|用|做|上|选|换)/i;
/** What takes something in a case, in one of the clauses that semicolons part. */
const takes =
  /^(?!.*\b(?:you|we|i)\b)\W*\S.{7,120}\b(?:takes?|uses?|gets?|chooses?|picks?|needs?|goes with)\b \S|\S{2,40}(?<![使采作应利费占调引常通启专公实有可不])[用选][^\s户于例法途作来以]|\S{4,40}(?:就?足够|就?够用?|即可)了?。?$/i;

/** Whether a sentence goes through cases: `A team of one takes X; a platform takes Y`, `内部后台用滚动；网关用蓝绿；……`. */
function goesThroughCases(sentence: string): boolean {
  const clauses = sentence.split(/[;；]/);
  if (clauses.length < 2 || clauses.length > 12) return false;
  const told = clauses.filter(clause => takes.test(clause.slice(0, 160)));
  const twoAreEnough = /[a-z]/i.test(told[0]?.[0] ?? '') || told.every(clause => /[前后]者|选/.test(clause));
  return told.length > (twoAreEnough ? 1 : 2);
}

/** Two bounds, each with what to do beyond it: `Below 300 builds, rent. Above it, buy`. */
const bounded =
  /^(?:below|under|up to|above|over|beyond|(?:with )?(?:more|fewer|less) than)\b[^,.:]{1,60}[,:] \w/i;

/** What to begin with and what to go on to. */
const growing =
  /(?:^|\. )(?:Start|Begin) with [^.]{3,200}\.\s(?:Move|Switch|Change|Go) (?:on )?to [^.]{1,120}\b(?:when|once|if|as soon as)\b/;

/** One that tells to use something in a case: advice on choosing only beside a sentence that does choose. */
const uses =
  /^\W{0,4}(?:use|take|write|build|add)\b.{1,160}\b(?:if|when|for|only|unless|as soon as)\b|\b(?:if|when|for)\b.{1,120},\s(?:use|take)\b/i;

/** One that goes on from such a sentence: `全文检索用 GIN`. */
const takesName = /^[^，。]{2,40}(?<![使采作应利费占调引常通启专公实有可不会])[用选上]\s?[A-Z]\w/;

/** How many sentences of a statement say to take one thing rather than another; those that only may count a half. */
function choicesIn(statement: Statement): number {
  if (!says(statement, 'condition') && !/[;；]|[用选]\s?[A-Z]/.test(statement.text)) return 0;
  const { each, chosen, used } = choicesOf(statement.text);
  if (each + chosen === 0) return 0;
  return each + chosen + used;
}

const choicesOf = rememberedText(1_000, (text: string) => {
  const sentences = sentencesOf(text).map(sentence => sentence.slice(0, 400));
  const others = sentences.filter(sentence => !chooses.test(sentence));
  const used = others.filter(sentence => uses.test(sentence)).length;
  const chosen = sentences.length - others.length;
  const goesOn = chosen > 0 ? others.filter(sentence => takesName.test(sentence)).length : 0;
  return {
    each:
      2 * sentences.filter(sentence => choosesEach.test(sentence) || goesThroughCases(sentence)).length +
      (sentences.filter(sentence => bounded.test(sentence)).length > 1 || growing.test(text.slice(0, 600))
        ? 2
        : 0),
    // Two cases, each with what to use then, are one choice.
    chosen: chosen + (used > 1 ? 1 : 0),
    used: used + goesOn,
  };
});
