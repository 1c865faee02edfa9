import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { remembered } from '../../remembered.ts';
import { type Comment, commentsIn } from './code.ts';
import { bit } from './cues.ts';
import { isCure } from './cures.ts';
import { tablesOf } from './drawnTables.ts';
import { handledIn, isByTheWay } from './handling.ts';
import { headOf } from './heads.ts';
import { cuesIn } from './lexicon.ts';
import { isOnPitfalls, tellsLimits } from './limits.ts';
import { manyEdges } from './manyEdges.ts';
import { codePlace } from './places.ts';
import { labelled, proseOf, type Statement, saying, says } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import { shownFailures } from './shownFailures.ts';
import { testsIn } from './tests.ts';

/** Where a guide minds edge cases. */
export interface Edges {
  /** Named as such: by headings, else in prose, else in tables and tests. */
  readonly named: readonly Place[];
  /** Handled in code, or named there only; not all are looked for where some are named. */
  readonly handled: readonly Place[];
  /** Headings on what many do wrong, which is at the edge now and then. */
  readonly pitfalls: readonly Place[];
}

/** What happens in a case, told in prose. */
const conditional = /\b(?:if|when|where|once)\b|如果|若|[当遇]|时[，,]/i;

/** Headings that ask what happens in a case. */
const asking =
  /^\W*(?:\d[\d.]*\s+)?(?:and )?what (?:if|about|happens (?:if|when))\b|^如果.{2,30}(?:会怎样|呢|怎么办)[?？]?$/i;

/** Headings on the case that something is empty, full or not there. */
const atEdge =
  /^\W*(?:\d[\d.]*\s+)?(?:when|if) .{2,40} (?:is|are) (?:full|empty|null|zero|negative)(?:\W*$| (?:and|or)\b)|^.{1,12}(?:为空|为零|为负|[空满]或[空满]|不存在|缺失|溢出)(?:时|的时候|的情况)\W*$/i;

/** Headings on what comes otherwise than one thinks; within a sentence such words say little. */
const oddities =
  /\b(?:(?<!\bno )surprises|oddities|quirks|curiosities|sharp (?:edges|corners))\b|意外情况|怪现象|反直觉/i;

/** Headings on what is rare, or not thought of, under which cases stand with what to do in each. */
const unthought =
  /\b(?:corners|edges)\b.{0,24}\b(?:tests?|mind(?:ing)?|watch|think|know)\b|\b(?:off|beyond|beside|not on) the happy path\b|\bhappy path (?:hides|forgets|misses|skips|leaves)\b|\b(?:less|un)(?:common|usual|likely) (?:cases|inputs|situations|events|data|values)\b|\b(?:inputs|cases|values|situations) (?:(?:that )?(?:you|we|people|everyone|nobody)|that get) (?:forgets?|miss(?:es)?|overlooks?|forgot|did(?: not|n['’]t) think|thinks? of)|(?:少见|罕见|不常见|不多见|容易(?:漏|忘|忽略|忽视))[^，。]{0,8}的?(?:情[形况]|场[景合]|输入|角落)\W*$/iu;

/** Whether a section tells what happens in a case that its heading names, rather than what to do about it. */
function tellsCase({ title }: Section, told: readonly Statement[]): boolean {
  const asked = askedByTitle(title);
  if (asked === null) return false;
  if (asked === 'unthought')
    return told.filter(({ kind, words }) => kind === 'item' && words >= 4).length > 1;
  const cures = asked === 'case' ? 0 : told.filter(({ text }) => isCure(text.slice(0, 80))).length;
  return told.reduce((sum, { words }) => sum + words, 0) >= 15 && 2 * cures < Math.max(1, told.length);
}

/** What a heading is on: what is not thought of, what happens in a case, something at the edge. Many are in common. */
const askedByTitle = remembered(2_000, (title): 'unthought' | 'case' | 'edge' | null => {
  const opening = title.slice(0, 80);
  if (unthought.test(opening)) return 'unthought';
  if (asking.test(title.slice(0, 200)) || oddities.test(opening)) return 'case';
  return atEdge.test(opening) ? 'edge' : null;
});

/** Labels of nothing but edge cases, with a list of them below. */
function announced(guide: Guide): readonly Place[] {
  const { told, labels } = proseOf(guide);
  if ((labels & bit.edge) === 0) return [];
  return flatMap(told, statements =>
    statements
      .filter(
        (one, at) =>
          one.bare && labelled(one, 'edge') && [1, 2].every(next => statements[at + next]?.kind === 'item'),
      )
      .map(({ place }) => place),
  );
}

/** Comments in code that tests, which say that what follows is at the edge. */
function commentedTests(guide: Guide): readonly Place[] {
  const starts = testsIn(guide)
    .map(({ place }) => place.start)
    .sort((a, b) => a - b);
  let at = 0;
  return flatMap(commentsIn(guide), ({ fence, comments }) => {
    while (at < starts.length && (starts[at] as number) < fence.body.start) at++;
    return (starts[at] ?? Infinity) < fence.body.end
      ? comments
          .filter(
            one =>
              (cuesIn(one.text) & bit.edge) !== 0 ||
              onEdges.test(one.text) ||
              (describesInput(one, fence.code) && (cuesIn(one.text) & bit.edgeValue) !== 0),
          )
          .map(({ line }) => codePlace(guide, fence, line))
      : [];
  });
}

/** Whether a comment of few words stands behind one of the inputs that a test goes through: `[],  # empty list`. */
function describesInput({ text, alone, end }: Comment, code: string): boolean {
  if (alone || text.length > 40) return false;
  const start = code.lastIndexOf('\n', end - 1) + 1;
  return /^\s*(?:vec!)?[[({"'`\d-]/.test(code.slice(start, end));
}

/** Paragraphs that ask twice what happens in a case, or are labelled as on what is at the edge. */
function askedAbout(guide: Guide): readonly Place[] {
  return proseOf(guide)
    .statements.filter(
      ({ text, words, section }) =>
        words >= 15 &&
        ((askingWhatIf.test(text) && (text.match(whatIf)?.length ?? 0) > 1) || onEdges.test(text)) &&
        !under(guide, section, 'trouble', 'summary'),
    )
    .map(({ place }) => place);
}

const whatIf = /(?:^|[.?!] |\n)\W{0,3}(?:and )?what if\b|如果[^。？?]{2,30}(?:会怎样|怎么办)[？?]/gi;
/** What every such question has, and most texts have not. */
const askingWhatIf = /what if|如果/i;
const onEdges = /^[^\p{L}\p{N}]{0,4}(?:边界|极端情形|at the edges?|corners?)[^\p{L}\p{N}]{0,3}[:：]/iu;

/** Lists of which two items or more open with an input at the edge and tell what comes of it: `Empty basket: …`. */
function goneThrough(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    if (under(guide, statements[0]?.section ?? null, 'trouble', 'summary', 'testing')) return [];
    const found = statements.filter(
      ({ kind, text, words }) => kind === 'item' && words >= 6 && opensAtEdge.test(text),
    );
    return found.length > 1 ? found.map(({ place }) => place) : [];
  });
}

const opensAtEdge =
  /^[^\p{L}\p{N}]*(?:no [\w -]{2,24} at all[:,.]|(?:(?:an?|the|two|no) )?(?:empty|blank|zero|null|missing|negative|duplicated?|malformed|corrupt(?:ed)?|overlong|leap) (?!the\b|all\b|your\b|any\b|this\b|that\b|its?\b|out\b)\w|[^，。；:：]{0,8}(?:为空|为零|为 ?0|为负|不存在|溢出|越界)|空(?![间接闲中对])|负数|重复(?:提交|请求|释放|消息|点击|写入)|超(?:大|长)(?:消息|文件|请求|字段))/iu;

/** Whether a table tells what comes of inputs, some of them at the edge. */
function goesThroughInputs([first = '']: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (!inputs.test(first.trim())) return false;
  const atEdge = rows.filter(
    ([cell = '']) => (cuesIn(cell) & bit.edgeValue) !== 0 || emptyValue.test(cell.slice(0, 80)),
  );
  return atEdge.length > (/^(?:inputs?|输入)$/i.test(first.trim()) ? 0 : 1);
}

/** Nothing, as code has it. */
const emptyValue = /(?:^|[\s(`])(?:""|''|\[\]|\{\}|-1)(?=$|[\s)`,])/;

const inputs = /^(?:inputs?|cases?|values?|arguments?|situations?|输入|情况|场景|取值|用例)$/i;

/** Whether a text names a value at the edge beside the words for edge cases as such. */
function namesValue(text: string): boolean {
  return (cuesIn(text.replace(ofEdges, ' ')) & bit.edgeValue) !== 0;
}

const ofEdges =
  /\b(?:edge|corner|boundary|borderline|limit)[ -](?:cases?|conditions?|values?|inputs?)|\b(?:edges?|corners?|boundar(?:y|ies))\b|(?:特殊|极端|异常|反常|罕见|少见|边界|边缘|临界){1,2}的?(?:情况|情形|场景|输入|条件|用例|问题|值)|边界(?:划分|一旦|清晰|明确)|限界/gi;

/** What is left to such cases names none of them: `仅在特殊情况下手动设置`. */
const forThese =
  /[仅只](?:在|有|限|用于|适用于|于)[^，。；]{0,6}(?:特殊|极端|个别|少见|罕见)的?(?:情况|场景)|\bonly (?:be )?(?:\w+ )?(?:in|for) (?:special|exceptional|rare|unusual|edge|odd) (?:cases|situations)\b/i;

/** Whether a text says of edge cases no more than that there are some, or that they are left out. */
function isMereMention(text: string): boolean {
  return mere.test(text) && (cuesIn(text.replace(mere, ' ')) & bit.edge) === 0;
}

const mere =
  /\b(?:fewer|no|without|includ(?:es?|ing)|ignor(?:es?|ing)|omit(?:s|ting)?|cover(?:s|ing)?|handles?|handling|beware of) (?:(?:any|all|the|such|of the|some|most|many) ){0,2}(?:edge|corner)\s+cases?\b|\b(?:edge|corner)[ -]cases? (?:coverage|support)\b|\b(?:edge|corner) cases? (?:(?:are|were|is) )?(?:ignored|omitted|skipped|left out)\b|(?:忽略|省略|不考虑|包括|涵盖|覆盖)了?(?:各种|所有|一些|部分)?(?:边界|边缘|特殊)(?:情况|条件|用例)/i;

/** The words of a test's name, without the limit of time that it may be about. */
function wordsOf(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\btime(?:s|d)? ?outs?\b/gi, ' ');
}

/** So many places show that code minds them; no further ones are looked for. */
const enough = 5;

/** Finds edge cases: named in prose and tests, or handled in code. */
export function edgesIn(guide: Guide): Edges {
  const named: Place[] = [];
  const handled: Place[] = [];
  const pitfalls: Place[] = [];
  for (const { section, sections, words } of titledBy(guide, 'edge'))
    if (words >= 10 || sections.some(({ fences, tables }) => fences.length + tables.length > 0))
      named.push(section.place);
  for (const told of proseOf(guide).told) {
    const section = guide.sections[(told[0] as Statement).section] as Section;
    if (tellsCase(section, told) || tellsLimits(section, told)) named.push(section.place);
    else if (isOnPitfalls(section)) pitfalls.push(section.place);
  }
  if (named.length > 0) return { named, handled, pitfalls };
  named.push(...announced(guide), ...goneThrough(guide), ...askedAbout(guide), ...manyEdges(guide));
  const told = saying(guide, 'edge').filter(
    one =>
      one.words >= 8 &&
      !isMereMention(one.text) &&
      !(one.words < 30 && forThese.test(one.text)) &&
      !under(guide, one.section, 'summary'),
  );
  const labels = told.filter(one => labelled(one, 'edge'));
  // One paragraph may name edge cases and go through them.
  const through = told.some(one => one.words >= 25 && says(one, 'edgeValue') && namesValue(one.text));
  // To name them twice in a few words tells none.
  const several =
    told.length >= 2 &&
    told.some(({ text, words }) => words >= 20 || conditional.test(text) || namesValue(text));
  (labels.length > 0 || several || through ? named : handled).push(...told.map(({ place }) => place));
  if (named.length > 0) return { named, handled, pitfalls };
  for (const { header, rows, place, section } of tablesOf(guide))
    if (
      mayProve(guide, section) &&
      (header.some(head => (headOf(head).cues & bit.edge) !== 0) || goesThroughInputs(header, rows))
    )
      named.push(place);
  const tests = testsIn(guide).filter(
    ({ name }) => (cuesIn(wordsOf(name)) & (bit.edge | bit.edgeValue)) !== 0,
  );
  const noted = commentedTests(guide);
  (tests.length + noted.length >= 2 ? named : handled).push(...tests.map(({ place }) => place), ...noted);
  // What merely minds them tells nobody more where they are named.
  if (named.length > 0) return { named, handled, pitfalls };
  const cases = saying(guide, 'edgeValue').filter(
    one => one.words >= 10 && conditional.test(one.text) && !under(guide, one.section, 'summary', 'trouble'),
  );
  if (cases.length >= 2) handled.push(...cases.slice(0, enough).map(({ place }) => place));
  const failures = shownFailures(guide).gathered;
  if (failures.length >= 2) handled.push(...failures.slice(0, enough));
  for (const { fence, comments } of commentsIn(guide))
    for (const { line, text } of comments)
      if ((cuesIn(text) & bit.edge) !== 0) handled.push(codePlace(guide, fence, line));
  const inCode = handledIn(guide, enough - handled.length);
  // Beside what is said of them, one block shows that they are minded.
  if (handled.length > 0 || !isByTheWay(inCode, guide)) handled.push(...inCode);
  return { named, handled, pitfalls };
}
