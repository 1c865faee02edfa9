/** Whether the line that starts at an offset is within a block of code between fences. */
export function isFenced(text: string, lineStart: number): boolean {
  let open: string | null = null;
  for (const [, marks = '', info = ''] of text.slice(0, lineStart).matchAll(fences))
    if (open === null) open = marks;
    else if (marks.startsWith(open) && info.trim() === '') open = null;
  return open !== null;
}

const fences = /^[ \t>]*(`{3,}|~{3,})([^\r\n`]*)$/gm;
