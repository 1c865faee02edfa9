/** How many words a text has: CJK characters count one each, runs of other letters and digits one a run. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isCjk(code)) {
      count++;
      inWord = false;
    } else {
      const part = isLetter(code);
      if (part && !inWord) count++;
      inWord = part || (inWord && (code === 39 || code === 45));
    }
  }
  return count;
}

/** Whether a UTF-16 unit is a Chinese, Japanese or Korean letter that stands for a word by itself. */
export function isCjk(code: number): boolean {
  return (
    code >= 0x3040 &&
    (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff))
  );
}

/** Letters and digits; of what lies beyond ASCII, all but the planes of punctuation, signs and emoji. */
function isLetter(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (code >= 0xc0 && code < 0x2000) || (code >= 0xac00 && code < 0xd7b0);
}
