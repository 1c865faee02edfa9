import type { LineContext } from './context.ts';
import { namesDocuments } from './documents.ts';
import { labelledFolder, type Reach } from './labelledFolder.ts';
import { recall } from './memory.ts';
import { ofOthers } from './otherThings.ts';
import type { Block, Paragraph, Section } from './text/blocks.ts';
import { joined } from './text/line.ts';
import { isFolder } from './text/paths.ts';
import { isTemplate } from './text/templates.ts';
import { linesWithin } from './text/within.ts';

const part = '[\\w\\u3400-\\u9fff.-]+';
const folder = `\`?(${part}(?:\\/${part})*\\/)(?![\\w\\u3400-\\u9fff])\`?`;
const inCode = `\`(?=[^\`]*[A-Za-z\\u3400-\\u9fff])(${part}(?:\\/${part})*\\/?)\``;
/** In code a folder needs no slash at its end. */
const written = `(?:${inCode}|${folder})`;
/** Behind words that speak of paths it needs none if it has another; elsewhere `CI/CD` and `and/or` are no folders. */
const named = `(?:${inCode}|${folder}|([\\w\\u3400-\\u9fff-]+(?:\\/[\\w\\u3400-\\u9fff-]+)+)(?![\\w\\u3400-\\u9fff./-]))`;
const forms = [
  `(?:relative to|\\b(?:paths?|files?|links?|names?|locations?)\\b[^.]{0,30}?\\bbased (?:in|on)|rooted (?:in|at)|base (?:folder|directory|path)\\W{0,3}(?:is)?|相对于?|根目录(?:是|为)?\\W{0,3}|基准目录(?:是|为)?\\W{0,3})\\s*(?:the\\s+)?${named}`,
  `(?<!停留|体现|出现|[不留])(?:[放写存收归落记]?[在到进]|放|位于|存放于)(?:本?仓库|项目)?的?\\s*${written}(?!\\s*(?:/|／|分支|版本|阶段))`,
  // The folder first, then that paths count from it: `the site is in docs/; paths below are relative to it`.
  `${folder}[^\`]{0,40}?(?:(?:paths?|files?)[^\`]{0,30}relative to|路径[^\`]{0,12}相对)`,
  `(?:all|every|each|the) (?:of the )?(?:paths?|files?|pages?|documents?|guides?)\\b[^\`.]{0,40}?\\b(?:under|inside|in|into|below|within) (?:the )?${folder}`,
  `\\b(?:pages?|files?|ones|guides?|documents?|docs|content|everything|articles?|chapters?|handouts?|manuscripts?|translations?|recipes?|lessons?|posts?|runbooks?)\\b[^\`.]{0,40}?\\b(?:lives?|kept|stored|placed|put|goe?s?|are|is|lies?|belongs?|written)\\b[^\`.]{0,20}?\\b(?:in|under|inside|into|to|below|within)\\s+(?:the\\s+)?(?:(?:folder|directory)\\s+)?${written}`,
  `\\b(?:puts?|keeps?|saves?|stores?) (?:everything|(?:all|every|each|the|new)(?: [a-z]+)?(?: the)? (?:files?|pages?|guides?|documents?|docs|chapters?|articles?))\\b[^\`.]{0,20}?\\b(?:in|under|inside|into|to)\\s+(?:the\\s+)?${written}`,
  // What is translated goes where the translations lie: `we translate the pages into i18n/de/`.
  `\\btranslat(?:e|ed|ing)\\b[^.]{0,60}?\\binto\\s+${written}`,
  `(?:所有|全部|以下|下列|下面|上述)(?:的)?(?:路径|文件|文档|页面)[^\`。]{0,10}(?:在|于|到)\\s*${written}`,
  // What every path has in common need not be written.
  `(?:以|从|由)\\s*${named}\\s*(?:目录|文件夹)?\\s*(?:为根|为基准|起|算起|开始|出发)`,
  `(?:路径|文件名|文件)[^\`。]{0,10}(?:省略|省去|略去|不带|不写|不含|去掉|前面都?有|前缀(?:是|为)?)了?\\s*${named}`,
  `\\b(?:paths?|files?)\\b[^\`.]{0,20}\\b(?:starts? with|begins? with|leaves? out|leaving out|omits?|omitting|without|prefix(?:ed with| is)?)\\s+(?:the\\s+)?(?:(?:leading|common)\\s+)?${named}`,
  `^\\W*(?:[\\u3400-\\u9fff]{0,4}(?:目录|位置|前缀|根路径)|(?:docs?|documents?|documentation|content|files?|paths?|output|target|base) (?:root|folder|directory|prefix|location|base|path))\\W{0,3}[:：]\\s*(?:\\*\\*\\s*)?${named}\\W*$`,
].map(form => new RegExp(form, 'i'));

/** Where what is new goes, of the whole plan under its title, else of one section: `docs/guides/ 目录下新增 12 篇`. */
const ofNew = [
  `${written}\\s*(?:目录|文件夹)?(?:下|中|里|内)(?:共?计?划?)?(?:新增|新建|创建|添加|增加|补充|编写|产出)`,
  `\\b(?:adds?|creates?|writes?|puts?) [^\`.]{0,40}?\\b(?:guides?|pages?|documents?|files?|chapters?|articles?)\\b[^\`.]{0,20}?\\b(?:under|in|into|inside) ${written}`,
].map(form => new RegExp(form, 'i'));

/** What ends as a file's name does is no folder. */
const isFileName = /\.[a-z]{1,5}\d?$/i;

/** The folder that a plan says its paths count from: `Paths are relative to docs/`, `Base: docs/`. */
export function statedFolder(sections: readonly Section[], context: LineContext): string | null {
  const first = sections.find(({ heading }) => heading !== null);
  // Where several headings are as high as the title is, each may label its own.
  const isOnly = sections.filter(({ level }) => level === 1).length < 2;
  for (const section of sections.slice(0, 50)) {
    const { stated, ofPlan, ofOne } = recall(section, statedBy, context);
    if (stated !== null) return stated;
    const isAtTop = section.level === 0 || (section === first && section.level === 1 && isOnly);
    // What a section with files of its own labels is said of these.
    const labelled = isAtTop ? ofPlan : section.children.length === 0 ? ofOne : null;
    if (labelled !== null) return labelled;
  }
  return null;
}

/** What the text of one section says of where paths count from, in words and by labels. */
function statedBy({ heading, blocks, level }: Section, { vocabulary }: LineContext): Stated {
  const labelled = (reach: Reach): string | null =>
    blocks.reduce<string | null>((found, block) => found ?? labelledFolder(block, reach), null);
  // A section on conventions may label more than one on a guide.
  const isDefinition = vocabulary.role(heading?.text ?? '') === 'definition';
  return {
    stated: statedInAny(blocks, level),
    ofPlan: level <= 1 ? labelled('plan') : null,
    ofOne: level > 1 && !blocks.some(namesDocuments) ? labelled(isDefinition ? 'anywhere' : 'section') : null,
  };
}

interface Stated {
  readonly stated: string | null;
  readonly ofPlan: string | null;
  /** Of a section that names no documents. */
  readonly ofOne: string | null;
}

function statedInAny(blocks: readonly Block[], level: number): string | null {
  const ways = level <= 1 ? [...forms, ...ofNew] : forms;
  for (const [at, block] of blocks.entries()) {
    // `New under docs/api/:` is said of the list below it, and `They lie in examples/:` of the tree.
    const next = blocks[at + 1]?.kind;
    const isOver = next === 'list' || (next === 'fence' && level > 1);
    if (block.kind === 'paragraph' && isOver && isLead(block)) continue;
    const found = block.kind === 'paragraph' || block.kind === 'list' ? statedIn(block, ways) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Whether a paragraph leads to what follows it, and speaks of no more than that. */
function isLead({ lines }: Paragraph): boolean {
  const text = lines.at(-1)?.text ?? '';
  return /[:：]\s*$/.test(text) && !/\b(?:all|every|each|paths?)\b|所有|全部|路径|[均都]/i.test(text);
}

/** The folder that the first block under a heading says the files in the section's own text lie in. */
export function sectionFolder({ blocks: [first, ...others] }: Section): string | null {
  if (first?.kind === 'paragraph') {
    const labelled = labelledFolder(first, 'section') ?? labelledOver(first, others);
    return labelled ?? statedIn(first, [...forms, ...ofNew]);
  }
  // A label in a list may be the topic's own.
  if (first?.kind !== 'list') return null;
  return (namesDocuments(first) ? labelledFolder(first, 'section') : null) ?? labelledOver(first, others);
}

/** The folder that a label gives the files in the blocks below it. */
function labelledOver(label: Block, below: readonly Block[]): string | null {
  const folder = labelledFolder(label, 'plan');
  return folder !== null && below.some(namesDocuments) ? folder : null;
}

/** The folder that the first block under a heading gives the files right under the headings below it. */
export function folderOver(section: Section, context: LineContext): string | null {
  const { children } = section;
  const folder = children.length > 0 ? recall(section, firstLabel, context) : null;
  return folder !== null && children.some(({ blocks }) => blocks.some(namesDocuments)) ? folder : null;
}

function firstLabel({ blocks: [first] }: Section): string | null {
  return first?.kind === 'paragraph' || first?.kind === 'list' ? labelledFolder(first, 'plan') : null;
}

/** What may be a folder by the forms above; a file's path in code is none. */
const mayName =
  /\/(?![\w\u3400-\u9fff])|`(?![^`]*\.[a-z]{1,5}\d?`)[\w\u3400-\u9fff./-]+`|[\w\u3400-\u9fff-]\/[\w\u3400-\u9fff-]+(?![\w\u3400-\u9fff./-])/i;

/** A sentence, or the clause of it that says nothing of where other things lie; null where all do. */
function ofGuides(sentence: string): string | null {
  const isOfGuides = (text: string): boolean => !ofOthers.test(text.replace(/`[^`]*`/g, ''));
  if (isOfGuides(sentence)) return sentence;
  return sentence.split(/[,，]/).find(clause => mayName.test(clause) && isOfGuides(clause)) ?? null;
}

/** The folder that a block says paths count from. */
function statedIn(block: Block, ways: readonly RegExp[]): string | null {
  const lines = block.kind === 'paragraph' ? [joined(block.lines)] : linesWithin(block);
  for (const text of lines.map(line => line?.text ?? '')) {
    if (text.length >= 800 || !mayName.test(text)) continue;
    for (const [sentence] of text.matchAll(/(?:[^.。;；]|\.(?=\S))+/g)) {
      const clause = ofGuides(sentence);
      if (clause === null) continue;
      const named = ways.flatMap(
        form =>
          form
            .exec(clause)
            ?.slice(1)
            .find(group => group !== undefined) ?? [],
      );
      const folders = named.filter(name => !isFileName.test(name)).map(name => `${name.replace(/\/$/, '')}/`);
      const folder = folders.find(one => isFolder(one) && !isTemplate(one));
      if (folder !== undefined) return folder;
    }
  }
  return null;
}
