import type { LineContext } from './context.ts';
import { recall } from './memory.ts';
import type { Block, Section } from './text/blocks.ts';
import { isFolder } from './text/paths.ts';
import { linesWithin } from './text/within.ts';

const folder = '`?([\\w\\u3400-\\u9fff.-]+(?:\\/[\\w\\u3400-\\u9fff.-]+)*\\/)`?';
const forms = [
  new RegExp(
    `(?:relative to|based (?:in|on)|rooted (?:in|at)|base (?:folder|directory|path)\\W{0,3}(?:is)?|相对于?|根目录\\W{0,3}|基准目录\\W{0,3}|(?:放在?|位于|存放于|存放在|都在)(?:本?仓库|项目)?的?)\\s*(?:the\\s+)?${folder}`,
    'i',
  ),
  // The folder first, then that paths count from it: `the site is in docs/; paths below are relative to it`.
  new RegExp(`${folder}[^\`]{0,40}?(?:(?:paths?|files?)[^\`]{0,30}relative to|路径[^\`]{0,12}相对)`, 'i'),
  new RegExp(
    `(?:all|every|each|the) (?:of the )?(?:paths?|files?|pages?|documents?|guides?)\\b[^\`.]{0,40}?\\b(?:under|inside|in|into|below|within) (?:the )?${folder}`,
    'i',
  ),
  new RegExp(
    `(?:所有|全部|以下|下列|下面|上述)(?:的)?(?:路径|文件|文档|页面)[^\`。]{0,10}(?:在|于|到)\\s*${folder}`,
  ),
];

/** Where pictures and code lie says nothing of where guides do. */
const ofOthers = /图|资源|示例代码|\b(?:images?|pictures?|screenshots?|diagrams?|assets?|figures?|code)\b/i;

/** The folder that a plan says its paths count from: `Paths are relative to docs/`. */
export function statedFolder(sections: readonly Section[], context: LineContext): string | null {
  for (const section of sections.slice(0, 50)) {
    const found = recall(section, statedBy, context);
    if (found !== null) return found;
  }
  return null;
}

function statedBy({ blocks }: Section): string | null {
  for (const block of blocks) {
    const found = block.kind === 'paragraph' || block.kind === 'list' ? statedIn(block) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The folder that a block says paths count from. */
export function statedIn(block: Block): string | null {
  for (const { text } of linesWithin(block)) {
    if (text.length >= 400 || !text.includes('/') || ofOthers.test(text)) continue;
    for (const form of forms) {
      const found = form.exec(text)?.[1];
      if (found !== undefined && isFolder(found)) return found;
    }
  }
  return null;
}
