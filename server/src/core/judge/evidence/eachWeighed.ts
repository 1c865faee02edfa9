import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { proseOf, type Statement } from './prose.ts';
import { under } from './sections.ts';

/** Several things told one by one, each by its name, with what each gives and what has to be paid for it. */
export function eachWeighed(guide: Guide): readonly Place[] {
  const underHeads = new Map<number | null, Map<number, Statement>>();
  const found = flatMap(proseOf(guide).told, statements => {
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, 'summary', 'trouble', 'diagnosis', 'testing')) return [];
    const parts: Statement[] = [];
    for (const one of statements) {
      if ((one.cues & toned) === 0 || one.words < 8 || (one.label & bit.symptom) !== 0) continue;
      if (isNamed(guide, one)) parts.push(one);
      else if ((one.cues & bit.bad) !== 0 && turnOf(one.text) === 'told') {
        const parent: number | null = guide.sections[section]?.parent ?? null;
        const heads: Map<number, Statement> = underHeads.get(parent) ?? new Map<number, Statement>();
        if (!heads.has(section)) underHeads.set(parent, heads.set(section, one));
      }
    }
    if (parts.length < 2) return [];
    const turns = parts.filter(({ text }) => turnOf(text) !== null);
    // That one of several is weighed in so many words tells how the others' turns are meant.
    const isTold = turns.some(({ text }) => /told|beside/.test(turnOf(text) as string));
    return turns.length > 1 && isTold && turns.some(({ text }) => turnOf(text) !== 'beside') ? turns : [];
  });
  const heads = flatMap([...underHeads.values()], told => (told.size > 1 ? [...told.values()] : []));
  return [...found, ...heads].map(({ place }) => place);
}

const toned = bit.good | bit.bad;

/** Whether a statement opens with the name of what it is about: in bold, or with a colon behind it. */
function isNamed({ text }: Guide, statement: Statement): boolean {
  const { start } = statement.place;
  const mark = text.charCodeAt(start);
  // Markdown's marks of bold; an item's place may start at its bullet.
  if ((mark === 42 || mark === 95) && text.charCodeAt(start + 1) === mark)
    return !addressing.test(statement.text);
  return named.test(statement.text.slice(0, 40)) || /^\W{0,6}(?:\*\*|__)/.test(text.slice(start, start + 8));
}

/** What speaks to the reader, or tells what is not to be, names nothing. */
const addressing = /^\W*(?:you|don['’]t|never|it|we)\b|^[^\p{L}]*(?:你|您|我们?|不|别|没有)/iu;

const named = /^[^\s\p{L}\p{N}]{0,3}[\p{L}\p{N}`][^，。；,.;：:]{0,30}(?:：|:\s)/u;

/**
 * How a text turns from what a thing gives to its price: `told` in so many words, `hinted` by a tone on one side,
 * `beside` where both sides stand there without a turn; null where it doesn't.
 */
const turnOf = rememberedText(1_000, (whole: string): 'told' | 'hinted' | 'beside' | null => {
  const text = whole.slice(0, 600);
  const price = priced.exec(text);
  if (price && gives(text.slice(0, price.index))) return 'told';
  const at = text.search(turn);
  if (at < 0) {
    const tones = text.split(/[。；;，,]|[.]\s/).map(sentence => cuesIn(sentence) & toned);
    const first = tones.findIndex(tone => (tone & bit.good) !== 0);
    return first >= 0 && tones.some((tone, index) => index > first && tone === bit.bad) ? 'beside' : null;
  }
  const isGood = (cuesIn(text, 0, at) & bit.good) !== 0;
  const isBad = (cuesIn(text, at) & bit.bad) !== 0;
  return isGood && isBad ? 'told' : isGood || isBad ? 'hinted' : null;
});

/** A clause that names the price of what was told before it; that of money is none. */
const priced =
  /[，；。：、,;.:]\s*(?:但是?|不过|只是)?(?:它?的?|主要的?|最大的?|唯一的?)(?:缺点|弱点|短板|劣势|短处|不足|局限|弊端|坏处|代价)(?:是|在于|就是|则是|也|：|:)|[,;.:]\s(?:but |and |though |yet )?(?:the|its|their|one|a|an)\s(?:\w+ )?(?:drawback|downside|disadvantage|weakness|weak (?:point|spot|side)|catch|price|shortcoming)(?:s? (?:is|are|being)\b|:)(?! ?[$€£¥\d])|\bat the (?:price|cost|expense) of\b/i;

/** Whether what stands before a price tells what a thing gives, rather than a case or what goes wrong. */
function gives(before: string): boolean {
  const clause = before.split(/[。；;]|[.]\s/).findLast(one => one.trim() !== '') ?? '';
  if (clause.trim().length < 6 || mishap.test(clause)) return false;
  return (cuesIn(clause) & toned) !== bit.bad;
}

/** A case that something is left undone or goes wrong in. */
const mishap =
  /(?:^|[，,:：]\s?)(?:如果|若|一旦|假如|要是|否则|没有|万一|忘|(?:if|when|whenever|unless|once|without|forget\w*)\b)|\b(?:nobody|mistake\w*)\b/i;

/** What turns to the other side, at the start of a clause. */
const turn = /[，；。,;.]\s*(?:但是?|不过|可是|只是|然而)|[,;.]\s(?:but|however|yet|though)\b(?! not\b)/i;
