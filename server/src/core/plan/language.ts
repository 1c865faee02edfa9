import type { Plan } from './model.ts';
import { isHan } from './text/fold.ts';

/** The language that most of a text's words are in; a Chinese letter weighs as much as two of the alphabet's. */
export function languageOf(text: string): Plan['language'] {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  return han * 5 > latin ? 'zh-cn' : 'en';
}
