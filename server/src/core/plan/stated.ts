import type { LineContext } from './context.ts';
import { recall } from './memory.ts';
import type { Block, Section } from './text/blocks.ts';
import { joined } from './text/line.ts';
import { isFolder } from './text/paths.ts';
import { linesWithin } from './text/within.ts';

const folder = '`?([\\w\\u3400-\\u9fff.-]+(?:\\/[\\w\\u3400-\\u9fff.-]+)*\\/)(?![\\w\\u3400-\\u9fff])`?';
/** In code a folder needs no slash at its end. */
const inCode = '`([\\w\\u3400-\\u9fff.-]+(?:\\/[\\w\\u3400-\\u9fff.-]+)*\\/?)`';
const forms = [
  new RegExp(
    `(?:relative to|based (?:in|on)|rooted (?:in|at)|base (?:folder|directory|path)\\W{0,3}(?:is)?|相对于?|根目录\\W{0,3}|基准目录\\W{0,3}|(?:[放写存收归落记]?[在到进]|放|位于|存放于)(?:本?仓库|项目)?的?)\\s*(?:the\\s+)?(?:${inCode}|${folder})`,
    'i',
  ),
  // The folder first, then that paths count from it: `the site is in docs/; paths below are relative to it`.
  new RegExp(`${folder}[^\`]{0,40}?(?:(?:paths?|files?)[^\`]{0,30}relative to|路径[^\`]{0,12}相对)`, 'i'),
  new RegExp(
    `(?:all|every|each|the) (?:of the )?(?:paths?|files?|pages?|documents?|guides?)\\b[^\`.]{0,40}?\\b(?:under|inside|in|into|below|within) (?:the )?${folder}`,
    'i',
  ),
  new RegExp(
    `\\b(?:pages?|files?|guides?|documents?|docs|articles?|chapters?|handouts?|manuscripts?|translations?|recipes?|lessons?|posts?|runbooks?)\\b[^\`.]{0,40}?\\b(?:lives?|kept|stored|placed|put|goe?s?|are|is|lies?|belongs?|written)\\b[^\`.]{0,20}?\\b(?:in|under|inside|into|to|below|within)\\s+(?:the\\s+)?(?:(?:folder|directory)\\s+)?(?:${inCode}|${folder})`,
    'i',
  ),
  // What is translated goes where the translations lie: `we translate the pages into i18n/de/`.
  new RegExp(`\\btranslat(?:e|ed|ing)\\b[^.]{0,60}?\\binto\\s+(?:${inCode}|${folder})`, 'i'),
  new RegExp(
    `(?:所有|全部|以下|下列|下面|上述)(?:的)?(?:路径|文件|文档|页面)[^\`。]{0,10}(?:在|于|到)\\s*${folder}`,
  ),
];

/** `**Directory:** docs/net/`: where the files under one heading lie. */
const ofSection = new RegExp(
  `^\\W*(?:directory|folder|base|location|目录|文件夹|位置)\\W{0,6}(?:${inCode}|${folder})\\W*$`,
  'i',
);

/** Where pictures and code lie says nothing of where guides do. */
const ofOthers =
  /图|资源|示例代码|\b(?:images?|pictures?|screenshots?|diagrams?|assets?|figures?|code|originals?|sources?|scripts?)\b|原文|旧/i;

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
    const found = block.kind === 'paragraph' || block.kind === 'list' ? statedIn(block, forms) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The folder that a block says the files under its heading lie in. */
export function sectionFolder(block: Block): string | null {
  return statedIn(block, [ofSection, ...forms]);
}

/** The folder that a block says paths count from. */
function statedIn(block: Block, ways: readonly RegExp[]): string | null {
  const lines = block.kind === 'paragraph' ? [joined(block.lines)] : linesWithin(block);
  for (const text of lines.map(line => line?.text ?? '')) {
    if (text.length >= 800 || !/[/`]/.test(text)) continue;
    for (const [sentence] of text.matchAll(/(?:[^.。;；]|\.(?=\S))+/g)) {
      if (ofOthers.test(sentence.replace(/`[^`]*`/g, ''))) continue;
      const named = ways.flatMap(
        form =>
          form
            .exec(sentence)
            ?.slice(1)
            .find(group => group !== undefined) ?? [],
      );
      const folder = named.map(name => `${name.replace(/\/$/, '')}/`).find(isFolder);
      if (folder !== undefined) return folder;
    }
  }
  return null;
}
