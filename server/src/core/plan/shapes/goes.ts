import type { Context } from '../context.ts';
import type { Line } from '../text/line.ts';

/** Where a sentence or its second half may start. */
const starts = /(?:^\s*|[.;,]\s+|[。；，]\s*|[-–—]\s+)(?=[\p{L}])/gu;
/** What stands for the file that was named before. */
const same = /^\s*(?:it|this|the (?:old )?(?:file|page|document)|它|该文件|此文件|该文档|本文件)(?![a-z])/i;

/** Whether an item says of its file that it is to go: `old.md — is now in new.md. Delete it when nobody links there.` */
export function isToGo(lines: readonly Line[], path: string, { vocabulary }: Context): boolean {
  const text = lines.map(line => line.text.trim()).join(' ');
  return [...text.matchAll(starts)].some(({ index, 0: before }) => {
    const verb = vocabulary.remove.at(text, index + before.length);
    if (!verb) return false;
    const rest = text.slice(verb.end);
    return same.test(rest) || rest.replace(/^[\s`*]+/, '').startsWith(path);
  });
}
