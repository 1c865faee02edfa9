import type { Section } from './text/blocks.ts';
import { isFolder } from './text/paths.ts';
import { linesWithin } from './text/within.ts';

const relative =
  /(?:relative to|based (?:in|on)|rooted (?:in|at)|base (?:folder|directory|path)\W{0,3}(?:is)?|相对于?|根目录\W{0,3}|基准目录\W{0,3}|(?:放在|位于|存放于|存放在))\s*(?:the\s+)?`?([\w\u3400-\u9fff.-]+(?:\/[\w\u3400-\u9fff.-]+)*\/)`?/i;

/** The folder that a plan says its paths count from: `Paths are relative to docs/`. */
export function statedFolder(sections: readonly Section[]): string | null {
  for (const section of sections.slice(0, 50))
    for (const block of section.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
      for (const { text } of linesWithin(block)) {
        const folder = text.length < 400 ? relative.exec(text)?.[1] : undefined;
        if (folder !== undefined && isFolder(folder)) return folder;
      }
    }
  return null;
}
