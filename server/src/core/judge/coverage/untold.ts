/** What stands where text is to come. */
const waiting =
  /^[\s.…*_-]*(?:todo|tbd|tba|fixme|wip|coming soon|to be (?:written|done|added|completed|continued)|work in progress|placeholder|lorem ipsum|under construction|nothing here yet|(?:more|details?|content|text)?\s*(?:to follow|to come)\b|(?:this|the) (?:section|chapter|part|page|text) (?:is|has|will|needs?|remains|still)\b.{0,30}\b(?:written|added|completed|filled|finished|follow|stub|empty|missing|come|progress)\b|待补充|待完善|待续|待写|待定|未完待续|敬请期待|正在编写|编写中|撰写中|内容待|占位|略|暂无|建设中|施工中|未完成|[本此该](?:节|章|部分)(?:的?内容)?(?:待|尚|暂|还|仍|将|正在|以后|后续|稍后))/i;

/** Whether a text only holds the place of what is to come. */
export function isWaiting(text: string): boolean {
  return waiting.test(text);
}

/** A sentence that only says that something is left out, or comes later. */
const leftOut =
  /\b(?:(?:not|ha(?:s|ve)n['’]t) (?:yet )?(?:been )?(?:covered|addressed|discussed|described|supported|treated|dealt with)|(?:does|do|will)(?: not|n['’]t) (?:yet )?(?:cover|discuss|describe|treat|deal with|go into|explain)|(?:out of|outside|beyond) (?:the )?scope|(?:is|are) planned|planned for|left (?:out|for later)|(?:will be|to be) (?:covered|added|described|written|told)|will (?:get|have) (?:a|an|its|their) (?:own )?(?:page|chapter|section|guide|article)|(?:will )?(?:comes?|follows?) (?:later|in (?:a|the) (?:later|future|next))|in (?:a|the) (?:later|future|next) (?:version|edition|part|guide|article|post)|on (?:the|our|its|their) (?:road ?map|backlog|wish ?list|to-?do list)|not (?:yet )?(?:scheduled|implemented|built|done yet)|(?:has|have|with|without) (?:no|a) date (?:yet|for it))\b|不在本文|本[文节章篇书]不|[暂并均]不(?:涉及|讨论|介绍|展开)|不(?:涉及|展开|作介绍|做介绍|再赘述)|下一?[版期篇]|暂不|(?:后续|以后|将来|日后)(?:版本|再|会|将|可|补充|考虑|计划|支持)|将[会在].{0,12}(?:补充|介绍|说明)|留待|待后续|另[文行]|另一篇|尚未(?:完成|编写|实现|支持|排期)|(?:没有?|未|暂无|尚无)排期|路线图[里上中]|(?:列入|纳入).{0,8}(?:计划|规划|待办)|待(?:实现|排期|规划)/i;

const hasWords = /[\p{L}\p{N}]/u;

/** Whether each sentence of a text only says that something is left out, or comes later. */
export function isUntold(text: string): boolean {
  // What no sentence says the text as a whole does not say; one without words has no sentence.
  return (leftOut.test(text) || !hasWords.test(text)) && sentencesOf(text).every(one => leftOut.test(one));
}

/** A sentence that says of a thing that its author has nothing to tell of it, or that it is others' business. */
const dismissed =
  /\b(?:have|has|had)(?: not| never|n['’]t)(?: yet| ever)? (?:tried|used|tested|evaluated|needed)\b|\bnever (?:tried|tested|evaluated)\b|\bnot (?:been )?(?:tried|evaluated|tested) (?:here|yet|by us)\b|\b(?:only|merely|just) (?:named|mentioned|listed) (?:here\b|in passing|for completeness)|\b(?:looked after|owned|run|maintained|handled) by (?:another|a different|some other) team\b|(?:没有?|未|从未|从没)(?:实际|真正|正式|认真)?(?:试过|用过|测过|评估过|使用过|采用过|纳入(?:评估|比较|对比|测试))|[只仅](?:是|作|在此|在这里|顺带|简单)?(?:提一下|提一句|提及|一提)|由(?:另一个|另外的|其他|别的)(?:团队|小组|部门)(?:来)?(?:负责|维护|管理)/i;

/** Whether a sentence says that its author has nothing to tell of what it names: *we have not tried it*. */
export function isDismissed(sentence: string): boolean {
  return dismissed.test(sentence);
}

/** A sentence that only says where something is told. */
const pointing =
  /^[\s*_>]*(?:(?:please|also) )*(?:see|refer to|consult|read (?:more|about)|more (?:on|about|in)|details? (?:are|is|can)|for .{1,80}?,? (?:please )?(?:see|refer to|consult|read|ask|use)|(?:.{1,60} )?(?:is|are) (?:described|documented|explained|covered|discussed) (?:in|at|on|by|under))\b|^[\s*_>]*(?:具体|详细|更多|完整|其他)?[^，,]{0,16}?(?:请看|请见|参见|参考|参阅|参看|查看|查阅|阅读|详见|另见|可见)|(?:^|[，,])[\s*_>]*[见看].{0,30}(?:文档|手册|说明|章节?|第.{1,4}节|规范|页面|指南|附录|链接)[\s*_）)》”」\]]*$/i;

/** Whether each sentence of a text only says where something is told. */
export function pointsElsewhere(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every(one => pointing.test(one));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.;!](?:\s+|$)|[。；！]\s*/).filter(one => one.trim() !== '');
}
