import type { LineContext } from '../context.ts';
import type { FactsDraft } from '../facts.ts';
import { fold } from '../text/fold.ts';
import { type Line, sub } from '../text/line.ts';
import { progressIn, signAt, statusIn } from '../text/state.ts';

/** A sign at the end, with words behind it: `✅ COMPLETED`. */
export function cutSign(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const { text } = line;
  const stars = /\s*(?:[⭐★🔥]|\ufe0f)+$/u.exec(text.slice(-40));
  if (stars && stars[0].trim() !== '') return sub(line, 0, text.length - stars[0].length);
  for (let at = text.length - 1; at >= Math.max(0, text.length - 40); at--) {
    const code = text.charCodeAt(at);
    if (code < 0x2000 || (code >= 0x3000 && code < 0xd800) || (code >= 0xdc00 && code < 0xe000)) continue;
    const sign = signAt(text, at, false, context.vocabulary) ?? signWithWords(text, at, context);
    if (!sign) continue;
    if (at === 0 && text.length > 24) return null;
    const found = statusIn(sub(line, at), context.vocabulary, context.index);
    facts.status ??= found;
    facts.progress ??= progressIn(sub(line, at), context.index, false);
    return sub(line, 0, at);
  }
  return null;
}

/** A sign that says a state only where the words of one stand behind it: `📋 To do`. */
function signWithWords(text: string, at: number, { vocabulary }: LineContext): ReturnType<typeof signAt> {
  const sign = at > 0 ? signAt(text, at, true, vocabulary) : null;
  return sign && vocabulary.status.get(fold(text.slice(at + sign.raw.length))) !== null ? sign : null;
}
