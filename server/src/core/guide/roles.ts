import type { Section } from './model.ts';

/** Whole titles of lists of contents, in both languages, folded. */
const contents = new Set(
  '目录,内容目录,目次,文档目录,本页目录,本文目录,章节目录,快速导航,导航,目录导航,table of contents,contents,toc,on this page,in this guide,in this document,in this article,navigation,quick navigation'.split(
    ',',
  ),
);

/** Whole titles of lists of sources. */
const references = new Set(
  '参考资料,参考文献,后续阅读,拓展阅读,补充阅读,更多阅读,更多资料,参考链接,参考资源,参考,参考与延伸阅读,延伸阅读,扩展阅读,进一步阅读,深入阅读,推荐阅读,相关文档,相关资源,相关链接,相关阅读,学习资源,外部资源,外部链接,资源,资源链接,脚注,引用,references,reference,further reading,resources,see also,related documents,related documentation,related guides,related links,related reading,bibliography,links,external links,learn more,additional resources,additional reading,footnotes,sources,citations,credits,鸣谢,致谢,特别鸣谢,特别感谢,acknowledgements,acknowledgments,special thanks'.split(
    ',',
  ),
);

/** What list a folded title announces: of contents or of sources by its whole name, of checks by a word; null for none. */
export function listNamed(name: string): 'contents' | 'references' | 'checklist' | null {
  if (contents.has(name)) return 'contents';
  if (references.has(name)) return 'references';
  return isChecklist(name) || ofCriteria.test(name) ? 'checklist' : null;
}

/** Titles of what something must come up to, or a reader will. */
const ofCriteria =
  /\b(?:acceptance|success|completion|exit|release) criteria\b|\bdefinition of done\b|\bwhat you(?:['’]ll| will) learn\b|\blearning (?:objectives|outcomes|goals)\b|学习(?:目标|成果)|(?:验收|完成|成功|通过|发布|准入|准出)(?:的)?(?:标准|条件|准则)/;

/** Titles of what the next document of a series tells. */
const announces =
  /^(?:(?:coming |up |coming up )next\b|(?:preview of the )?next (?:lesson|chapter|module|tutorial|episode|instalment|installment)\b|in the next (?:lesson|chapter|part|module|tutorial)\b|下(?:一)?(?:课|章|讲|期|篇|节课)(?:预告|预览|内容|[:：]|$))/;

const checklist =
  /清单|检查表|检查列表|核对表|自查|上线前|发布前|check ?-?list|\bto-?do list\b|\b(?:release|launch|review|roll-?out|deploy(?:ment)?|go-live|pre-?flight|acceptance|hand-?over|sign-?off) list\b|^before (?:you|we|each|every|going|the) /;
const endsAsSummary = /(?:总结|小结|结语|结束语|结论|回顾|要点|尾声)$/;
const mostBefore = 12;
const opensAsSummary =
  /^(?:summary|conclusions?|wrap(?:ping)?[ -]up|recap|key takeaways|takeaways|final (?:thoughts|words|notes)|closing(?: thoughts| words| notes| remarks)?|in (?:summary|closing|conclusion)|the end)$|^(?:summary|总结)(?: and | & |和|与|:)/;

/** Whether a folded title closes a document: it repeats what was said. */
export function isSummary(name: string): boolean {
  if (name.length >= 40) return false;
  const end = name.search(endsAsSummary);
  return (end >= 0 && end <= mostBefore) || opensAsSummary.test(name);
}

const backMatter =
  /^(?:next steps?|what(?:['’]s| is) next|where to go (?:next|from here)|licen[cs]e|contributing|change ?log|getting help|need help|support|feedback|questions|下一步|后续步骤|许可证?|许可协议|更新日志|贡献(?:指南)?|获取帮助|联系(?:我们|方式)?)$/;

/** Whether a folded title is that of a document's last words, which say where a reader goes from there. */
export function isBackMatter(name: string): boolean {
  return backMatter.test(name);
}

/** Whether a folded title announces a checklist. */
function isChecklist(name: string): boolean {
  return checklist.test(name);
}

/** What a section holds, as far as its role depends on it. */
export interface Holdings {
  /** Fences that show something, and tables. */
  readonly shown: number;
  readonly items: number;
  /** Counted where it matters. */
  readonly ticked: () => number;
  /** Links to places in the same document. */
  readonly inner: number;
  readonly links: number;
  readonly prose: number;
}

/**
 * What a section is for. `closing` says that it stands under a summary, or in the last part of the document.
 * A checklist in the midst of a guide is content like any other: only the one that closes it repeats its promises.
 */
export function roleOf(
  { name, level, index }: Pick<Section, 'name' | 'level' | 'index'>,
  holdings: Holdings,
  { alone, closing }: { readonly alone: boolean; readonly closing: boolean },
): Section['role'] {
  if (contents.has(name)) return 'contents';
  const isTitle = level === 1 && index === 0 && alone;
  // Contents may stand right under the title, which is no less the title of all that follows.
  if (
    !isTitle &&
    holdings.inner >= 3 &&
    holdings.inner * 10 >= holdings.items * 7 &&
    holdings.shown === 0 &&
    holdings.prose === 0
  )
    return 'contents';
  if ((references.has(name) || announces.test(name)) && holdings.shown === 0) return 'references';
  if (isTitle) return 'title';
  if (holdings.shown === 0 && holdings.items > 0 && closing) {
    if (isChecklist(name)) return 'checklist';
    if (holdings.prose === 0 && holdings.ticked() * 10 >= holdings.items * 7) return 'checklist';
  }
  return 'content';
}
