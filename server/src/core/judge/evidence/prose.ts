import { codeAt } from '../../codeAt.ts';
import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide, Paragraph, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { remembered, rememberedLast, rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { proseIn } from './fencedProse.ts';
import { cuesIn } from './lexicon.ts';
import { withWideSigns } from './wideSigns.ts';

/** A paragraph, list item or quote of a section that may prove something, with the families of words in it. */
export interface Statement extends Omit<Paragraph, 'cjk'> {
  /** The index of its section. */
  readonly section: number;
  /** Its length in Latin words: where most is CJK, a character says about two thirds of one. */
  readonly weight: number;
  readonly cues: number;
  /** The families in what stands before its first colon, or in all of it where it is but a few words. */
  readonly label: number;
  /** It is a label and nothing else, so that what it announces comes after it. */
  readonly bare: boolean;
}

export interface Prose {
  readonly statements: readonly Statement[];
  /** By section: its statements, and the families of words in its title. */
  readonly of: readonly (readonly Statement[])[];
  /** The statements of each section that has some: many headings stand over nothing but code. */
  readonly told: readonly (readonly Statement[])[];
  readonly titles: readonly number[];
  /** The families that any statement has, and those that any is labelled by. */
  readonly said: number;
  readonly labels: number;
  /** By section: the families in its title and in those of the sections that hold it, the document's own title apart. */
  readonly above: readonly number[];
  /** Whether a section may prove something: lists of contents, closing checklists and references don't. */
  readonly counts: readonly boolean[];
}

/** A guide's prose, sorted for the criteria; made once a guide. */
export const proseOf = rememberedLast((guide: Guide): Prose => {
  const titles = guide.sections.map(({ title }) => saidByTitle(title));
  const above: number[] = [];
  for (const { index, level, parent } of guide.sections)
    above.push(
      level === 1 ? 0 : (titles[index] as number) | (parent === null ? 0 : (above[parent] as number)),
    );
  const counts: boolean[] = [];
  for (const { role, parent } of guide.sections)
    counts.push((role === 'content' || role === 'title') && (parent === null || counts[parent] !== false));
  const of = guide.sections.map(section =>
    counts[section.index] ? statementsIn(guide, paragraphsOf(guide, section), section.index) : [],
  );
  const statements = of.flat();
  let said = 0;
  let labels = 0;
  for (const { cues, label } of statements) {
    said |= cues;
    labels |= label;
  }
  return { statements, of, told: of.filter(one => one.length > 0), titles, said, labels, above, counts };
});

/** The families in a title, with what it asks for. Many guides have titles in common. */
const saidByTitle = remembered(
  2_000,
  title =>
    cuesIn(withoutComparing(withoutEditor(title))) |
    (/\b(?:which|how|or|work)\b|[哪比]|还是/i.test(title) ? askedBy(title) : 0),
);

/** What a section says, be it in a fence that holds words, in the order of the text. */
function paragraphsOf(guide: Guide, section: Section): readonly Paragraph[] {
  const { fences, paragraphs } = section;
  const fenced = flatMap(fences, index => proseIn(guide, section, guide.fences[index] as Fence));
  return fenced.length === 0
    ? paragraphs
    : [...paragraphs, ...fenced].sort((a, b) => a.place.start - b.place.start);
}

/** What a title asks for by its form: which to choose, how one thing compares with another, how something works, or whether. */
function askedBy(title: string): number {
  const text = title.slice(0, 80);
  return (
    (which.test(text) || (eitherOr.test(text) && namesThings(text)) ? bit.select : 0) |
    (comparedTo.test(text) ? bit.compare : 0) |
    (how.test(text) ? bit.mechanism : 0) |
    (whether.test(text) ? bit.testing : 0)
  );
}

/** Whether what stands on both sides of *or* are names, rather than two things to do: `Cycle or upgrade the nodes`. */
function namesThings(text: string): boolean {
  return (
    !/ing\b/.test(text) &&
    (/[?？]|\bor (?:an? |the )?[A-Z\d]/.test(text) || text.trim().split(' ').length < 5)
  );
}

/** Two names, of which one is to be chosen: `Queue or log?`. */
const eitherOr =
  /^\W*(?:\d[\d.]*\s+)?(?!(?:if|when|how|what|why|true|yes|one|more|and|use|add|set|run|make|create|build|install|write|read|get|keep|avoid|update|remove|check|define|enable|disable|configure|start|stop|restart|upgrade|change|delete|import|export|move|copy|save|load|open|close|send|merge|skip|extend|override|replace)\b)[\w.+#/-]{2,24}(?: [\w.+#/-]{2,24}){0,2},? or (?:an? |the )?(?!(?:not|more|less|so|later|no|how|why)\b)[\w.+#/-]{2,24}(?: [\w.+#/-]{2,24}){0,2}\W*$|[^，。？]{2,20}还是[^，。]{2,20}[?？]?$/i;
/** What asks for a choice; what asks for a fact goes on with what a thing does, has or is. */
const which =
  /^\W*(?:\d[\d.]*\s+)?which\b(?!.{1,40}\b(?:does|did|has|have|can|must|will|(?:do|are|is|was|were)(?! (?:i|you|we|one)\b| (?:the )?(?:right|best|better|faste(?:r|st)|for)\b))\b).{2,60}\?\s*$|^\W*(?:\d[\d.]*\s+)?which [\w ]{2,24} (?:when|where|for what)\W*$|(?:何时|什么时候)[选用](?:哪|什么)|[选用]哪|哪[个种一].{0,10}(?:好|合适|[?？])/i;
const how = /^\W*(?:\d[\d.]*\s+)?how (?!to\b|(?:many|much|long|often|we|you|i)\b)\w/i;
/** What asks whether something works, rather than how it does. */
const whether = /^\W*(?:\d[\d.]*\s+)?(?:does|did|will) (?:it|this|that) (?:really |actually )?work\b/i;
const comparedTo =
  /^[^\p{L}\p{N}]*(?:[\d.]+\s+)?(?:[和与跟同].{1,24}比|how (?:does|do|is|are) .{2,40} (?:differ|different) )/iu;

function statementsIn(guide: Guide, paragraphs: readonly Paragraph[], section: number): readonly Statement[] {
  const statements: Statement[] = [];
  for (const { text: written, words, cjk, place, kind } of paragraphs) {
    const text = cjk > 0 ? withWideSigns(written) : written;
    const said = kind === 'cell' || (kind === 'item' && isGoal(guide, text, place)) ? null : saidIn(text);
    if (!said) continue;
    const { cues, labelled, announces } = said;
    const bare = announces ?? words <= mostBare;
    const label = labelled ?? (bare ? cues : 0);
    const weight = cjk * 3 > text.length ? words * 0.65 : words;
    statements.push({ text, place, kind, section, words, weight, cues, label, bare });
  }
  return statements;
}

/** Whether an item is a box to be ticked by readers who have learned something, which tells nothing of it. */
function isGoal(guide: Guide, text: string, { start }: Place): boolean {
  return (
    ((text.startsWith('[') || guide.text.startsWith('] ', start - 2)) && learning.test(text.slice(0, 120))) ||
    (text.startsWith('✅') && learned.test(text.slice(0, 40)))
  );
}

/** A tick before what readers will have learned; elsewhere a tick stands before what speaks for something. */
const learned =
  /^✅\s*(?:(?:能够?|可以|将|学会)?(?:理解|掌握|了解|学会|熟悉)(?!成本|门槛|难度|[起来])|(?:you (?:can|will) )?(?:understand|learn|master|know how|explain|describe|recogni[sz]e|identify)\b)/i;

const learning =
  /^(?:\[[ x]\] )?(?:\d+\. ?)?(?:(?:you can |i can |be able to )?(?:understand|learn|master|know|explain|describe|recogni[sz]e|identify)\b|[^，。；]{0,60}(?:理解|掌握|了解|学会|熟悉))/i;

/** A text without a colon of no more words is a label by itself. */
const mostBare = 6;

/** The families of words in a text, and where it has a colon those before it, and whether nothing stands behind it. */
interface Said {
  readonly cues: number;
  readonly labelled: number | null;
  readonly announces: boolean | null;
}

/** What a paragraph says, wherever it stands; null for metadata. */
const saidIn = rememberedText(4_000, (text: string): Said | null => {
  if (isMetadata(text)) return null;
  const end = labelEnd(text);
  const cues = cuesIn(withoutEditor(text));
  return end < 0
    ? { cues, labelled: null, announces: null }
    : { cues, labelled: cuesIn(text, 0, end), announces: end >= text.trimEnd().length - 1 };
});

/** A text without the name of an editor that opens like the sign of a comparison. */
function withoutEditor(text: string): string {
  return text.includes('VS Code') ? text.replaceAll('VS Code', 'the editor') : text;
}

/** A title without what compares values, or tells to compare something. */
function withoutComparing(title: string): string {
  return /compar|比较/i.test(title) ? title.replace(comparing, '') : title;
}

const comparing =
  /\b(?:string |number |date |value )?comparisons? (?:operators?|functions?|expressions?|operations?|methods?|signs?)\b|\bhow to compare\b|^\W*(?:\d+\W+)?compare (?:the|two|your|both|it|them|files?|branches|commits|strings?|values?|numbers?|dates?)\b(?! (?:\w+ )?(?:options|approaches|alternatives|choices|tools|libraries|frameworks|engines|methods|solutions|ways|strategies))|比较(?:运算|操作)符?/i;

/** Whether a paragraph is nothing but short `label: value` pairs, as stand under a title; such pairs are no sentences. */
function isMetadata(text: string): boolean {
  if (text.length >= 600) return false;
  const isInOneLine = !text.includes('\n');
  if (isInOneLine && !text.includes(' | ') && !text.includes(' · ')) return false;
  if (!/[:：]/.test(text) || (isInOneLine && !ofText.test(text))) return false;
  const lines = text.trim().split(/\n| [|·] /);
  return (
    lines.length >= 2 &&
    lines.every(line => /^[^:：]{1,24}[:：].{0,80}(?<![.!?。！？])$/.test(line.trim())) &&
    !lines.some(line => (cuesIn(line, 0, Math.max(0, line.search(/[:：]/))) & (bit.symptom | bit.pros)) !== 0)
  );
}

/** What such pairs in one line tell of the text itself. */
const ofText =
  /(?:版本|更新|日期|作者|状态|难度|\b(?:version|updated?|date|author|status|level|reading time)\b)[^|·]{0,12}[:：]/i;

/** Where the first colon stands, if what it follows is short enough to be a label; else -1. */
function labelEnd(text: string): number {
  const most = Math.min(text.length, 48);
  for (let i = 1; i < most; i++) {
    const code = codeAt(text, i);
    if (code === 0xff1a) return i;
    if (code === 58 && (i + 1 === text.length || /\s/.test(text[i + 1] as string))) return i;
    if (code === 0x3002 || code === 10) return -1;
  }
  return -1;
}

/** The statement that introduces a fence: the last one before it in its section, with little between. Null for none. */
export function statementBefore(guide: Guide, { section, place }: Fence): Statement | null {
  const before =
    section === null ? undefined : proseOf(guide).of[section]?.findLast(one => one.place.start < place.start);
  return before !== undefined && place.line - before.place.endLine <= 3 ? before : null;
}

/** The statements that have a family of words: most guides have none of most. */
export function saying(guide: Guide, family: keyof typeof bit): readonly Statement[] {
  const { said, statements } = proseOf(guide);
  return (said & bit[family]) === 0 ? [] : statements.filter(one => says(one, family));
}

/** Whether a statement has a family of words. */
export function says(statement: { readonly cues: number }, family: keyof typeof bit): boolean {
  return (statement.cues & bit[family]) !== 0;
}

/** Whether a statement is labelled by a family of words: `Cause: …`. */
export function labelled(statement: { readonly label: number }, family: keyof typeof bit): boolean {
  return (statement.label & bit[family]) !== 0;
}
