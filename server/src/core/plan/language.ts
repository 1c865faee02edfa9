import type { Plan } from './model.ts';
import { isHan } from './text/fold.ts';

/** So many letters tell. */
const most = 200_000;

/** The language that most of a text's words are in; a Chinese letter weighs as much as two of the alphabet's. */
export function languageOf(text: string): Plan['language'] {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < Math.min(text.length, most); at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  return han * 5 > latin ? 'zh-cn' : 'en';
}
