import { criterionRule } from '../evidence/criterion.ts';
import { principlesIn } from '../evidence/principles.ts';

/** So many explaining paragraphs with so many words are an explanation; under a fitting heading fewer are. */
const enough = { paragraphs: 3, words: 90 };
const enoughThere = { paragraphs: 1, words: 45 };
/** So many words of one section are an explanation, too; as many as the second, however much else is told. */
const enoughAtOnce = 75;
const enoughAmongMuch = 150;
/** So many short statements with reasons, and longer ones, are an explanation that is spread over the guide. */
const enoughSpread = 12;
/** In so many lines fewer definitions than these tell nothing of how it works. */
const longGuide = 150;
const enoughDefined = 3;
/** What is less than this share of all that is told are remarks. */
const leastShare = 0.1;

/** How and why it works, in prose. */
export const principlesRule = criterionRule(
  'principles',
  {
    summary: 'A guide explains how and why its subject works, beyond one-line definitions.',
    expected: 'Expected an explanation of how and why it works, in prose.',
  },
  ({ guide, settings: { translate } }) => {
    const { explained, words, told, alone, mechanism, deepest, defined, reasoned } = principlesIn(guide);
    // Where nearly all announce code, what is explained is that code.
    const isTold = 3 * alone >= explained.length;
    const anywhere = isTold && explained.length >= enough.paragraphs && words >= enough.words;
    const there = mechanism.paragraphs >= enoughThere.paragraphs && mechanism.words >= enoughThere.words;
    const spread = explained.length + reasoned >= enoughSpread;
    const isPart = words >= leastShare * told;
    const isMet =
      there || spread || deepest >= enoughAmongMuch || (isPart && (anywhere || deepest >= enoughAtOnce));
    if (explained[0] && isMet)
      return {
        value: 'met',
        evidence: explained,
        actual: explained.length,
        reason: translate(
          '{0} paragraphs tell how and why it works, the first on line {1}.',
          explained.length,
          explained[0].line,
        ),
      };
    const [first] = [...explained, ...defined];
    const isFew = explained.length === 0 && defined.length < enoughDefined && guide.size.lines >= longGuide;
    if (first)
      return {
        value: isFew ? 'unmet' : 'partial',
        evidence: [...explained, ...defined],
        actual: explained.length,
        reason: translate(
          'Definitions of a line or two stand there, first on line {0}, but too little tells how and why.',
          first.line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('No prose tells how or why it works.'),
    };
  },
);
