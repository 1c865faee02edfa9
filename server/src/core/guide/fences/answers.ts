/** Languages in which services answer. */
const answering = new Set(['json', 'jsonc', 'xml', 'http']);

/**
 * Whether a code is what a service answered, not something to write: a message of HTTP that opens with its status, or
 * data under what announces an answer. `lead` is the paragraph before it in its section, else the section's title.
 */
export function isAnswer(language: string | null, code: string, lead: string): boolean {
  if (language === null || !answering.has(language)) return false;
  if (status.test(code)) return true;
  if (language === 'http') return false;
  const said = lead.trim();
  return (said.length <= 60 && label.test(said)) || answered.test(said.slice(-160));
}

const status = /^\s*HTTP\/\d(?:\.\d)? \d{3}\b/;

/** A label or title of an answer: `Response (200):`, `返回示例`. */
const label =
  /^[^\p{L}\p{N}]*(?:\d[\d.]*\s+)?(?:(?:the|an?|example|sample|success(?:ful)?|error|failed|json|xml|api|http|server|service|expected|typical|corresponding|resulting)\s+)*(?:responses?|answers?|outputs?|results?|reply)(?:\s+(?:body|examples?|json|xml|payload))?(?:\s?[(（][^)）]{0,24}[)）]|\s\d{3}(?: \w+){0,3})?[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:\d[\d.]*\s?)?(?:成功|失败|错误|示例|接口|服务端?|典型|预期)?的?(?:响应|返回|应答|输出)(?:结果|内容|示例|数据|值|报文|体|消息|信息)?(?:示例)?(?:如下)?(?:\s?[(（][^)）]{0,24}[)）])?[^\p{L}\p{N}]*$/iu;

/** A sentence that ends in what announces an answer: `The service answers with:`. */
const answered =
  /\b(?:(?:server|service|api|endpoint|call|command|request|query|it|this|that|which) (?:then |will |should |now )?(?:responds?|answers?|repl(?:y|ies)|returns?|prints?|outputs?)|you(?:['’]ll| will| should)? (?:then |now )?(?:get|see|receive))\b[^.!?:]{0,60}:\s*$|(?<![要把让])(?:得到|返回|响应|输出|收到|看到)[^，。：:]{0,12}(?:如下|结果|响应|内容|数据|信息|输出|JSON)[^，。：:]{0,6}[:：]\s*$/i;

/** Whether a paragraph announces what was printed, so that a block without a language is that: `Output:`. */
export function announcesOutput(lead: string): boolean {
  return lead.length <= 40 && printed.test(lead);
}

const printed =
  /^[^\p{L}\p{N}]*(?:(?:the|example|sample|expected|typical|console|terminal|program)\s+)*outputs?\s*[:：]\W*$|^[^\p{L}\p{N}]*(?:控制台|终端|运行|程序|示例|预期|样例)?(?:输出|打印)(?:结果|示例|内容)?(?:如下)?\s*[:：]\W*$/iu;
