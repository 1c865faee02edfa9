import type { CriterionId } from '../model.ts';
import { quantitiesIn } from '../text/measure.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A least size that a text asks for. */
export interface AskedSize {
  readonly id: Extract<CriterionId, 'min-lines' | 'min-examples'>;
  readonly required: number;
}

/** How many lines or examples a text asks for: `800+ lines`, `示例不少于 10 个`, `Code samples: at least five`. */
export function sizeIn(text: string, vocabulary: Vocabulary): AskedSize | null {
  const digits = vocabulary.inDigits(text);
  if (summed.test(digits) && !/每|各|\b(?:each|every|per)\b/i.test(digits)) return null;
  const quantities = quantitiesIn(digits, vocabulary);
  const lines = quantities.find(({ unit }) => unit === 'lines');
  if (lines && isOfAll(digits)) return { id: 'min-lines', required: lines.value };
  const examples = quantities.find(({ unit }) => unit === 'examples');
  if (examples && !together.test(digits) && !areCounted(digits, examples.end))
    return { id: 'min-examples', required: examples.value };
  // What is counted may stand before the number: `行数 ≥ 500`, `示例 ≥ 5 个`.
  const [only, ...others] = quantities;
  if (!only || others.length > 0 || !Number.isInteger(only.value)) return null;
  if (/[%％]/.test(digits) || !isOfAll(digits)) return null;
  const before = digits.slice(0, only.start);
  const after = digits.slice(only.end);
  const [beside = ''] = after.split(/[(（,，;；:：。]/, 1);
  const isBare =
    only.unit === null || /^\s*[个段条道]/.test(digits.slice(only.end - 1)) || /^\s*[个段条道]/.test(after);
  if (!isBare) return null;
  const found = vocabulary.criteria.find(
    ([id, pattern]) =>
      (id === 'min-lines' && pattern.test(before)) ||
      (id === 'min-examples' && (pattern.test(before) || pattern.test(beside))),
  );
  return found ? { id: found[0] as AskedSize['id'], required: only.value } : null;
}

/** Whether so many examples are there, rather than asked for: `All 7 examples compile`, `6 examples + 3 more`, `9 example tests`. */
function areCounted(text: string, end: number): boolean {
  return (
    counted.test(text) || /^\s+(?:\+|tests?|files?|projects?|programs?|apps?)(?![a-z])/i.test(text.slice(end))
  );
}

const counted =
  /\b(?:all|the) (?:of the )?\d+ (?:[a-z]+ )?(?:examples|samples|snippets)\b|(?:全部|所有|这)\s?\d+\s?个?(?:示例|实例)/i;

/** All guides hold so many between them: `100+ examples across all guides`. */
const together =
  /\b(?:across|throughout) (?:all|the whole|the entire) (?:pages|guides|docs|documents|documentation|articles|chapters|tutorials|features|modules|topics)\b|(?:全部|所有)(?:文档|指南|文章|章节)(?:总共|共计|合计|共)/i;

/** What all guides come to: `文档总行数 10000+ 行`, `Total lines: 8,000+`. */
const summed = /总(?:行|字|示例|例|代码)数|总篇幅|\btotal (?:lines|line count|examples|length)\b/i;

/** `stays under 1,000 lines` is a limit, `no page under 100 lines` a least size. */
const limit = /\b(?:under|below|less than|fewer than|shorter than|within)\s+(?:about\s+|~\s?)?\d/i;
const denial = /\b(?:no|not|none|never|nothing|neither|cannot)\b|n['’]t\b/i;

/** Whether a size is asked of every guide, and is no average or limit. */
function isOfAll(text: string): boolean {
  if (limit.test(text) && !denial.test(text)) return false;
  return !/平均|\b(?:average|mean)\b|at most|no more than|\blonger than\b|\bexceeds?\b|\bup to\b|\bover \d[\d,]* lines\b.*\bsplit\b|不超过|最多|≤|<\s*=?\s*\d|%/i.test(
    text,
  );
}
