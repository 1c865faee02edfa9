import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast, rememberedText } from '../../remembered.ts';
import { commentsIn } from './code.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { measuresIn } from './measures.ts';
import { codePlace } from './places.ts';

/** Claims in comments: how much faster, or two sizes, one of them of the bad way and one of the good. */
interface Claims {
  readonly faster: readonly Place[];
  readonly sized: readonly Place[];
  /** Readings of one kind beside each other, in a code whose comments say that they were taken. */
  readonly measured: readonly Place[];
}

/** Finds claims in the comments of a guide's code. */
export const claimsInComments = rememberedLast((guide: Guide): Claims => {
  const faster: Place[] = [];
  const sized: Place[] = [];
  const measured: Place[] = [];
  for (const { fence, comments } of commentsIn(guide)) {
    if (comments.some(({ text }) => taken.test(text))) {
      const read = comments.filter(({ text }) => /\d/.test(text) && isReading(text));
      if (read.length > 1) measured.push(...read.map(({ line }) => codePlace(guide, fence, line)));
    }
    let first: Place | null = null;
    for (const { line, text } of comments) {
      const claim = /\d/.test(text) ? claimIn(text) : null;
      if (claim === null) continue;
      const place = codePlace(guide, fence, line);
      if (claim === 'faster') faster.push(place);
      else if (first) sized.push(first, place);
      else first = place;
    }
  }
  return { faster, sized, measured };
});

/** What says that readings were taken, and with what. */
const taken =
  /\b(?:averaged? over|wall time|measured|benchmark(?:ed)? (?:on|with)|timings?|median of \d)\b|实测|测得|本机|压测|平均耗时|跑\s?\d+\s?[次轮]/i;

/** Whether a comment reads a time or a rate that is neither wanted nor set. */
function isReading(text: string): boolean {
  const isFixed = (cuesIn(text) & (bit.target | bit.setting)) !== 0;
  return (
    !isFixed &&
    measuresIn(text).some(({ dimension, bound }) => !bound && (dimension === 'time' || dimension === 'rate'))
  );
}

/** What a comment claims: how much faster something is, or how large, of something marked as bad or good. */
const claimIn = rememberedText(1_000, (text: string): 'faster' | 'sized' | null => {
  // What is spread on purpose, `±20 %`, was not measured.
  if (/±\s?\d[\d.]*\s?[%％]/.test(text)) return null;
  const found = measuresIn(text);
  if (found.length === 0) return null;
  const cues = cuesIn(text);
  if ((cues & (bit.target | bit.setting)) !== 0) return null;
  if ((cues & bit.gain) !== 0 && found.some(({ dimension, bound }) => !bound && dimension !== 'memory'))
    return 'faster';
  return /[❌✅✗✓✔⚠]|\b(?:bad|good|slow|fast|before|after)\b|不好|优化/iu.test(text) ? 'sized' : null;
});
