import type { Guide } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { below, type Comment, commentsIn } from './code.ts';
import { bit } from './cues.ts';
import { codePlace } from './places.ts';
import { proseOf, type Statement, says } from './prose.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide tells how and why something works. */
export interface Principles {
  /** Paragraphs that explain: long enough to, and with a reason in them. */
  readonly explained: readonly Place[];
  /** The words of these paragraphs, CJK characters counted as two thirds of a word. */
  readonly words: number;
  /** The words of all that is told, likewise. */
  readonly told: number;
  /** How many of them stand by themselves, rather than over the code that they announce. */
  readonly alone: number;
  /** How many paragraphs stand under headings on mechanisms, and their words. */
  readonly mechanism: { readonly paragraphs: number; readonly words: number };
  /** The most words of one section's long paragraphs, where two or more stand there and one of them explains. */
  readonly deepest: number;
  /** One-line definitions, in prose or in comments above what they define. */
  readonly defined: readonly Place[];
  /** How many of them give a reason, or stand under headings on mechanisms. */
  readonly reasoned: number;
}

/** Finds explanations and definitions in a guide. */
export function principlesIn(guide: Guide): Principles {
  const explained: Place[] = [];
  const defined: Place[] = [];
  let words = 0;
  let told = 0;
  let alone = 0;
  let deepest = 0;
  let reasoned = 0;
  const mechanism = { paragraphs: 0, words: 0 };
  for (const statements of proseOf(guide).told) {
    told += statements.reduce((sum, { weight }) => sum + weight, 0);
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, 'summary', 'trouble', 'setup')) continue;
    const onMechanism = under(guide, section, 'mechanism');
    const long = statements.filter(({ kind, weight }) => kind !== 'item' && weight >= atLength);
    if (long.length > 1 && long.some(one => explains(one) && !instructs(one.text)))
      deepest = Math.max(
        deepest,
        long.reduce((sum, { weight }) => sum + weight, 0),
      );
    for (const statement of statements) {
      const { weight } = statement;
      if (weight < 22 && announces.test(statement.text)) continue;
      // A reason for what to do tells something, though it explains no mechanism; steps in their order tell nothing.
      const isRule = weight >= 6 && explains(statement) && (isAdvice(statement) || instructs(statement.text));
      if (isRule && !reasons.test(statement.text)) continue;
      if (weight >= (onMechanism ? 16 : 22) && !isRule && explains(statement)) {
        explained.push(statement.place);
        words += weight;
        if (!/[:：]\W*$/.test(statement.text.slice(-8))) alone++;
        if (onMechanism) {
          mechanism.paragraphs++;
          mechanism.words += weight;
        }
      } else if (
        (weight >= 6 && (onMechanism || explains(statement) || says(statement, 'mechanism'))) ||
        (statement.words >= 5 &&
          (definesTitle(statement.text, guide.sections[section]?.title ?? '') ||
            (isDefinition.test(statement.text) &&
              definesTitle(statement.text, guide.sections[0]?.title ?? ''))))
      ) {
        defined.push(statement.place);
        if (weight >= 6 && !isRule && (onMechanism || explains(statement))) reasoned++;
      }
    }
  }
  for (const { fence, comments } of commentsIn(guide))
    for (const comment of comments)
      if (defines(comment, fence.code)) defined.push(codePlace(guide, fence, comment.line));
  return { explained, words, told, alone, mechanism, deepest, defined, reasoned };
}

/** A sentence on what the text goes on to tell, which tells nothing itself. */
const announces =
  /^[^\p{L}]{0,4}(?:(?:本|这一?|以下|下面)(?:[节章]|部分|小节|章节|文档?|篇文章|指南)?[^，。]{0,6}(?:介绍|讲解|说明|讨论|梳理|概述|阐述)|(?:in )?(?:this|the following|the next) (?:section|chapter|part|guide|document|page|article)s?,? (?:we(?:['’]ll| will)? |you(?:['’]ll| will)? )?(?:covers?|introduces?|describes?|explains?|discuss(?:es)?|presents?|walks?|outlines?|look)\b)(?![^。.]*[。.]\s?\S)/iu;

/** So many words are more than a remark. */
const atLength = 32;

/** Whether a paragraph is labelled as advice on what to choose, or when. */
function isAdvice({ label, bare }: Statement): boolean {
  return !bare && (label & (bit.advice | bit.select | bit.fit)) !== 0;
}

function explains(statement: Statement): boolean {
  return says(statement, 'causal');
}

/** Whether at least half of a paragraph's sentences tell people what to do, with or without a reason: rules and steps. */
const instructs = rememberedText(1_000, (text: string): boolean => {
  const sentences = sentencesOf(text.slice(0, 1_500));
  const told = sentences.filter(sentence => ordering.test(sentence) || duty.test(sentence));
  return told.length > 0 && 2 * told.length >= sentences.length;
});

const reasons =
  /\b(?:because|since|therefore|so that|otherwise|that is why|prevents?|ensures?)\b|因为|由于|因此|所以|避免|否则|以便|以免|为了|防止|保证|确保/i;

/** A sentence that opens with what to do. */
const ordering =
  /^\W*(?:\w+\W{1,6})?(?:let['’]s|i['’]ll|here['’]s)\b|^\W*(?:(?:and|so|then|first|next|finally|afterwards|now|please)\b,? )*(?:(?:never|always|do not|don['’]t|avoid|make sure|remember)\b|(?:keep|ask|use|put|name|write|add|run|open|check|set|call|install|create|click|choose|pick|press|invite|clone|log in|go to|start|stop|build|copy|paste|edit|save|enter|select|download|delete|remove|read|restart|deploy|commit|push|merge|follow|try)(?= (?:the|an?|your|its?|them|this|that|these|those|all|each|every|any|only|both|into|in|on|to|with|for|as|by|back|up|down|off|out|sure|[A-Z\d]|\w+ (?:and|into|in|on|to|with|for|from|as|at|after|before|when|whenever))\b))|^[^\p{L}]*(?:不要|不得|禁止|切勿|务必|严禁)|^[^\p{L}]*(?:首先|其次|然后|接着|随后|最后|再|请|先|不要|不得|禁止|切勿|务必|严禁)+，?(?:把|将|用|在|从|点|打|安|执|运|填|选|输|进|配|启|停|创|新|下|确|检|查|通|邀|修|删|添|登|复|拷|重|访)/iu;

/** One that tells what people have to do, or are not allowed to. */
const duty =
  /\bi['’]d (?:strongly |highly )?(?:recommend|suggest|advise)\b|\b(?:we|everyone|everybody|nobody|no one|reviewers?|reviews?|developers?|teams?|members?|authors?|engineers?|contributors?|whoever)\b[^,.;]{0,24}\b(?:always|never|must|should|may not|agreed?|(?:are|is) (?:expected|required|asked))\b|(?:评审|同学|同事|团队|成员|值班|人员|开发者|大家|我们|合并|提交信息|发布|上线|代码|接口|每个人|谁)[^，。；]{0,12}(?:必须|不允许|不得|应当|应该|务必|禁止|需要|一律|统一|不能|要在|按照)|^[^，。；：]{0,24}(?<![就才是])(?:必须|应当|应该|务必)(?!是|会|能)|[，；](?:必须|应当|应该|务必|不要|切勿)(?!是|会|能)/i;

/** A text that opens by saying what kind of thing something is. */
const isDefinition =
  /^\W*(?:an? |the )?[\w-]+(?: [\w-]+){0,3} (?:is|are) (?:an?|the) \w|^[^，。：]{2,32}(?<![不就还都也只而若但凡])是(?:指|一[种个类套款项门]|用于|用来|将|把|[^，。]{2,30}的(?:过程|方法|技术|机制|工具|手段|基础|核心|一部分))/i;

/** Whether a paragraph opens by telling what its heading names: `## Command`, `A command changes …`. */
function definesTitle(text: string, title: string): boolean {
  const name = title.replace(whatIs, '').trim().toLowerCase().replace(/s$/, '');
  return name.length >= 2 && name.length <= 30 && text.slice(0, 50).toLowerCase().includes(name);
}

/** What asks for a definition, and a number before it. */
const whatIs = /^\W*(?:\d[\d.]*\s+)?(?:what (?:is|are) (?:an? |the )?|什么是\s?)|[?？]\s*$/gi;

/** A comment alone on its line that says what the type or function below it is, by its name. */
function defines(comment: Comment, code: string): boolean {
  const { text, alone } = comment;
  if (!alone) return false;
  const match = /^([A-Za-z][A-Za-z0-9 ]{2,40})\s?(?:[:：—–-]|既?是|is an?|are)\s?\S/.exec(text);
  if (!match || countWords(text) < 5) return false;
  const name = (match[1] as string).replace(/[\s_]/g, '').toLowerCase();
  return below(code, comment).slice(0, 200).toLowerCase().replaceAll('_', '').includes(name);
}
