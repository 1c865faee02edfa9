const amount = String.raw`(?:[<>≤≥~≈]|under|about|up to|at least|at most|不超过|至少|约|大约)?\s*(?:\d{1,3}(?:\s*[-–—~]\s*\d{1,3})?\+?|one|two|three|four|five|一|两|二|三|四|五|几)`;
const unit = String.raw`sentences|paragraphs|lines|words|bullets|bullet points|steps|个?(?:句子?|句话|段落?|行|字|步骤|要点)`;
const form = String.raw`(?:bullet(?:ed)?|numbered|short|brief|ordered|unordered)[- ](?:list|table|paragraph|points?)|bullets?|bullet points|table|diagram|flow ?chart|screenshots?|code (?:examples?|snippets?|samples?|blocks?)|表格|列表|图表|流程图|示意图|截图|代码示例|要点列表`;

/** What says how long a text is to be, or in which form: `2-3 sentences`, `bullet list`, `with code`, `用表格`, `2-3 句`. */
const remark = new RegExp(
  String.raw`^(?:(?:(?:1|one) (?:sentence|paragraph|line))|[<≤] ?\d{1,3} ?(?:min(?:ute)?s?|分钟)|\d{1,3}[- ]min(?:ute)? read|(?:in|within|以|用)?\s*${amount}[\s-]*(?:${unit})(?:\s+(?:each|max|long|每个))?|(?:(?:as|in|with|using|incl(?:uding|\.)?)\s+(?:an?\s+|the\s+)?|[用以带附含配])?\s*(?:${form})|with (?:code|diagrams?|examples?|screenshots?|output)|[带附含配](?:代码|图|示例|截图))$`,
  'i',
);

/** Whether a text only remarks on the form that the author is to give another: it names nothing that a guide could treat. */
export function isFormRemark(text: string): boolean {
  return text.length <= 40 && remark.test(text.replace(/[*_`.。]+$/g, '').trim());
}
