import type { Guide } from '../../guide/model.ts';

/** The start of a fence or an HTML block that never closes; null where all of them do. */
export function openBlock({ text, fences }: Guide): number | null {
  const last = fences.at(-1);
  if (last && isOpenAt(text.slice(last.place.start, last.place.end))) return last.place.start;
  const from = last?.place.end ?? 0;
  // Looked for backwards, which takes its time, so no further than the last fence.
  const tail = text.slice(from);
  for (const [opens, closes] of openings) {
    const start = from + tail.lastIndexOf(opens);
    if (
      start >= from &&
      text.indexOf(closes, start) < 0 &&
      /(?:^|[\r\n]) {0,3}$/.test(text.slice(Math.max(0, start - 4), start))
    )
      return start;
  }
  return null;
}

/** HTML that reaches to what closes it, over blank lines and headings. */
const openings = [
  ['<!--', '-->'],
  ['<pre', '</pre>'],
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['<textarea', '</textarea>'],
] as const;

/** Whether a code block, from its first mark on, goes on at its end. */
export function isOpenAt(block: string): boolean {
  const marker = /^(?:`{3,}|~{3,})/.exec(block)?.[0];
  if (!marker) return false;
  const lines = block.split(/\r\n|\n|\r/);
  const last = (lines.at(-1) as string).replace(/^[\s>]*/, '').trimEnd();
  return lines.length === 1 || !last.startsWith(marker) || new Set(last).size !== 1;
}
