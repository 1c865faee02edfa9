import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { weighedByBothSides } from './bothSidesEach.ts';
import { goesByPoints, goesByQualities, repeatsPoints } from './byQualities.ts';
import { claimsInComments } from './commentClaims.ts';
import { weightsOf } from './comparedTables.ts';
import { bit } from './cues.ts';
import { tablesOf } from './drawnTables.ts';
import { gradedAgainst } from './gradedAgainst.ts';
import { cuesIn } from './lexicon.ts';
import { ordinary } from './ordinary.ts';
import { performanceData } from './performance.ts';
import { proseOf, type Statement, saying } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide sets alternatives side by side. */
export interface Comparison {
  /**
   * Two or more alternatives weighed by named qualities: tables and sections that promise it, and where there are none,
   * paragraphs.
   */
  readonly weighed: readonly Place[];
  /** Alternatives contrasted without qualities, or figures before and after; not all are looked for where some are weighed. */
  readonly contrasted: readonly Place[];
}

/** Finds comparisons: tables, sections that promise one, sentences that set one thing against another. */
export function comparisonIn(guide: Guide): Comparison {
  const weighed: Place[] = [];
  const contrasted: Place[] = [];
  for (const table of tablesOf(guide)) {
    if (!mayProve(guide, table.section)) continue;
    const value = weightsOf(guide)[table.index];
    if (value === 'weighed') weighed.push(table.place);
    if (value === 'contrasted') contrasted.push(table.place);
  }
  for (const subtree of titledBy(guide, 'compare')) {
    const { section, statements, words } = subtree;
    const hasTable = subtree.sections.some(({ tables }) => tables.length > 0);
    const labels = statements.filter(
      ({ label, text }) => (label & bit.quality) !== 0 && !ofCase.test(text),
    ).length;
    const turns = turnsIn(statements);
    const told =
      saysMuch(statements, turns) ||
      (words >= 25 && weighsByName(statements)) ||
      (statements.reduce((sum, { weight }) => sum + weight, 0) >= 24 &&
        opensByPair(guide, section, statements)) ||
      (words >= 30 && labels >= 3) ||
      (namesTwo(section.title) && repeatsPoints(statements));
    if (!hasTable && told) weighed.push(section.place);
    else if (
      (words >= 10 && (hasTable || turns + labels > 0 || namesTwo(section.title))) ||
      (subtree.sections.some(({ fences }) => fences.length > 0) && namesTwo(section.title))
    )
      contrasted.push(section.place);
  }
  if (weighed.length > 0) return { weighed, contrasted };
  const things = weighedByBothSides(guide);
  (things.some(({ isRanked }) => isRanked) ? weighed : contrasted).push(...things.map(({ place }) => place));
  const { told: all, labels } = proseOf(guide);
  for (const told of all) {
    const [first] = told as readonly [Statement];
    const { title, place, level } = guide.sections[first.section] as Section;
    if (
      level > 1 &&
      namesPair(title) &&
      saysMuch(told, turnsIn(told)) &&
      // What `and` joins may as well be told one after the other.
      (!/\band\b|[与和]/.test(title) || opensByPair(guide, guide.sections[first.section] as Section, told))
    )
      weighed.push(place);
    else if (
      goesByPoints(told) ||
      goesByAlternatives(told) ||
      ((labels & bit.quality) !== 0 && goesByQualities(told))
    )
      weighed.push(first.place);
    else for (const { words, text, place } of told) if (words >= 25 && ranks(text)) weighed.push(place);
  }
  const atLength = saying(guide, 'contrast').filter(contrastsAtLength);
  // One paragraph that contrasts something among all that a guide says weighs nothing yet, unless it comes back to a name.
  (atLength.length > 1 || atLength.some(comesBack) ? weighed : contrasted).push(
    ...atLength.map(({ place }) => place),
  );
  if (weighed.length > 0) return { weighed, contrasted };
  const turns = saying(guide, 'contrast').filter(
    ({ words, section, text }) =>
      words >= 10 && !under(guide, section, 'summary') && !(text.includes('而后者') && goesOnOnly(text)),
  );
  if (turnsIn(turns) >= 2) contrasted.push(...turns.map(({ place }) => place));
  contrasted.push(...gradedAgainst(guide));
  contrasted.push(...performanceData(guide).compared, ...claimsInComments(guide).sized);
  return { weighed, contrasted };
}

/** A label that counts cases, which are no qualities. */
const ofCase =
  /^[^\p{L}\p{N}]*(?:场景|情况|情形|案例|(?:use )?cases?|scenarios?|situations?)\s?[\dA-E一二三四五]/iu;

/** Whether a text only goes on about what it named last, as `而后者` does where no former one is told of. */
function goesOnOnly(text: string): boolean {
  return !text.includes('前者') && (cuesIn(text.replaceAll('而后者', '')) & bit.contrast) === 0;
}

/** A heading that names two things: `A vs B`. */
function namesTwo(title: string): boolean {
  return /\S\s*(?:\bvs\b\.?(?! ?code\b)|\bversus\b|对比|与.{1,30}(?:比较|区别|对比)|和.{1,30}(?:比较|区别|对比))/i.test(
    title.slice(0, 200),
  );
}

/** A heading that names two things of a kind: `Redux or Zustand?`, `乐观锁与悲观锁`. */
function namesPair(title: string): boolean {
  if (!/\b(?:or|and|against)\b|[与和]|还是/.test(title) || ordering.test(title)) return false;
  const text = title.slice(0, 80);
  if (
    /\w \bor\b \w.*\?$|^\W*[\w.]+ (?:or|against) [\w.]+$|^[^\p{L}]*[A-Z][\w.]+(?: [A-Z][\w.]+)? (?:and|or) [A-Z][\w.]+(?: [A-Z][\w.]+)?$|\S\s?还是\s?\S/u.test(
      text,
    )
  )
    return true;
  const [, one = '', two = ''] =
    /^\W*?([\w.\u4e00-\u9fff]+)\s?[与和]\s?([\w.\u4e00-\u9fff]+)$/.exec(text) ?? [];
  return one !== '' && ((/^\w+$/.test(one) && /^\w+$/.test(two)) || one.at(-1) === two.at(-1));
}

/** Headings that tell to do something with two things, rather than naming them. */
const ordering =
  /^\W*(?:\d[\d.]*\s+)?(?:use|using|add|set|run|make|create|build|install|write|read|get|keep|avoid|update|remove|check|define|enable|configure|introduction|overview|background|terms|terminology|setup|prerequisites?|goals?|motivation|summary)\b|^\W*[a-z]+ing and [a-z]+ing\W*$/i;

/** Whether clauses open with each of the two things that the section's title, or else the guide's, names, one of them graded. */
function opensByPair(guide: Guide, section: Section, statements: readonly Statement[]): boolean {
  const names = pairOf(section.title) ?? pairOf(guide.sections[0]?.title ?? '');
  if (names === null) return false;
  const clauses = flatMap(statements, ({ text }) => text.slice(0, 1_500).split(/[;；。]|\.\s/));
  const told = names.map(name =>
    clauses.filter(clause => clause.trimStart().slice(0, 40).toLowerCase().includes(name)),
  );
  return (
    told.every(list => list.length > 0) &&
    told.flat().some(clause => graded.test(clause) || (cuesIn(clause) & (bit.good | bit.bad)) !== 0)
  );
}

/** The two things that a title names, in lower case: `Vue 与 React 的差异`. */
function pairOf(title: string): readonly [string, string] | null {
  const [, one, two] = pair.exec(title.slice(0, 80).toLowerCase()) ?? [];
  return one && two && one !== two ? [one, two] : null;
}

const pair =
  /([a-z][\w.+#-]*|[\u4e00-\u9fff]{2,8}?)\s?(?:与|和|跟|\b(?:vs\b\.?|versus|and|or|against|compared (?:with|to))|还是)\s?([a-z][\w.+#-]*|[\u4e00-\u9fff]{2,8}?)(?:\s?(?:的|之间|有|in\b|compared\b|differ)|[^\p{L}\p{N}]*$)/u;

/** How many sentences set one thing against another; two are enough. */
function turnsIn(statements: readonly Statement[]): number {
  let turns = 0;
  for (const { text } of statements)
    for (const sentence of sentencesOf(text))
      for (const clause of sentence.split('；')) if (setsAgainst(clause) && ++turns > 1) return turns;
  return turns;
}

/** Whether a text that turns from one thing to another says enough of both. */
function saysMuch(statements: readonly Statement[], turns: number): boolean {
  return turns >= 2 && statements.reduce((sum, { weight }) => sum + weight, 0) >= 32;
}

/** Whether a paragraph goes through three named things and says of each what is more or less about it. */
const ranks = rememberedText(2_000, (text: string): boolean => {
  if (!graded.test(text)) return false;
  const names = new Set<string>();
  let grades = 0;
  for (const sentence of sentencesOf(text))
    for (const clause of sentence.split(/[；;：]/)) {
      const name = /^\W*([A-Za-z][\w.+#-]{1,24})\s?\S/.exec(clause)?.[1];
      if (!name || ordinary.test(name)) continue;
      const isGraded = graded.test(clause);
      if (isGraded || turning.test(clause)) names.add(name.toLowerCase());
      if (isGraded) grades++;
    }
  return names.size > 2 && grades > 1;
});

/** Whether a long paragraph sets one thing against another by more than one word that does so. */
function contrastsAtLength({ weight, text }: Statement): boolean {
  if (weight < 26) return false;
  return new Set(text.match(contrasting)?.map(word => word.toLowerCase())).size > 1;
}

/** Whether a text names two things and one of them again. */
function comesBack({ text }: Statement): boolean {
  const names = (text.match(/\b[A-Z][\w.+#-]{2,}\b/g) ?? []).filter(name => !ordinary.test(name));
  const distinct = new Set(names).size;
  return distinct > 1 && names.length > distinct;
}

const contrasting =
  /\b(?:compared (?:to|with)|unlike(?! (?:the|this|that) (?:last|previous|next|other) (?:chapter|section|guide|part|example|page)s?)|whereas|on the other hand|in contrast|by contrast|while)\b|相比|不同于|与之相反|反之/gi;

const graded =
  /er(?<=\w{3}er) than\b|\b(?:more|less|most|least|best|better|worse|fastest|slowest|smallest|largest|biggest|simplest|easiest|cheapest|lightest|heaviest|safest|oldest|newest|shortest|longest|lowest|highest|strongest|weakest)\b|最(?![后近终初])|更(?![新换改])|比(?![如例])/;
const turning = /\b(?:but|while)\b|但|不过/;

/** Whether two paragraphs or more each open with an alternative and say what is good or bad about it: `Option A: …`. */
function goesByAlternatives(statements: readonly Statement[]): boolean {
  return (
    statements.filter(({ cues, text }) => (cues & (bit.good | bit.bad)) !== 0 && numbered.test(text)).length >
    1
  );
}

const numbered =
  /^\W*(?:(?:option|approach|alternative|variant|way|strategy|method|design|candidate) (?:[A-E1-9]\b|one|two|three|four)|(?:方案|选项|做法|思路|方式|策略|办法)\s?[A-E1-9一二三四甲乙丙])/i;

/** Whether two lines or more each open with a name and say what is good or bad about it. */
function weighsByName(statements: readonly Statement[]): boolean {
  const lines = flatMap(statements, ({ text }) => sentencesOf(text));
  return (
    lines.filter(
      line => byName.test(line) && !ofReason.test(line) && (cuesIn(line) & (bit.good | bit.bad)) !== 0,
    ).length > 1
  );
}

/** A label of why something is taken, which names nothing that is weighed. */
const ofReason =
  /^[^\p{L}\p{N}]{0,4}(?:理由|原因|依据|reasons?|rationale|why|because)[^\p{L}\p{N}]{0,3}[:：]/iu;

const byName = /^[^\p{L}\p{N}]{0,4}[\p{L}\p{N}_ .-]{2,24}[^\p{L}\p{N}]{0,3}[:：]/u;

function setsAgainst(sentence: string): boolean {
  return /\b(?:compared (?:to|with)(?! what\b)|differences? (?:between|is|in|from)|with the (?:only|one|sole) (?:exception|difference)|unlike(?! (?:the|this|that) (?:last|previous|next|other) (?:chapter|section|guide|part|example|page)s?)|whereas|versus|vs|in contrast|by contrast|on the other hand|differs? (?:from|by|in)|while|but|yet|than)\b|相比|相较|相差|区别|差别|差异在|不同之处|不同于|而|后者|前者|但|不过|得多|不如|数量级/i.test(
    sentence,
  );
}
