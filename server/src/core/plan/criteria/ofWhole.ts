import type { Context } from '../context.ts';
import type { Section } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { type Line, sub } from '../text/line.ts';
import { type Asked, criteriaIn } from './criteriaIn.ts';
import { least } from './demands.ts';
import { isOfEach } from './ofDocuments.ts';

/** Headings that may be over what the whole set of guides shall bring about. */
const results =
  /\b(?:success(?:ful)?|metrics?|kpis?|goals?|objectives?|outcomes?|impact)\b|成功|指标|成效|预期(?:成果|效果)|目标$/i;

/** What is counted or seen when all is written: readers, their questions, what is covered. */
const ofAll =
  /\d\s?[%％]|\b(?:users?|developers?|contributors?|newcomers?|onboarding|community|teams?|maintainers?|customers?|stakeholders?|adoption|support|questions?|tickets?|issues?|feedback|satisfaction|rates?|scores?|rankings?|seo|traffic|visits?|stars|clicks|search|navigation|findable|sites?|builds?|coverage|time to|api surface)\b|用户|开发者|贡献者|社区|团队|覆盖率|满意|反馈|工单|提问|构建|导航|站点|评分|时长/i;

/** A document by its name, or that something has been documented: `Troubleshooting guide available`, `All modules documented`. */
const ofSet =
  /\b(?:docs?|documentation|guides?|references?|tutorials?|handbooks?|manuals?|walkthroughs?|readmes?)\s*(?:$|(?:is |are |has been |have been )?(?:available|exists?|published|complete[d]?|in place|written|live|done|ready|created)\b|(?:with|for|of|on|across|in)\b)|\bdocumented\b|(?:文档|指南|教程|手册)(?:齐全|完整|完备|上线|可用|发布|就绪)/i;

/** What a document holds. */
const ofContent =
  /\b(?:examples?|samples?|snippets?|code|listings?|links?|sections?|headings?|diagrams?|figures?|screenshots?|tables?|terminology|style|tone|formatting|lines|words|prerequisites|pages|guides|chapters|articles|documents)\b|示例|实例|代码|链接|章节|图|表格|术语|风格|语气|文风|格式|行|字/i;

/** Whether a section says what all guides together shall bring about: the nearest heading that says what is asked does. */
export function isOfResults(section: Section, { vocabulary }: Context): boolean {
  for (let at: Section | null = section; at?.heading; at = at.parent) {
    const { text } = at.heading;
    if (at.level > 1 && results.test(text)) return true;
    if (vocabulary.role(text) === 'criteria') return false;
  }
  return false;
}

/** Whether a line under such a heading is met by all guides together, so that it is asked of none alone. */
export function isOfWhole({ line, isSentence }: Asked, context: Context): boolean {
  const { text } = line;
  if (isOfEach(text, context.vocabulary)) return false;
  const found = criteriaIn({ line: withoutReports(line), isSentence }, new Set(), context);
  if (found.some(({ required }) => required !== null)) return false;
  if (ofAll.test(text) || ofSet.test(text)) return true;
  return found.every(({ id }) => id === null) && !ofContent.test(text);
}

/** Whether a line sums up what is planned, and asks for nothing: `Total: 12 guides, 9,000 lines`. */
export function isSum({ line: { text } }: Asked, { vocabulary }: Context): boolean {
  const label = /^[\s*_]*([^:：*_]{1,40}?)[\s*_]*[:：]/.exec(text)?.[1];
  return label !== undefined && vocabulary.sum.get(fold(label)) !== null && !least.test(text);
}

/** A line up to what was reached in brackets at its end: `Migration guide written (128 lines)`; `(300+ lines)` is asked. */
function withoutReports(line: Line): Line {
  const bracket = /\s*[(（]([^()（）]*\d[^()（）]*)[)）]\W*$/.exec(line.text);
  return bracket && !least.test(bracket[1] as string) ? sub(line, 0, bracket.index) : line;
}
