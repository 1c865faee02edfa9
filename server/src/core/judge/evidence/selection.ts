import { flatMap } from '../../flatMap.ts';
import type { Guide, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { casesIn, isChoice, isTaken } from './choices.ts';
import { choicesTold } from './choicesTold.ts';
import { refers } from './comparedTables.ts';
import { bit } from './cues.ts';
import { trees } from './decisionTrees.ts';
import { tablesOf } from './drawnTables.ts';
import { headOf } from './heads.ts';
import { hintsIn } from './hints.ts';
import { cuesIn } from './lexicon.ts';
import { isByClicks, isOfStack } from './notChoices.ts';
import { labelled, proseOf, type Statement } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import {
  answered,
  asked,
  fitsAndNot,
  fitsOrNot,
  labelledWhen,
  listed,
  named,
  parallel,
  takenByCase,
  usedFor,
  weighedInto,
} from './selectionLists.ts';
import { sentencesOf } from './sentences.ts';
import { sortedCases } from './sortedCases.ts';
import { saidOfTable, takenFromTable } from './takenFromTable.ts';

/** Where a guide tells what to choose when. */
export interface Selection {
  /**
   * What tells it of two alternatives or more: tables and sections, else lists, else sentences. What is dearer to look for
   * is not looked for where something tells it already.
   */
  readonly advised: readonly Place[];
  /** Single pieces of advice. */
  readonly hinted: readonly Place[];
}

/** Finds advice on choosing. */
export function selectionIn(guide: Guide): Selection {
  const advised: Place[] = [];
  const hinted: Place[] = [];
  const tables = new Set<number>();
  for (const { index, section, header, rows, place } of tablesOf(guide)) {
    if (!mayProve(guide, section) || rows.length < 2 || header.length < 2) continue;
    // Alternatives may stand side by side, with a row that tells where each fits.
    const laid = header.length > 2 && rows.some(([first = '']) => tellsFit(cuesIn(first), first));
    const fits = header.some(head => tellsFit(headOf(head).cues, head));
    const chosen =
      (header.some(head => choosing.test(head) && !taken.test(head)) || givesByCase(header)) &&
      !header.some(head => bounding.test(head)) &&
      (!header.some(head => avoiding.test(head)) || header.some(head => firstChoice.test(head)));
    // A column of what is advised may stand beside the cases, and its head isn't one of a setting then.
    if (!laid && ((!fits && !chosen) || refers(header.filter(head => !choosing.test(head))))) continue;
    advised.push(place);
    tables.add(index);
  }
  for (const { section, sections, statements, words } of titledBy(guide, 'select')) {
    if (ofDocument.test(section.title.slice(0, 80)) || isByClicks(statements) || isOfStack(statements))
      continue;
    const isAsked = (cuesIn(section.title) & bit.select) !== 0 || /\bwhich\b|哪/i.test(section.title);
    const pieces = statements.map(one => advices(one, isAsked));
    const all = pieces.reduce((sum, one) => sum + one.all, 0);
    const conditional = pieces.some(one => one.conditional > 0);
    const covered = sections.some(one => one.tables.some(index => tables.has(index)));
    if (covered) continue;
    const cases = flatMap(sections, one => one.tables).some(at => choosesByRow(guide.tables[at] as Table));
    if (cases) advised.push(section.place);
    // Names, each with its case, need few words.
    const isNamed = statements.filter(({ text }) => useNamed.test(text)).length > 1;
    if (cases || (words < 12 && !isNamed)) continue;
    const isAdvised =
      !(
        ofOneThing.test(section.title.slice(0, 80)) && !statements.some(({ text }) => insteadOf.test(text))
      ) &&
      all >= 2 &&
      conditional &&
      (words >= 18 || isNamed) &&
      !ofDecisions.test(section.title.slice(0, 80));
    // A title that only sets two names beside each other promises no advice.
    if (isAdvised || isAsked) (isAdvised ? advised : hinted).push(section.place);
  }
  if (advised.length > 0) return { advised, hinted };
  const statements = proseOf(guide).statements.filter(({ section }) => !under(guide, section, 'summary'));
  const fits = statements.filter(
    ({ label, bare, text }) =>
      (label & bit.fit) !== 0 && tellsFit(label, text.slice(0, 48)) && !bare && !forReaders.test(text),
  );
  const fitting = statements.filter(
    ({ kind, text }) => kind === 'item' && fitsAtOnce.test(text.slice(0, 80)),
  );
  if (fitting.length >= 2) advised.push(...fitting.map(({ place }) => place));
  if (fits.length >= 2) advised.push(...fits.map(({ place }) => place));
  else hinted.push(...fits.map(({ place }) => place));
  advised.push(
    ...listed(guide),
    ...labelledWhen(guide),
    ...weighedInto(guide),
    ...takenByCase(guide),
    ...fitsOrNot(guide),
    ...fitsAndNot(guide),
    ...usedFor(guide),
    ...named(guide),
    ...parallel(guide),
    ...trees(guide),
    ...answered(guide),
    ...sortedCases(guide),
    ...takenFromTable(guide),
    ...saidOfTable(guide),
  );
  if (advised.length > 0) return { advised, hinted };
  const told = choicesTold(guide);
  advised.push(...told.dense);
  hinted.push(...told.scattered);
  if (advised.length === 0) hinted.push(...hintsIn(guide));
  return { advised, hinted };
}

/** Headings on when to read or run the text itself, which chooses nothing. */
const ofDocument =
  /\bwhen (?:not )?to (?:use|read|run|apply|invoke|activate|load) (?:this|the) (?:skill|guide|document|doc|page|agent|prompt|checklist|cheat ?sheet|tutorial|handbook|runbook|command|reference|section)\b|(?:何时|什么时候)(?:使用|阅读|看)(?:本|这[个份篇])/i;

/** Headings on when to use the one thing that a text is about, and what names another one. */
const ofOneThing = /\bwhen (?:not )?to use (?:it|this|them)\b|(?:何时|什么时候)(?:使用|用)(?:它|本|该)/i;
const insteadOf =
  /\b(?:instead|rather than|alternatives?|otherwise|prefer|not use)\b|而不是|改用|否则|不要用|不适合/i;

/** Headings on decisions that were taken, with their reasons. */
const ofDecisions =
  /(?:设计|架构|技术|关键)决策|决策记录|\b(?:design|architectur\w+|technical|key) decisions?\b|\bdecision records?\b/i;

/** An item that names what to use and the case behind a colon: `**Use SQLite**: one writer`. */
const useNamed =
  /^\W{0,4}(?:(?:use|choose|pick|prefer|take) |[使选采]?[用择]\s?)(?:(?:an?|the) )?[\w`.+ -]{2,30}\W{0,4}[:：]\s?\S/i;

/** A name, and at once where it fits: `SQLite: best for one writer`. */
const fitsAtOnce =
  /^[^\p{L}\p{N}]{0,4}[^：:。]{1,32}(?:[：:]|\s[–—-])\s?(?:[更最]?适合(?!版本|读者|人群)\S|(?:best|good|right|ideal|made|suited|great|fine|meant) (?:for|when|if|where)\b)(?!.*(?:读者|阅读|学习|人群|初学|\breaders?\b|\bbeginners?\b))/iu;

/** Heads of columns that tell what to take. */
const choosing =
  /(?:recommend|suggest(?:ed|ion))(?!.{0,30}\b(?:sizes?|values?|settings?|limits?|lengths?|counts?|versions?|memory|cpus?|ram)\b)|advice|choice|choose|best|^\W*(?:then )?(?:we )?(?:take|use|pick|choose|go (?:for|with))\W*$|\bpreferred\b|推荐(?!值)|建议(?![值占]|数量|配置|大小|版本)|选择|首选|(?:何时|什么时候)(?:该|应该|才|再)?(?:[选使]?用|选)|^选用?$/i;
/** A head of the least that is needed, beside which what is recommended is more of the same. */
const bounding =
  /^\W*(?:minimum|min|required|current|最低(?:版本|配置|要求)?|最小(?:值|配置)?|当前(?:值|版本)?)\W*$/i;
/** A head of what was chosen already. */
const taken =
  /^\W*(?:当前|现有|目前|我们的?|最终|本项目的?|已(?:做|定)?的?)(?:的)?(?:选择|选型)|\b(?:our|current|final|chosen|selected) (?:choice|selection)\b/i;
/** A head of what is taken before others. */
const firstChoice = /\b(?:first|second) choice\b|\bpreferred\b|首选|首推/i;
/** Beside another head that chooses, such a one tells what to do, not what to take. */
const avoiding = /avoid|don['’]t|❌|避免|不要|不推荐/i;

/** Two columns, one of cases and one of what is taken in each. */
function givesByCase(header: readonly string[]): boolean {
  const [one = '', two = '', ...others] = header.map(head => head.trim());
  return (
    others.length === 0 &&
    /^(?:(?:your )?situation|case|scenario|workload|(?:what )?you need|if (?:you|your)\b.*|场景|情况|需求|业务(?:特点|场景)?)$/i.test(
      one,
    ) &&
    /^(?:then|(?:\w+ )?level|option|tool|strategy|type|approach|方案|(?:..)?级别|策略|工具|类型)$/i.test(two)
  );
}

/** A table under a heading on choosing that gives each case its choice. */
function choosesByRow({ header, rows }: Table): boolean {
  return (
    (header.length === 2 || caseHead.test((header[0] ?? '').trim())) &&
    rows.length >= 2 &&
    rows.every(row => row.every(cell => cell !== '')) &&
    !refers(header)
  );
}

/** A head of cases that a reader may be in. */
const caseHead =
  /^(?:(?:what )?you(?:['’]re| are| have| need| want| build)\b.{0,24}|(?:your )?(?:situation|case|need|workload|scenario)|if\b.{0,30}|场景|情况|需求)$/i;

/** Whether a head or label says where something fits, beyond a bare verb. */
function tellsFit(cues: number, text: string): boolean {
  return (cues & bit.fit) !== 0 && !misfit.test(text);
}

/** A bare verb, or what says to whom or what the guide itself applies. */
const misfit =
  /^\s*(?:use|choose|pick|选择|推荐|recommended)\s*[:：]?\s*$|适用(?:于)?(?:版本|范围|对象|读者|人群|环境)/i;

/** Whom a text is for, rather than what a thing is for. */
const forReaders =
  /^[^\p{L}]*适合(?:人群|读者)?[:：].{0,40}(?:开发者|读者|初学者|新手|人员|同学|成员|用户)|^\W*(?:for|audience)\W*:.{0,60}\b(?:readers|beginners|developers|newcomers)\b/iu;

/** A case and what to take then: `Short scripts: a list`. */
const paired = /^\W{0,4}[^.。:：]{2,90}[:：]\W{0,4}[\p{L}\p{N}]/u;

/** The pieces of advice that a statement of a section on choosing holds: sentences that name what to take, or when. */
function advices(
  statement: Statement,
  isAsked: boolean,
): { readonly all: number; readonly conditional: number } {
  if (labelled(statement, 'fit') || (statement.kind === 'item' && paired.test(statement.text)))
    return { all: 1, conditional: 1 };
  const cases = casesIn(statement.text);
  if (cases > 1 || (cases > 0 && /→|⇒|->|=>/.test(statement.text))) return { all: cases, conditional: cases };
  const sentences = sentencesOf(statement.text).filter(sentence => sentence.length >= 12);
  const inCase = sentences.filter(
    sentence => takesInCase.test(sentence) || isFor.test(sentence) || isChoice(sentence),
  );
  const others = sentences.filter(sentence => !inCase.includes(sentence));
  const cues = others
    .map(sentence => cuesIn(sentence))
    .filter(found => (found & (bit.advice | bit.fit)) !== 0);
  const uncued = others.filter(
    sentence => isAsked && (cuesIn(sentence) & (bit.advice | bit.fit)) === 0 && isTaken(sentence),
  );
  const taken = inCase.length + asked(sentencesOf(statement.text));
  return {
    all: cues.length + uncued.length + taken,
    conditional: cues.filter(found => (found & bit.condition) !== 0).length + taken,
  };
}

/** A case and what is taken then, in a few words. */
const takesInCase =
  /\bis the default\b|^\W*(?:[Ii]f|[Ww]hen|[Ww]here)\b[^,]{2,100}, (?:just )?(?:take|use) (?!care\b)|[：，](?:直接|优先|建议|可以|[就则再])?(?:[用上选走]|考虑|采用)\s?\S|[^，。]{3,30}[就则]?[上选用走]\s?[A-Z`]|(?:[更最](?:合适|好|省事|省心|划算|稳妥)|就够|够用|足够|就行|就好|即可)了?。?$/;

/** What something is there for, in few words: `GIN is for arrays`. */
const isFor =
  /^\W*[\w`./ -]{1,30} (?:is|are) (?:meant |made )?for\b|\b(?:go|goes|belongs?) (?:on|in|into|to|with) \S|\bonly (?:if|when|where|for)\b|^\W*[\w`./ -]{1,30} (?:suits?|fits?|pays)\b/i;
