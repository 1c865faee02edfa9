import { ofOthers } from './otherThings.ts';
import type { Block, TableBlock } from './text/blocks.ts';
import { baseName, isFolder } from './text/paths.ts';
import { isTemplate } from './text/templates.ts';
import { linesWithin } from './text/within.ts';

/** What a label over paths speaks of: what all of them count from, or where some lie. */
export type Reach = 'plan' | 'section' | 'anywhere';

const part = '[\\w\\u3400-\\u9fff.-]+';
const path = `${part}(?:\\/${part})*`;
/** A folder in code or with a slash at its end. */
const shown = `\`(?=[^\`]*[A-Za-z\\u3400-\\u9fff])(${path}\\/?)\`|(${path}\\/)`;
/** Or of several parts; behind other labels, `Berlin/Bonn` is no folder. */
const named = `${shown}|(?=[^\\s]*[A-Za-z\\u3400-\\u9fff])(${part}(?:\\/${part})+)`;
/** A folder alone, or with words that name no other. */
const rest = '[\\s.。*_)）:：]*(?:[(（][^()（）/]*[)）][.。]?|\\s[-–—]\\s[^/`]*)?$';
/** `Files (all in docs/):` */
const within = `(?:files|pages|guides|docs|documents|topics)\\s*[(（](?:all )?(?:in|under|at|below|from|relative to)\\s+(?:${shown})[)）]?`;
const is = '[\\s*_]*(?:[:：=→]|(?:is|are|是|为)(?=[\\s`]))[\\s*_]*(?:\\.?\\/(?=\\w))?';

const bases =
  '(?:base|root)(?:[ -](?:folder|directory|dir|path|location|url))?|(?:基准|基础|根)(?:目录|路径|文件夹)|路径前缀';
const folders = `${bases}|folder|directory|dir|目录|文件夹`;
const targets = `${folders}|(?:docs?|documents?|documentation|content|files?|guides?|pages?|output|target)[ -](?:folder|directory|dir|path|root|base|location)|[\\u3400-\\u9fff]{0,4}(?:目录|位置|路径|文件夹)`;
const places = 'location|位置';
const others = `${places}|path|files|pages|guides|docs|documents|output|target|destination|where(?: (?:the |all )?(?:files|pages|guides|docs|documents) (?:go|live|are|lie|belong))?`;

const forms: Readonly<Record<Reach, RegExp>> = {
  anywhere: formOf(bases, null),
  section: formOf(folders, places),
  plan: formOf(targets, others),
};

function formOf(sure: string, unsure: string | null): RegExp {
  const all =
    unsure === null
      ? [`(?:${sure})${is}(?:${named})`]
      : [`(?:${sure})${is}(?:${named})`, `(?:${unsure})${is}(?:${shown})`, within];
  return new RegExp(
    `^(?:[\\s>*_(（\\ufe0f]|\\p{Extended_Pictographic})*(?:the )?(?:${all.join('|')})${rest}`,
    'iu',
  );
}

/** Names of branches, and of what a site is built into. */
const noFolder = /^(?:main|master|develop|trunk|_?site|dist|build|public|out)$/i;

/** What parts labels in one line: `Owner: Kim · Base: docs/net/`. */
const parting = /\s[|·•]\s|[;；,，](?!\s*`?[\w.-]+\/)\s*|　/;

/** The folder that a label of a block gives, with a slash at its end: `Base: docs/net`. Null where none does. */
export function labelledFolder(block: Block, reach: Reach): string | null {
  if (block.kind === 'table') return reach === 'plan' ? inRows(block) : null;
  for (const { text } of linesWithin(block)) {
    const folder = mayHold(text) ? inLine(text, reach) : null;
    if (folder !== null) return folder;
  }
  return null;
}

/** The folder in a table of a plan's own labels: `| Base | docs/net/ |`. */
function inRows({ head, rows }: TableBlock): string | null {
  if (head.length !== 2) return null;
  for (const [label, value] of [head, ...rows.map(({ cells }) => cells)]) {
    const folder =
      label && value && mayHold(value.text) ? inLine(`${label.text}: ${value.text}`, 'section') : null;
    if (folder !== null) return folder;
  }
  return null;
}

function mayHold(text: string): boolean {
  return text.length <= 300 && /[/`]/.test(text);
}

function inLine(text: string, reach: Reach): string | null {
  const plain = text.includes('](') ? text.replace(/\[[^\]]*\]\(([^()\s]*)\)/g, '$1') : text;
  for (const piece of plain.split(parting)) {
    if (ofOthers.test(piece.replace(/`[^`]*`/g, ''))) continue;
    const match = forms[reach].exec(piece);
    const name = match?.slice(1).find(group => group !== undefined);
    if (
      name === undefined ||
      noFolder.test(baseName(name.replace(/\/$/, ''))) ||
      /\.[a-z]{1,5}\d?$/i.test(name)
    )
      continue;
    const folder = `${name.replace(/\/$/, '')}/`;
    if (isFolder(folder) && !isTemplate(folder)) return folder;
  }
  return null;
}
