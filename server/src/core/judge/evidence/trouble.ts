import type { Guide, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { commentsOf } from './code.ts';
import { bit } from './cues.ts';
import { curedIn, failing } from './cures.ts';
import { cuesIn } from './lexicon.ts';
import { isFigure } from './measures.ts';
import { codePlace } from './places.ts';
import { labelled, proseOf, type Statement } from './prose.ts';
import { mayProve, type Subtree, titledBy, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide solves problems. */
export interface Trouble {
  /** Problems that are told with what to do about them. */
  readonly solved: readonly Place[];
  /** Problems, or sections about them, without a remedy. */
  readonly named: readonly Place[];
}

/** Finds problems with their remedies: in error tables, under fitting headings, as labelled paragraphs, in runbooks. */
export function troubleIn(guide: Guide): Trouble {
  const solved: Place[] = [];
  const named: Place[] = [];
  for (const table of guide.tables)
    if (mayProve(guide, table.section) && solvesInRows(guide, table) && !isOfThreats(guide, table))
      solved.push(table.place);
  for (const subtree of titledBy(guide, 'trouble')) {
    const more = subtree.sections.some(({ fences, tables }) => fences.length + tables.length > 0);
    if (subtree.words < 12 && !more) continue;
    (solves(guide, subtree) ? solved : named).push(subtree.section.place);
  }
  for (const subtree of titledBy(guide, 'diagnosis'))
    if (subtree.words >= 12) (tellsOf(guide, subtree) ? solved : named).push(subtree.section.place);
  solved.push(...curedIn(guide));
  const pairs = labelledPairs(guide);
  (pairs.length >= 2 ? solved : named).push(...pairs);
  for (const { place, section } of runbooks(guide))
    (under(guide, section, 'trouble', 'diagnosis') ? solved : named).push(place);
  return { solved, named };
}

/**
 * An error table: a column of problems and one of remedies or causes, with rows of words. Under a heading on problems
 * the first column is one of them, whatever its head says.
 */
function solvesInRows(guide: Guide, { header, rows, section }: Table): boolean {
  const heads = header.map((head, column) =>
    rows.every(row => (row[column] ?? '').length < 24 && isFigure(row[column])) ? 0 : cuesIn(head),
  );
  const named = heads.findIndex(cues => (cues & bit.symptom) !== 0);
  const problem = named < 0 && under(guide, section, 'trouble') ? 0 : named;
  const cause = heads.findIndex((cues, index) => index > problem && (cues & bit.cause) !== 0);
  const remedy = heads.findIndex(
    (cues, index) =>
      index !== problem && index !== cause && (cues & bit.remedy) !== 0 && (cues & bit.fit) === 0,
  );
  return (
    // What has both a cause and a remedy is a problem.
    (problem >= 0
      ? remedy >= 0 || cause >= 0
      : remedy > 0 &&
        cause > 0 &&
        !explains(heads[cause] as number) &&
        (!working.test(header[remedy] as string) ||
          causing.test(header[cause] as string) ||
          rows.filter(([first = '']) => failing.test(first)).length > rows.length / 2)) &&
    rows.filter(row => row.filter(Boolean).length >= 2).length >= 2
  );
}

/** What is done, as a plan of work tells it beside the reasons; it mends something only where a cause or a failure stands beside it. */
const working =
  /^\W*(?:actions?|steps?|changes?|checks?|answers?|updates?|what (?:we|you) (?:do|did|change)|操作|步骤|措施|动作|调整|检查|执行|答)\W*$/i;
const causing = /\bcauses?\b|根因|成因|诱因|(?:可能|常见|故障|出错)的?原因/i;

function explains(cues: number): boolean {
  return (cues & bit.describing) !== 0;
}

/** Whether a table tells how attacks are held off, which nobody meets as a problem of running something. */
function isOfThreats(guide: Guide, { header, section }: Table): boolean {
  if (under(guide, section, 'trouble') || header.some(head => symptom.test(head))) return false;
  const title = section === null ? '' : (guide.sections[section]?.title ?? '').slice(0, 200);
  return [title, ...header].some(text => threats.test(text));
}

/** A head that no table of threats has. */
const symptom = /^\W*(?:symptoms?|症状|现象)\W*$/i;
const threats =
  /\b(?:threats?|attack\w*|risks?|stride|vulnerabilit\w+|defen[cs]es?)\b|威胁|攻击|风险|漏洞|防御/i;

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
      fences.some(index => commentsOf(guide, index).some(({ cues }) => (cues & bit.remedy) !== 0)),
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

function isQuestion(text: string): boolean {
  return /[?？]/.test(text.slice(0, 200));
}

/** Paragraphs labelled as a problem that are followed, in the same section, by one labelled as its cause or remedy. */
function labelledPairs(guide: Guide): readonly Place[] {
  const places: Place[] = [];
  for (const statements of proseOf(guide).of) {
    let open: Statement | null = null;
    const isSubject = under(guide, statements[0]?.section ?? null, 'trouble', 'diagnosis');
    for (const [at, statement] of statements.entries()) {
      // Elsewhere a mere problem is what a design answers to, unless something fails.
      if (
        !isSubject &&
        poses.test(statement.text) &&
        !why.test(statement.text) &&
        !failing.test(statement.text.slice(0, 200)) &&
        !fixed.test(statement.text) &&
        !fixed.test(statements[at + 1]?.text ?? '')
      ) {
        open = null;
        continue;
      }
      const told = tellsBoth(statement.text);
      if (told > 0) places.push(...Array<Place>(told).fill(statement.place));
      else if (labelled(statement, 'symptom') && !labelled(statement, 'remedy')) open = statement;
      else if (open && (labelled(statement, 'remedy') || answering.test(statement.text))) {
        places.push(open.place);
        open = null;
      }
    }
  }
  return places;
}

const poses =
  /^[^\p{L}\p{N}]{0,4}(?:(?:the )?problem|question|问题|背景问题|要解决的问题)[^\p{L}\p{N}]{0,3}[:：]/iu;

/** A label of what a problem came of, which a design has none of. */
const why = /\b(?:cause|reason|why)\W{0,4}[:：]|[原根]因\W{0,3}[:：]/i;

/** A label of what mends something that is broken, which a design has none of either. */
const fixed = /(?:^|\n|[.。] ?)\W{0,4}(?:(?:quick )?fix|workaround|修复)\W{0,4}[:：]/i;

/** What labels an answer by a letter. */
const answering = /^\W{0,3}A\d{0,2}\W{0,3}[:：]/;

/** How many problems one paragraph labels, each with its cause or remedy after it: `Symptom: … Cause: …`. */
const tellsBoth = rememberedText(2_000, (text: string): number => {
  // What is told second has a colon behind the end of a sentence.
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  if (!/[。！？\n]|[.!?]\s/.test(text.slice(0, colon + 1))) return 0;
  let open = false;
  let told = 0;
  for (const [index, sentence] of sentencesOf(text.slice(0, 2000)).entries()) {
    const label = /^[^:：]{1,24}[:：]/.exec(sentence);
    if (index > 0 && told === 0 && !open && whyOrCure.test(sentence)) told++;
    if (!label) continue;
    const cues = cuesIn(sentence, 0, label[0].length);
    if (open && (cues & (bit.remedy | bit.cause)) !== 0) {
      told++;
      open = false;
    } else if ((cues & bit.symptom) !== 0) open = true;
  }
  return told;
});

/** What labels the second sentence of a paragraph whose first one is a problem. */
const whyOrCure =
  /^\W{0,4}(?:(?:likely |probable |usual |root )?(?:causes?|reasons?)|fix|solution|remedy|cure|workaround|原因|根因|解决(?:办法|方法|方案)?|处理(?:办法|方法)?|修复|对策)\W{0,4}[:：]/i;

/** Fences that are a runbook: lines that name symptom, cause and remedy. */
function runbooks(guide: Guide): readonly { readonly place: Place; readonly section: number | null }[] {
  return guide.fences.flatMap(fence => {
    if (fence.excluded === 'tree' || fence.excluded === 'diagram' || fence.excluded === 'contents') return [];
    const prose =
      fence.declared === 'markdown' ||
      fence.declared === 'md' ||
      fence.declared === 'text' ||
      fence.excluded === 'prose' ||
      fence.excluded === 'template';
    if (!prose) return [];
    let heads = 0;
    let line = -1;
    fence.code.split('\n').forEach((text, index) => {
      if (!/^\s{0,8}(?:#{1,6}|[-*]|\d{1,2}\.|\*\*)\s?|[:：]\s*$|^\s{0,8}[^\s:：]{2,12}[:：]/.test(text))
        return;
      const cues = cuesIn(text, 0, Math.min(text.length, 40));
      heads |= cues & (bit.symptom | bit.cause | bit.remedy);
      if (cues !== 0 && line < 0) line = index;
    });
    const solved = (heads & bit.symptom) !== 0 && (heads & bit.remedy) !== 0;
    return solved ? [{ place: codePlace(guide, fence, Math.max(0, line)), section: fence.section }] : [];
  });
}
