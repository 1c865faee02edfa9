import { canonical } from '../../guide/fences/infoWords.ts';
import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast, rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { isCure } from './cures.ts';
import { isText } from './measuredOutput.ts';
import { proseOf, type Statement } from './prose.ts';
import { mayProve } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { failing } from './words/failing.ts';
import { failedOutput, ofFailures, takenApart } from './words/shownFailing.ts';

/** Outputs that show what failed, beside a paragraph that tells why it did or what helps. */
export interface ShownFailures {
  /** Under headings on what fails. */
  readonly gathered: readonly Place[];
  /** Where something else is the subject. */
  readonly met: readonly Place[];
}

/**
 * Finds failures that a guide shows by their message and explains in the paragraph before or behind. Troubleshooting and
 * edge cases both ask for them.
 */
export const shownFailures = rememberedLast((guide: Guide): ShownFailures => {
  const gathered: Place[] = [];
  const met: Place[] = [];
  for (const fence of guide.fences) {
    if (fence.section === null || !mayProve(guide, fence.section) || !isOutput(fence)) continue;
    const isFailure = fails(fence.code);
    const isAnnounced = isMessage(fence) && announcesAt(guide, fence.place.start);
    if (!isFailure && !isAnnounced) continue;
    const { before, after, next } = beside(guide, fence, fence.section);
    if (isFailure && isOnFailures(guide, fence.section)) {
      if ([before, after].some(one => one !== null && one.words >= 8)) gathered.push(fence.place);
    } else {
      const told = [after, isAnnounced ? next : null].find(one => one !== null && explains(one));
      if (told) met.push(told.place);
    }
  }
  return { gathered, met };
});

function isOutput(fence: Fence): boolean {
  if (fence.declared === null) return true;
  return isText(fence) || canonical(fence.declared ?? fence.language ?? '') === 'bash';
}

const fails = rememberedText(500, (code: string): boolean => failedOutput.test(code));

/** Whether a fence of a few lines may be a message, whatever it says. */
function isMessage({ excluded, codeLines, declared }: Fence): boolean {
  return codeLines <= 30 && (excluded === 'output' || excluded === 'fragment' || declared === null);
}

/** Whether what stands before a place says that the message of a failure comes next. */
function announcesAt({ text }: Guide, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 120), at).trimEnd();
  return /[:：]$/.test(lead) && announces.test(lead);
}

const announces =
  /\b(?:errors?|warnings?|exception|panic|traceback|fails?|failed|crash(?:es)?)\b[^.。]{0,60}[:：]$|(?:错误|报错|出错|异常|失败|警告)(?!处理)[^。；]{0,16}[:：]$/i;

/** Whether a section or one that holds it is about what fails. */
function isOnFailures({ sections }: Guide, section: number): boolean {
  for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null)
    if (ofFailures.test((sections[at]?.title ?? '').slice(0, 80))) return true;
  return false;
}

/** The statement before a fence and the two behind it, with no other fence between. */
function beside(
  guide: Guide,
  { index, place }: Fence,
  section: number,
): Record<'before' | 'after' | 'next', Statement | null> {
  const from = guide.fences[index - 1]?.place.end ?? 0;
  const to = guide.fences[index + 1]?.place.start ?? guide.text.length;
  const statements = proseOf(guide).of[section] as readonly Statement[];
  const first = statements.findIndex(one => one.place.start > place.start);
  const before = statements[(first < 0 ? statements.length : first) - 1];
  const [after, next] =
    first < 0 ? [] : statements.slice(first, first + 2).filter(one => one.place.start < to);
  return {
    before: before !== undefined && before.place.start >= from ? before : null,
    after: after ?? null,
    next: next ?? null,
  };
}

/** Whether a paragraph takes the failure before it apart: where it comes from, or what helps. */
function explains({ text, words, cues }: Statement): boolean {
  if (words < 12) return false;
  const isAbout = takenApart.test(text) || failing.test(text.slice(0, 200));
  return isAbout && ((cues & (bit.cause | bit.remedy)) !== 0 || sentencesOf(text).slice(1).some(isCure));
}
