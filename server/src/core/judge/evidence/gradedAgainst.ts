import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Sentences that grade one named thing by another one: `Appending is ten times as fast as inserting.` */
export function gradedAgainst(guide: Guide): readonly Place[] {
  return proseOf(guide)
    .statements.filter(
      ({ words, text, section }) =>
        words >= 8 &&
        comparing.test(text) &&
        sentencesOf(text).some(sentence => grading.test(sentence) || inChinese.test(sentence)) &&
        !under(guide, section, 'summary'),
    )
    .map(({ place }) => place);
}

const comparing = /\bthan\b|\bas \w+ as\b|比/;
/** A grade, and behind it what is no thing of the text's own: what was before, what is usual, a number. */
const grading =
  /^[^,;]{3,80}?\b(?:is|are|was|were|runs?|takes?|uses?|needs?|costs?) (?:[\w.-]+ ){0,7}?(?:as (?!(?:well|soon|long|far|much|many|often|usual)\b)\w{3,} as|(?:more|less|fewer) (?!(?:common|likely|important|frequent|often|general|specific|interesting|obvious|recent)\b)\w+(?: \w+)? than|\w{3,}er than) (?!(?:that|this|it|them|you|we|i|they|before|ever|expected|usual|normal|necessary|needed|others?|possible|not|just|any|all|most|zero|one|two|three|its?|your|our|their|what|if|when|the (?:limit|default|threshold|timeout|last|number|size|value|other|first|previous|current|maximum|minimum|time|sum|total))\b|an? |[\d$-])[\w`]/i;
const inChinese =
  /(?<![对相占分同环性之好无])比(?![如例较率值特赛重喻方对照]|之前|以前|原来|上[次一周]|预期|平时|通常|同期|昨|去年|一般|任何|什么|其他|它|这|那)[^，。；：]{2,16}?(?:快|慢|省|轻|贵|便宜|简单|复杂|可靠|灵活|稳定|安全|准|精确)(?:得多|很多|不少|一些|些|一?点|\S{0,6}倍)?(?=[，。；：]|$)/;
