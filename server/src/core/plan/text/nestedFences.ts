/** A fence that is open: its mark's character and length, and whether its text is Markdown. */
interface Open {
  readonly char: string;
  readonly length: number;
  readonly isMarkdown: boolean;
}

const fence = /^[ \t>]{0,12}(`{3,}|~{3,})[ \t]*([^`\r\n]*)/;

/**
 * A text in which a Markdown fence may hold others of the same length, as authors of templates write them: the inner
 * marks become letters, so that the parser sees the outer fence whole. Offsets stay. Where that reading doesn't come
 * out even, the text stays as it is.
 */
export function withoutNestedFences(text: string): string {
  const stack: Open[] = [];
  const masks: { start: number; length: number }[] = [];
  let sure = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const match = end - at < 400 ? fence.exec(text.slice(at, end)) : null;
    if (match) {
      const mark = match[1] as string;
      const info = (match[2] as string).trim();
      const top = stack.at(-1);
      const isSame = top !== undefined && mark[0] === top.char && mark.length >= top.length;
      const start = at + match[0].indexOf(mark);
      if (!top) stack.push(openOf(mark, info));
      else if (isSame && info === '') {
        stack.pop();
        if (stack.length > 0) masks.push({ start, length: mark.length });
        else sure = masks.length;
      } else if (
        isSame &&
        (stack[0] as Open).isMarkdown &&
        /^[\w+#-]+$/.test(info) &&
        mark.length === top.length
      ) {
        stack.push(openOf(mark, info));
        masks.push({ start, length: mark.length });
      }
    }
    at = end + 1;
  }
  if (sure === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, length } of masks.slice(0, sure)) {
    masked += text.slice(from, start) + 'x'.repeat(length);
    from = start + length;
  }
  return masked + text.slice(from);
}

function openOf(mark: string, info: string): Open {
  return { char: mark[0] as string, length: mark.length, isMarkdown: /^(?:markdown|md|mdx)\b/i.test(info) };
}
