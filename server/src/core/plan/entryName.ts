import type { LineContext } from './context.ts';
import { readTail, type Tail } from './entryTail.ts';
import { factsIn, isFact, noFacts, withFacts } from './facts.ts';
import { opensBracket } from './opensBracket.ts';
import { middleBracket, readBehind } from './tail/middle.ts';
import { fold, plainTitle } from './text/fold.ts';
import { type Line, sub } from './text/line.ts';
import { linesIn } from './text/measure.ts';
import { isDocument, type PathRef } from './text/paths.ts';

/** What stands beside the path that a line is about, of which `at` is where the name starts. */
export function besidePath(line: Line, ref: PathRef, at: number, context: LineContext) {
  const leads = ref.outerStart <= at;
  if (leads) {
    const middle = middleBracket(sub(line, ref.outerEnd), context);
    if (middle) {
      const named = readTail(middle.before, context);
      const label = ref.label !== null && !isDocument(ref.label) ? plainTitle(ref.label) : '';
      const described = plainTitle(named.rest.text);
      const tail = withFacts(withFacts(named, middle.facts), readTail(middle.behind, context));
      return { name: label, described: described === '' ? null : described, tail, lead: null };
    }
    const tail = readBehind(sub(line, ref.outerEnd), context);
    const { rest, lines, owner } = inMiddle(tail, context);
    const described =
      /^[(（][^()（）]*[)）][*_]*$/.test(rest.text) || isVerb(rest.text, line.text[ref.outerEnd + 1], context)
        ? ''
        : plainTitle(rest.text);
    const label = ref.label !== null && !isDocument(ref.label) ? plainTitle(ref.label) : '';
    return {
      name: label,
      described: described === '' ? null : described,
      tail: { ...tail, lines, owner },
      lead: null,
    };
  }
  const before = line.text
    .slice(at, ref.outerStart)
    .replace(opensBracket, '')
    .replace(
      /[\s([（【]*(?:(?:file|path|文件|路径)\s*[:：]\s*)?$|\s*<br\s*\/?>\s*$|[\s\-–—:：|｜→>…]+$|[\s.]{3,}$/gi,
      '',
    );
  const closed = /^\s*(?:[,，;；|][^()（）]*)?[)）】\]]/.exec(line.text.slice(ref.outerEnd))?.[0].length ?? 0;
  const inside = factsIn(sub(line, ref.outerEnd, ref.outerEnd + Math.max(0, closed - 1)), context);
  const own = readTail(sub(line, at, at + before.length), context);
  const after = readBehind(sub(line, ref.outerEnd + closed), context);
  const alone = noFacts();
  const isAlone = after.rest.text !== '' && isFact(after.rest, alone, context, true);
  const described = isAlone ? '' : plainTitle(after.rest.text);
  const tail: Tail = {
    rest: own.rest,
    status: inside.status ?? after.status ?? alone.status ?? own.status,
    progress: inside.progress ?? after.progress ?? own.progress,
    lines: inside.lines ?? after.lines ?? alone.lines ?? own.lines,
    priority: inside.priority ?? after.priority ?? own.priority,
    effort: inside.effort ?? after.effort ?? own.effort,
    owner: inside.owner ?? after.owner ?? own.owner,
  };
  const dashed = behindKind(own.rest.text, context);
  const words = dashed?.name ?? plainTitle(own.rest.text);
  // `New file: docs/a.md` tells no title, nor does `Document: docs/a.md` or `Root README.md`.
  const isLabel =
    context.vocabulary.field(words) === 'file' || anyDocument.test(words) || anyRoot.test(words);
  const name = isLabel ? '' : words;
  const label = ref.label !== null && !isDocument(ref.label) ? plainTitle(ref.label) : '';
  const isLed = label !== '' && /[:：]\s*(?:\*\*|__)?\s*$/.test(line.text.slice(at, ref.outerStart));
  return {
    name: isLed ? label : name,
    described: dashed?.described ?? (described === '' ? null : described),
    tail,
    lead: isLed ? name : null,
  };
}

/** A word with a number is no name without what stands behind the dash: `Pier 2 — Cranes`. */
const countedWord = /^\p{Lu}\p{L}+\s\d{1,2}\s+[-–—]{1,2}\s+\p{Lu}[^–—|]*$/u;

/** Words for the folder that holds all others. */
const anyRoot = /^(?:the )?(?:root|top[- ]level|根目录(?:下?的)?)$/i;

/** Words for any document at all. */
const anyDocument = /^(?:documents?|docs?|pages?|文档|页面)$/i;

/** Whether words right behind a path are what is to be done and no more: `api.md update`; `read.md - Read` is a name. */
function isVerb(text: string, next: string | undefined, { vocabulary }: LineContext): boolean {
  if (next === undefined || !/[\p{Ll}\p{Lo}]/u.test(next)) return false;
  const word = fold(text);
  return [vocabulary.make, vocabulary.touch, vocabulary.status].some(words => words.get(word) !== null);
}

/** A size in brackets with no more than a name behind it: `every key (~300 lines) - mira`. */
function inMiddle(
  { rest, lines, owner }: Tail,
  { vocabulary, index }: LineContext,
): Pick<Tail, 'rest' | 'lines' | 'owner'> {
  const match = /\s*[(（]([^()（）]{1,40})[)）]\s*[-–—]+\s*(@?[\p{L}\p{N}_. ]{1,24})$/u.exec(rest.text);
  const size =
    match && linesIn(sub(rest, match.index, match.index + match[0].length), vocabulary, index, false);
  if (!match || !size) return { rest, lines, owner };
  return { rest: sub(rest, 0, match.index), lines: lines ?? size, owner: owner ?? (match[2] as string) };
}

/** The address that a page will have, behind its title: `Installation `/docs/install``. */
const route = /(?<=\S)\s+`\/[\w/.-]*`(?=\s*(?:[(（][^()（）]*[)）]\s*)?$)/;

interface WithoutPath {
  readonly name: string;
  readonly described: string | null;
  readonly tail: Tail;
  readonly lead: null;
  readonly isOfKind: boolean;
}

/** What a line without a path says from an offset on. */
export function withoutPath(line: Line, at: number, context: LineContext): WithoutPath {
  const middle = middleBracket(sub(line, at), context);
  if (middle) {
    const own = withoutPath(
      sub(line, 0, middle.before.start + middle.before.text.length - line.start),
      at,
      context,
    );
    const behind = readTail(middle.behind, context);
    const described = own.described ?? plainTitle(behind.rest.text);
    return {
      ...own,
      described: described === '' ? null : described,
      tail: withFacts(withFacts(own.tail, middle.facts), behind),
    };
  }
  const tail = readTail(sub(line, at), context);
  const { text } = tail.rest;
  const bold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*(?:[:：]|[-–—]\s)?\s*([\s\S]*)$/.exec(
    opened(line, at) + text,
  );
  const parts =
    bold ??
    (countedWord.test(text) ? null : /^(.*?\S)(?:\s+(?:[-–—]{1,2}|\|)\s+|\s*｜\s*)(\S[\s\S]*)$/.exec(text));
  const whole = plainTitle((parts?.[1] ?? text).replace(route, '').replace(bold ? /[.。]\s*$/ : /$^/, ''));
  const kind = /^([^:：]{2,20})[:：]\s*(?=\S)/.exec(whole);
  const isOfKind = kind !== null && context.vocabulary.kind.get(fold(kind[1] as string)) !== null;
  const name = isOfKind ? whole.slice(kind[0].length) : whole;
  const described = plainTitle(parts?.[2] ?? '');
  const dashed = isOfKind || bold ? null : behindKind(text, context);
  if (dashed) return { ...dashed, tail, lead: null, isOfKind: true };
  return { name, described: described === '' ? null : described, tail, lead: null, isOfKind };
}

/** A name between dashes behind a kind of documents, and what stands behind it: `How-to - Migrate - Ana`. */
function behindKind(
  text: string,
  { vocabulary }: LineContext,
): { name: string; described: string | null } | null {
  if (!/\s[-–—]/.test(text)) return null;
  const [kind = '', name, ...others] = text.split(/\s+[-–—]{1,2}\s+/);
  if (name === undefined || vocabulary.kind.get(fold(kind)) === null) return null;
  return {
    name: plainTitle(name).replace(/^["“「](.*)["”」]$/, '$1'),
    described: others.map(plainTitle).join(' - ') || null,
  };
}

/** The bold mark that was skipped before an offset, be it with a number behind it: `**Ch 3 — Tides.** When they turn`. */
function opened({ text }: Line, at: number): string {
  const skipped = text.slice(0, at);
  const last = /(?:\*\*|__)$/.exec(skipped)?.[0];
  if (last !== undefined || boldWithBracket.test(text)) return last ?? '';
  const marks = skipped.match(/\*\*|__/g) ?? [];
  return marks.length % 2 === 1 ? (marks.at(-1) as string) : '';
}

/** A bracket alone behind words in bold is part of the name: `**Appendix D: Cards** (to print)`. */
const boldWithBracket = /(?:\*\*|__)\s*[(（][^()（）]*[)）]\s*$/;
