const amount = String.raw`(?:[<>≤≥~≈]|under|about|up to|at least|at most|不超过|至少|约|大约)?\s*(?:\d{1,3}(?:\s*[-–—~]\s*\d{1,3})?\+?|one|two|three|four|five|一|两|二|三|四|五|几)`;
const unit = `sentences|paragraphs|lines|words|bullets|bullet points|steps|(?:code |worked )?(?:examples?|samples?|snippets?)|diagrams?|tables?|figures?|exercises?|screenshots?|case studies|[个张]?(?:句子?|句话|段落?|行|字|步骤|要点|(?:代码)?示例|例子|例|图表?|表格?|练习|案例|截图)`;
const form = `(?:bullet(?:ed)?|numbered|short|brief|ordered|unordered)[- ](?:list|table|paragraph|points?)|bullets?|bullet points|table|diagram|flow ?chart|screenshots?|code (?:examples?|snippets?|samples?|blocks?)|表格|列表|图表|流程图|示意图|截图|代码示例|要点列表`;

/** How a text is to be told, or for whom: `high-level`, `brief and visual`, `for maintainers`, `if there is room`. */
const manner = String.raw`(?:very |更)?(?:high[- ]level|low[- ]level|brief(?:ly)?|(?:high|medium|low|top)[- ]priority|priority ?[:：]? ?(?:high|medium|low|p?[0-4])|p[0-4]|[高中低]优先级|优先级 ?[:：]? ?(?:[高中低]|P?[0-4])|short|concise|detailed|in (?:detail|depth|brief|short)|step[- ]by[- ]step|simplified|beginner[- ]friendly|runnable|complete|working|visual|at (?:the )?(?:top|bottom|end|start)|top|bottom|no jargon|(?:nice|good) to have|(?:describe|show|explain|mention|say) (?:what|how|why|which|where)\b.*|for (?:maintainers|beginners|experts|newcomers|users|developers|readers|everyone|advanced users)|(?:if|where) (?:there is|it|they|we|you|possible|needed|applicable|relevant|necessary).*|简要|简述|简单|简短|详细|详尽|深入|高层|重点|进阶|如有|可运行|完整|(?:面向|针对|给).{1,8}(?:者|人员|用户))`;
const manners = new RegExp(`^${manner}(?:(?:,? and |, |，|、|且|而)${manner})*$`, 'i');

/** What says how long a text is to be, or in which form: `2-3 sentences`, `bullet list`, `with code`, `用表格`, `2-3 句`. */
const remark = new RegExp(
  String.raw`^(?:(?:(?:1|one) (?:sentence|paragraph|line))|[<≤] ?\d{1,3} ?(?:min(?:ute)?s?|分钟)|\d{1,3}[- ]min(?:ute)? read|(?:in|within|以|用)?\s*${amount}[\s-]*(?:${unit})(?:\s+(?:each|max|long|每个))?|(?:(?:as|in|with|using|incl(?:uding|\.)?)\s+(?:an?\s+|the\s+)?|[用以带附含配])?\s*(?:${form})|with (?:code|diagrams?|examples?|screenshots?|output)|[带附含配](?:代码|图|示例|截图))$`,
  'i',
);

/** Whether a text only remarks on the form that the author is to give another: it names nothing that a guide could treat. */
export function isFormRemark(text: string): boolean {
  if (text.length > 40) return false;
  const bare = text.replace(/[*_`.。]+$/g, '').trim();
  return bare.split(/[,，、] ?/).every(piece => remark.test(piece)) || manners.test(bare);
}
