import { codeNamesIn } from './codeNames.ts';

/** What a part is called, without what tells the author how to write on it, and the remark that stands behind it; null for none. */
export function partNameOf(text: string): { readonly name: string; readonly remark: string | null } {
  const { name, rest } = partedAt(text.trim());
  // What is only the form of a thing is remarked on, and the thing stands behind: `Diagram: client to server`.
  const isForm = rest !== '' && (forms.test(name) || !/[\p{L}\p{N}]/u.test(name));
  const told = isForm ? rest : name;
  const asked = told.replace(asks, '');
  return {
    name: /[\p{L}\p{N}]{2}/u.test(asked) || codeNamesIn(asked).length > 0 ? asked : told,
    remark: isForm || rest === '' ? null : rest,
  };
}

/** A name, and what a colon, a spaced dash or brackets at the end say of it. */
function partedAt(text: string): { readonly name: string; readonly rest: string } {
  const parted =
    /^(.{1,60}?)(?::\s+|：\s*|\s+[-–—]+\s+|——)(\S.*)$/.exec(text) ??
    /^(.{2,80}?)\s*[(（]([^()（）]+)[)）][\s.。]*$/.exec(text);
  return { name: parted?.[1] ?? text, rest: parted?.[2] ?? '' };
}

const forms =
  /^(?:diagram|figure|table|chart|flow ?chart|list|code|example|examples|note|tip|optional|show|explain|describe|图|图示|图表|表格|流程图|示意图|列表|示例|代码|注意|提示|可选|说明|展示)$/i;

/**
 * What the author is asked to do; behind it stands what the text is to be about. Words that are nouns as often are left
 * out (`document stores`, `outline fonts`), and of Chinese ones count those that a question or a blank follows: 解释器 and
 * 展示层 are things.
 */
const asks =
  /^(?:(?:show(?:ing)?|explain(?:ing)?|describe|describing|discuss|demonstrate|illustrate|mention|explanation of|description of|overview of|discussion of|links? to|list (?:all|the|of)|how to|when to|why to)\s+(?:(?:a|an|the|all)\s+)?|(?:说明|介绍|展示|描述|解释|演示)(?:\s+|(?=如何|怎样|怎么|为什么|为何|什么|何时))|(?:讲解|列出|给出|链接到)(?=\S{2})\s*)/i;
