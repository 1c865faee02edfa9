import { nameOf } from '../../guide/titles.ts';
import { atomsOf } from './atoms.ts';
import { type Lexicon, weights } from './lexicon.ts';
import { joinedIn } from './relation.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** What joins things; a slash in a path, `POST /api/boats`, does not. */
const conjunction =
  /\s*,\s*(?:and|or)\s+|\s*(?:和|与|及|以及|还是|、|&|(?<!(?:^|\s)\/\S*)(?<!\s)\/|\/(?=\s)|,|，|\+|;|；)\s*|\s+(?:and|vs\.?|versus|or|plus)\s+/g;

const preposition = /^.*\S\s(?:for|with|by|between|on|in|to|from)\s/;

/** Most Chinese words have two letters. */
const chineseWord = 2;

/** What the first half has alone: `timers` of `Scheduling with timers and cron`; the half itself where it shares nothing. */
export function aloneIn(first: string, others: readonly string[]): string {
  return others.some(half => preposition.test(half)) ? first : first.replace(preposition, '');
}

/**
 * What the last half has alone: `session state` of `Prepared statements and session state under pooling`, which says of
 * all that is joined where it holds; the half itself where another half says so of its own.
 */
export function aloneInLast(last: string, others: readonly string[]): string {
  return others.some(half => context.test(half)) ? last : last.replace(context, '$1');
}

const context =
  /^(.*\S)\s(?:as|under|for|with|without|in|on|at|across|via|during|over|through|against|behind|between|inside|within|by|from|per)\s.*$/;

/** Whether a name joins things. */
export function isJoined(name: string): boolean {
  return name.search(conjunction) >= 0;
}

/** The things that an item joins, in its name, or in a few words behind a colon: `Rebalancing: eager and lazy members`. */
export function halvesIn(
  { name, tokens }: { readonly name: string; readonly tokens: readonly Token[] },
  { note, parts }: { readonly note: string | null; readonly parts: readonly unknown[] },
  isKnown: (phrase: string) => boolean,
  lexicon: Lexicon,
): readonly string[] {
  const halves = halvesOf(name, tokens, isKnown);
  if (halves.length > 0 || note === null || parts.length > 0 || note.length > longestNote) return halves;
  const said = nameOf(note);
  const joined = clause.test(said) ? [] : halvesOf(said, tokensOf(said, lexicon), isKnown);
  return joined.every(half => atomsOf(half).length <= mostInHalf) ? joined : [];
}

const longestNote = 60;
const mostInHalf = 4;
/** What is no name of a thing. */
const clause =
  /\b(?:what|how|when|why|where|which|who|if|is|are|that|not|or)\b|如何|怎[么样]|为什么|为何|什么|哪|是|或/;

/** What is said of two things together: *the choice between stacks and queues*. */
const ofBoth =
  /^(?:.*\s)?(?:differences?|relations?|relationships?|trade-?offs?|choices?|choos(?:e|ing)|decid(?:e|ing)|select(?:ing)?|distinguish(?:ing)?|balance|interplay) between (?:an? |the )?/;

/**
 * Whether a name that the lexicon knows as one, `登录与注册` or *roles and permissions*, is still of two things: each has a
 * name of its own, and none tells what is done, as in *drag and drop*.
 */
function isTwo(left: string, sign: string, right: string, isKnown: (phrase: string) => boolean): boolean {
  const isThing = (half: string): boolean => isKnown(half) && (!/^[a-z]/.test(half) || thing.test(half));
  return !sign.includes('/') && isThing(left) && isThing(right);
}

const thing = /(?:s|ing|ion|ment|ty|ship)$/;

/** What a choice is made for. */
const purpose = / to [a-z]+ .*$/;

/** What ends a name whose first words a slash joins: *input/output streams*. */
const compound = /^[a-z-]+\s(?!(?:and|or|with|for|in|of|on|to|by|from|at|using)\b)[a-z]/;

/** What says behind a comma how or where something is: it joins nothing. */
const adverbial =
  /^(?:depending|including|based|given|such|especially|instead|rather|alone|when|while|if|because)\s/;

/**
 * The two or more things that a name joins; none where it is one thing. `isKnown` tells whether the lexicon has a phrase.
 */
function halvesOf(
  whole: string,
  tokens: readonly Token[],
  isKnown: (phrase: string) => boolean,
): readonly string[] {
  const isOfBoth = ofBoth.test(whole);
  const name = isOfBoth ? whole.replace(purpose, '') : joinedIn(whole);
  const halves: string[] = [];
  let from = 0;
  const between = isOfBoth ? -1 : name.search(/\sbetween\s/);
  for (const match of name.matchAll(conjunction)) {
    // `A and B between C, D and E` joins two things.
    if (between >= 0 && match.index > between && halves.length > 0) break;
    const end = match.index + match[0].length;
    if (match[0] === '/' && compound.test(name.slice(end))) continue;
    if (match[0].startsWith(',') && adverbial.test(name.slice(end))) continue;
    const over = tokens.find(one => one.start < end && one.end > match.index && one.stems.length > 1);
    if (over && !isTwo(name.slice(over.start, match.index), match[0], name.slice(end, over.end), isKnown))
      continue;
    halves.push(name.slice(from, match.index));
    from = end;
  }
  halves.push(name.slice(from));
  if (isOfBoth) halves[0] = (halves[0] as string).replace(ofBoth, '');
  // Beside a special word, a half of light words alone (`策略和模式`) is no subject of its own.
  const least = tokens.some(({ weight }) => weight > weights.light)
    ? weights.light * 1.1
    : weights.light * 0.9;
  const tells = (half: string): boolean => {
    const atoms = atomsOf(half);
    if (atoms.length === 0 || (atoms.length === 1 && atoms[0]?.cjk)) return false;
    const start = name.indexOf(half);
    return (
      tokens.some(
        token => token.start >= start && token.end <= start + half.length && token.weight >= least,
      ) ||
      (isKnown(half) &&
        tokens.some(
          token => token.start < start + half.length && token.end > start && token.weight >= least,
        )) ||
      // What ends a Chinese name belongs to all that it joins: `配置与密钥管理` is on 配置管理 too.
      (atoms.at(-1)?.cjk === true && isKnown(half + name.slice(-chineseWord)))
    );
  };
  return halves.length > 1 && halves.length <= 4 && halves.every(tells) ? halves : [];
}
