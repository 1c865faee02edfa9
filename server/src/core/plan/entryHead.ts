import type { LineContext } from './context.ts';
import type { StatusMark } from './model.ts';
import { fold } from './text/fold.ts';
import type { Line } from './text/line.ts';
import { sub } from './text/line.ts';
import { numberingOf } from './text/numbering.ts';
import { codeIn, type Priority, priorityIn } from './text/priority.ts';
import { signAt } from './text/state.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands before the name of an entry. */
export interface Head {
  readonly end: number;
  readonly number: string | null;
  readonly word: string | null;
  readonly status: StatusMark | null;
  readonly priority: Priority | null;
}

const opening = /^[\s]*(?:#{2,6}\s+)?(?:(?:\*\*|__|~~)+\s*|[-–—•·]\s+)?(?:[QA问答][:：]\s*)?/;
const writtenBox = /^(`?)\[([ xX✓✔~/-]|\p{Extended_Pictographic}\ufe0f?)\]\1\s*/u;
/** A letter in brackets that a legend may say the meaning of: `[D]`, `【完】`. */
const ownMark = /^[[(（【]\s*([A-Z]{1,2}|[\u3400-\u9fff])\s*[\])）】]\s*(?=\S)/;
const emoji = /^(?:\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)\s*/u;
/** A state in capitals before a name: `TODO Install`, `DRAFT: Install`; others open names: `OPEN source licences`. */
const capitals = /^(?:(TODO|DONE|WIP|WAITING)\s+|([A-Z]{3,11})\s*[:：]\s*)(?=\S)/;
/** A state in bold before a name: `**已完成** 潮汐表`. */
const boldState = /^([\p{L}][\p{L} ]{1,14}?)(?:\*\*|__)\s+(?=[\p{L}\p{N}`[])/u;
const priorityCode =
  /^(?:\[#[A-D]\]|[[(（【]\s*P[0-4]\s*[\])）】]|P[0-4](?![\p{L}\p{N}.]))\s*[:：|｜–—-]?\s*/u;

/** Reads marks, number and priority before a name; `limit` is where a path starts, which is never read as a number. */
export function readHead(line: Line, { vocabulary, index }: LineContext, limit: number | null): Head {
  const { text } = line;
  let end = 0;
  let number: string | null = null;
  let word: string | null = null;
  let status: StatusMark | null = null;
  let priority: Priority | null = null;
  for (let round = 0; round < 8; round++) {
    end += opening.exec(text.slice(end, end + 200))?.[0].length ?? 0;
    if (limit !== null && end >= limit) break;
    const rest = text.slice(end, end + 120);
    const box = writtenBox.exec(rest);
    if (box && !/^\]\(/.test(text.slice(end + 2, end + 4))) {
      const inside = box[2] as string;
      const start = line.start + end + (box[1] as string).length;
      const sign = signAt(inside, 0, true, vocabulary);
      const value = /[xX✓✔]/.test(inside)
        ? 'complete'
        : (sign?.value ?? (/[~/-]/.test(inside) ? 'drafting' : 'planned'));
      status ??= sign
        ? { value, raw: inside, place: index.place(start + 1, start + 1 + inside.length), form: 'sign' }
        : {
            value,
            raw: `[${inside}]`,
            place: index.place(start, start + inside.length + 2),
            form: 'box',
          };
      end += box[0].length;
      continue;
    }
    const own = vocabulary.signs.size > 0 ? ownMark.exec(rest) : null;
    const settled = own && vocabulary.signs.get(own[1] as string);
    if (own && settled) {
      const raw = own[0].trimEnd();
      const place = index.place(line.start + end, line.start + end + raw.length);
      status ??= { value: settled, raw, place, form: 'sign' };
      end += own[0].length;
      continue;
    }
    const sign = signAt(rest, 0, false, vocabulary);
    if (sign) {
      status ??= {
        value: sign.value,
        raw: sign.raw,
        place: index.place(line.start + end, line.start + end + sign.raw.length),
        form: 'sign',
      };
      end += sign.raw.length;
      continue;
    }
    const bold = /(?:\*\*|__)$/.test(text.slice(0, end)) ? boldState.exec(rest) : null;
    const named = bold && vocabulary.status.get(fold(bold[1] as string));
    if (bold && named && !isVerb(fold(bold[1] as string), vocabulary)) {
      const raw = bold[1] as string;
      status ??= {
        value: named,
        raw,
        place: index.place(line.start + end, line.start + end + raw.length),
        form: 'words',
      };
      end += bold[0].length;
      continue;
    }
    const decoration = emoji.exec(rest);
    if (decoration && !/^[0-9#*]/.test(rest)) {
      if (/^[🔴🟠🟡🟢🔥]/u.test(rest))
        priority ??= priorityIn(sub(line, end, end + decoration[0].length), vocabulary, index);
      end += decoration[0].length;
      continue;
    }
    const shouted = capitals.exec(rest);
    const state = shouted?.[1] ?? shouted?.[2];
    const said = state === undefined ? null : vocabulary.status.get(state.toLowerCase());
    if (shouted && state !== undefined && said) {
      const place = index.place(line.start + end, line.start + end + state.length);
      // `NEW: Questions` says that a file is one more, which stays true when it is written.
      if (state !== 'NEW') status ??= { value: said, raw: state, place, form: 'words' };
      end += shouted[0].length;
      continue;
    }
    const code = priorityCode.exec(rest);
    if (code) {
      priority ??= codeIn(sub(line, end, end + code[0].length), index);
      end += code[0].length;
      continue;
    }
    if (number === null) {
      const found = numberingOf(rest, vocabulary);
      if (
        found &&
        end + found.end <= (limit ?? text.length) &&
        (found.end < text.length - end || found.word !== null)
      ) {
        number = found.raw;
        word = found.word;
        const inNumber = /^P[0-4](?=[.．]\d)/.exec(found.raw);
        if (inNumber)
          priority ??= {
            value: inNumber[0],
            raw: inNumber[0],
            place: index.place(line.start + end, line.start + end + 2),
          };
        end += found.end;
        continue;
      }
    }
    break;
  }
  return { end, number, word, status, priority };
}

/** Whether a state is a verb too: `**Draft** the guide`. */
function isVerb(word: string, { make, revise, touch }: Vocabulary): boolean {
  return (make.get(word) ?? revise.get(word) ?? touch.get(word)) !== null;
}
