import { flatMap } from '../../flatMap.ts';
import type { Guide, Section, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { commentsOf } from './code.ts';
import { bit } from './cues.ts';
import { curedIn, ofTrouble } from './cures.ts';
import { drawnFailures } from './drawnFailures.ts';
import { tablesOf } from './drawnTables.ts';
import { failuresInCase } from './failuresInCase.ts';
import { spoken } from './fencedProse.ts';
import { inPassing } from './inPassing.ts';
import { labelledPairs, tellsBoth } from './labelledTrouble.ts';
import { cuesIn } from './lexicon.ts';
import { curedOnCondition } from './onCondition.ts';
import { codePlace } from './places.ts';
import { labelled, proseOf, type Statement } from './prose.ts';
import { asksOfFailures, isQuestion, ofQuestions } from './questions.ts';
import { mayProve, type Subtree, subtreeOf, titledBy, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { shownAndCured } from './showings.ts';
import { shownFailures } from './shownFailures.ts';
import { isOfThreats, solvesInRows } from './troubleTables.ts';
import { failing } from './words/failing.ts';

/** Where a guide solves problems. */
export interface Trouble {
  /**
   * Problems that are told with what to do about them: tables and sections on problems, and where there are none, what
   * tells of them elsewhere.
   */
  readonly solved: readonly Place[];
  /** Problems that are told with their cause or remedy, of which there are too few. */
  readonly alone: readonly Place[];
  /** Problems, or sections about them, without a remedy. */
  readonly named: readonly Place[];
  /** Problems that are told with what helps where something else is the subject; not looked for where some are solved. */
  readonly passing: readonly Place[];
}

/** Finds problems with their remedies: in error tables, under fitting headings, as labelled paragraphs, in runbooks. */
export function troubleIn(guide: Guide): Trouble {
  const solved: Place[] = [];
  const alone: Place[] = [];
  const named: Place[] = [];
  for (const table of tablesOf(guide))
    if (
      mayProve(guide, table.section) &&
      solvesInRows(guide, table) &&
      !isOfThreats(guide, table) &&
      !sumsUp(guide, table)
    )
      solved.push(table.place);
  for (const titled of titledBy(guide, 'trouble')) {
    if (asksOfDesign(titled.section.title) || ofDesign.test(titled.section.title.slice(0, 80))) continue;
    const subtree = titled.words === 0 ? withQuestions(guide, titled) : titled;
    const more = subtree.sections.some(({ fences, tables }) => fences.length + tables.length > 0);
    if (subtree.words < 12 && !more) continue;
    if (asksOfElse(subtree)) continue;
    (solves(guide, subtree) ? solved : named).push(subtree.section.place);
  }
  for (const section of guide.sections) {
    if (section.level === 1 || !problemsWith.test(section.title) || !mayProve(guide, section.index)) continue;
    const subtree = subtreeOf(guide, section);
    if (subtree.sections.length > 2 && solves(guide, subtree)) solved.push(section.place);
  }
  for (const subtree of titledBy(guide, 'diagnosis'))
    if (subtree.words >= 12 && !ofDesign.test(subtree.section.title.slice(0, 80)))
      (tellsOf(guide, subtree) ? solved : named).push(subtree.section.place);
  if (solved.length > 0) return { solved, alone, named, passing: [] };
  const { several, one, passing } = curedIn(guide);
  const isOnTrouble = ofTrouble(guide);
  solved.push(
    ...several,
    ...shownAndCured(guide, isOnTrouble),
    ...drawnFailures(guide),
    ...failuresInCase(guide),
  );
  const { gathered, met } = shownFailures(guide);
  (gathered.length >= 2 ? solved : alone).push(...gathered);
  named.push(...odd(guide));
  alone.push(...one);
  const { pairs, elsewhere } = labelledPairs(guide, isOnTrouble);
  (pairs.length >= 2 ? solved : alone).push(...pairs);
  for (const { place, section } of runbooks(guide))
    (under(guide, section, 'trouble', 'diagnosis') ? solved : named).push(place);
  return {
    solved,
    alone,
    named,
    passing:
      solved.length > 0
        ? []
        : [...passing, ...elsewhere, ...met, ...inPassing(guide), ...curedOnCondition(guide)],
  };
}

/** Whether a table in a summary names what a design answers to, rather than what fails. */
function sumsUp(guide: Guide, { section, rows }: Table): boolean {
  return under(guide, section, 'summary') && !rows.some(([first = '']) => failing.test(first));
}

/** A heading over several on problems that readers have with one thing. */
const problemsWith = /^\W*(?:[\d.]+\s+)?(?:\w+ )?(?:problems|issues|difficulties) with\b/i;

/** Whether a heading asks what is done in a case in which nothing fails: `日志太长怎么办`. */
function asksOfDesign(title: string): boolean {
  if (!title.includes('怎么办')) return false;
  const asked = title.replace('怎么办', '');
  return !failing.test(asked) && (cuesIn(asked) & (bit.trouble | bit.symptom)) === 0;
}

/** Headings on what finds faults by itself, or on why something is needed. */
const ofDesign =
  /噩梦|困境|\bnightmare\b|(?:故障|异常|问题|错误)(?:诊断|检测|识别|预测|分类)(?:模型|算法|系统|平台|架构|模块|网络)|\b(?:fault|failure|anomaly|error) (?:diagnosis|detection|prediction|classification) (?:model|algorithm|system|network|architecture|pipeline)s?\b/i;

/** Headings on oddities that were seen, with a list of them, of which but few may say what helps. */
function odd(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const { title, place } = guide.sections[statements[0]?.section ?? 0] as Section;
    const items = statements.filter(({ kind, words }) => kind === 'item' && words >= 5);
    return seen.test(title.slice(0, 80)) && items.length > 1 ? [place] : [];
  });
}

const seen =
  /\b(?:oddities|curiosities|quirks|surprises|gotchas|pitfalls|strange things)\b|\bthings that (?:bit|surprised|puzzled|confused) us\b|怪现象|踩过的坑|意想不到/i;

/** An empty section with the questions that stand behind it at its own level: `## FAQ`, `## Q1: …`, `## Q2: …`. */
function withQuestions(guide: Guide, empty: Subtree): Subtree {
  const { index, level } = empty.section;
  const sections = [...empty.sections];
  for (let at = index + sections.length; at < guide.sections.length; ) {
    const next = guide.sections[at] as Section;
    if (next.level !== level || !numberedQuestion.test(next.title)) break;
    const question = subtreeOf(guide, next);
    sections.push(...question.sections);
    at += question.sections.length;
  }
  const statements = flatMap(sections, one => proseOf(guide).of[one.index] as readonly Statement[]);
  return { ...empty, sections, statements, words: statements.reduce((sum, one) => sum + one.words, 0) };
}

const numberedQuestion = /^\W*(?:Q|问题?)\s?\d{1,2}\s?[.:：、]/;

/** Whether a section holds questions, none of them about what fails. */
function asksOfElse({ section, sections, statements }: Subtree): boolean {
  return ofQuestions.test(section.title.slice(0, 80)) && !asksOfFailures(sections.slice(1), statements);
}

/** Whether a section on problems holds at least one with its remedy. */
function solves(guide: Guide, { section, sections, statements, words }: Subtree): boolean {
  const { titles } = proseOf(guide);
  const inner = sections.slice(1);
  const titleCues = sections.reduce((cues, { index }) => cues | (titles[index] as number), 0);
  const said = statements.reduce((cues, statement) => cues | statement.cues, 0);
  const problems =
    inner.length > 0 ||
    statements.length >= 2 ||
    statements.some(({ text }) => sentencesOf(text).length > 2) ||
    statements.some(one => labelled(one, 'symptom') || isQuestion(one.text)) ||
    (said & (bit.symptom | bit.cause)) !== 0 ||
    statements.some(({ text }) => failing.test(text.slice(0, 400)));
  const remedies =
    (titleCues & bit.remedy) !== 0 ||
    (said & bit.remedy) !== 0 ||
    answers(statements) ||
    sections.some(({ fences }) =>
      fences.some(index => commentsOf(guide, index).some(({ text }) => (cuesIn(text) & bit.remedy) !== 0)),
    );
  const substance = words + 15 * sections.reduce((sum, { fences }) => sum + fences.length, 0);
  return section.level > 1 && problems && remedies && substance >= 25;
}

/** Whether a section that may be about anything has headings or labels of both problems and remedies. */
function tellsOf(guide: Guide, { sections, statements }: Subtree): boolean {
  const { titles } = proseOf(guide);
  const heads =
    sections.slice(1).reduce((cues, { index }) => cues | (titles[index] as number), 0) |
    statements.reduce((cues, { label }) => cues | label, 0);
  return (
    ((heads & bit.symptom) !== 0 && (heads & bit.remedy) !== 0) ||
    statements.some(one => tellsBoth(one.text) > 0)
  );
}

/** Whether a question is followed by something that is none. */
function answers(statements: readonly Statement[]): boolean {
  return statements.some(({ text }, index) => {
    const next = statements[index + 1];
    // The answer may stand in the same paragraph, on a line of its own.
    if (/^[^\n]{0,200}[?？]\s*\n.{12,}[。.]/.test(text)) return true;
    return isQuestion(text) && next !== undefined && !isQuestion(next.text) && next.words >= 8;
  });
}

/** Fences that are a runbook: lines that name symptom, cause and remedy. */
function runbooks(guide: Guide): readonly { readonly place: Place; readonly section: number | null }[] {
  return flatMap(guide.fences, fence => {
    if (fence.excluded === 'tree' || fence.excluded === 'diagram' || fence.excluded === 'contents') return [];
    const prose =
      fence.declared === 'markdown' ||
      fence.declared === 'md' ||
      fence.declared === 'text' ||
      fence.excluded === 'prose' ||
      fence.excluded === 'template';
    if (!prose || spoken.test(fence.code)) return [];
    let heads = 0;
    let line = -1;
    fence.code.split('\n').forEach((text, index) => {
      if (!/^\s{0,8}(?:#{1,6}|[-*]|\d{1,2}\.|\*\*)\s?|[:：]\s*$|^\s{0,8}[^\s:：]{2,12}[:：]/.test(text))
        return;
      const cues = cuesIn(text, 0, Math.min(text.length, 40));
      // What fails stands in a heading or a label; among items it may be anything.
      heads |=
        cues &
        ((/^\s{0,8}(?:#|\*\*)|[:：]/.test(text.slice(0, 48)) ? bit.symptom : 0) | bit.cause | bit.remedy);
      if (cues !== 0 && line < 0) line = index;
    });
    const solved = (heads & bit.symptom) !== 0 && (heads & bit.remedy) !== 0;
    return solved ? [{ place: codePlace(guide, fence, Math.max(0, line)), section: fence.section }] : [];
  });
}
