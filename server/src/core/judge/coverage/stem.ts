import { codeAt } from '../../codeAt.ts';
import { remembered } from '../../remembered.ts';
import { irregular } from './irregular.ts';

/** Endings that bend a word or make another kind of word of it; the longest come first. */
const endings =
  'izations,isations,encies,ancies,ization,isation,abilities,ability,ibility,ables,ibles,iving,uring,izing,ising,ating,ivers,izers,isers,urally,ural,ation,ations,ators,ator,ement,ments,ment,ances,ance,ences,ence,ency,ancy,ities,ivity,ized,ised,ived,ured,ives,iver,izes,ises,izer,iser,able,ible,ates,ated,ings,ness,ions,ants,ents,ures,ate,ize,ise,ing,ies,ion,ant,ent,ity,ive,ure,ers,ors,our,ial,ed,es,er,or,ly,al,ic,y,e,s'.split(
    ',',
  );

/** The endings by their last letter, in the same order. */
const endingsBy = new Map<string, string[]>();
for (const ending of endings) {
  const last = ending.at(-1) as string;
  endingsBy.set(last, [...(endingsBy.get(last) ?? []), ending]);
}

/** By stem: the forms of the word that don't start with it, though they mean it: `tuning` of `tune`, `built` of `build`. */
const otherForms = new Map<string, readonly string[]>();

/** How a word may stand in a text otherwise than as its stem with an ending: whole words. Takes a stem. */
export function formsApart(stem: string): readonly string[] {
  if (otherForms.size === 0)
    for (const form of Object.keys(irregular)) {
      const of = stemOf(form);
      if (!form.startsWith(of)) otherForms.set(of, [...(otherForms.get(of) ?? []), form]);
    }
  const forms = otherForms.get(stem) ?? none;
  if (leavesOut.test(stem)) return [`${stem.slice(0, -1)}ing`, ...forms];
  if (shortY.test(stem)) return [`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, ...forms];
  return shortAble.test(stem) ? [`${stem.slice(0, -1)}ility`, ...forms] : forms;
}

const none: readonly string[] = [];
/** A short stem that loses its `e` before an ending with a vowel. */
const leavesOut = /^[^aeiou][aeiouy][^aeiouwxy]e$/;
/** A word too short to lose its `y`. */
const shortY = /^[a-z]{1,2}[^aeiou]y$/;
/** What is left of `durable`, which is too short to lose more. */
const shortAble = /^[a-z]{2,3}[ai]bl$/;

/** What words start with that are cut no further, for what is left of them is another word: `rest` of `restore`. */
const starts = new RegExp(
  `^(?:${`authorit(?=y$|ies$) (?:authori|internationali|locali|materiali|personali|regulari|tokeni|utili|vectori)(?=[sz]) proper(?=(?:ly)?$) accessib accountab adapter alternativ analy archiv artifactory author billion breaker classic combinator
    comment communit completeness comprehension confidential connectivit consent containment convention
    conversation coordinates currenc current curry cursor customer dagger deliverab directiv director
    embedded experienc explainab fastly formal former foundation general generator generic guidance
    https identical importan important instabil instant(?!iat) interpretab jitter keepalive letter limitation
    liveness locale locality looker majorit measur mentor mission nats objectiv observable observer
    operator passiv plane(?=s?$) portab portal portion positiv precis presence prevent primitiv priorit
    probabil processor reactiv reactor readab ready(?=$) recommender replic responsib restic restor rightsiz
    rtos runner sampling sanity series several severe(?=$) severity signal sops special statement static
    stories suite(?=s?$) survey tailor temporal terminal tester textur transformers variant windowing
    worker factory factor
    actionable actuator allowance apple(?=s?$) criteri differ emerging executiv executor follower
    graphics grouping(?=$) header heading hosting(?=$) implication integrity journey normal(?=$|ly$) optional
    ordering(?=$|s$) paging(?=$) performan personal(?=$|ly$) planner posting(?=s?$) posture production productivit projection provenance
    putting(?=$) quantit(?=y$|ies$) recurs reply responsiv savings server(?=s?$) servic(?=es?$) serving(?=$) stats(?=$) theme
    caller checkly excellen exposure expos expression packer(?=$) provider(?=s?$) solidity(?=$) stripe(?=$) trivy visitor
    transition virtual(?=$|ly$) visual(?=$|s$|ly$)
    causal certification collector composab correctness dependab derivation destructur distributed encoder
    evaluator structur toleration periodic invalidat
    accordion anomal assembl banner batter(?=y$|ies$) bearer caption career clippy closure(?=s?$) committee complement
    complicat conferenc drawer(?=s?$) driver(?=s?$) erasure famil(?=y$|ies$) folder(?=s?$) interval issuance issuer
    leader(?=s?$|ship) linker mention(?=$|s$|ed$|ing$) partial(?=$|s$|ly$) party(?=$) pointer(?=s?$)
    present(?=$|s$|ed$|ing$|ation) pressure promis sector(?=s?$) sensor slider stampede station(?=s?$)
    suppl(?=y|ies|ied|ier) tensor variabl`
    .split(/\s+/)
    .join('|')})`,
);

/**
 * What a Latin word keeps however it is bent: `caching`, `caches` and `cached` have the same stem, so have
 * `optimisation` and `optimize`. Takes lower case. Anything but a word of ASCII letters is its own stem.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || word.length > 40) return word;
  return stripped(word);
}

/** The stem of a word that is looked for, and what bends it: `ing` behind `test`. */
export class Stem {
  private endings: Map<number, boolean> | null = null;

  constructor(private readonly word: string) {}

  /**
   * Whether what stands in a text from an offset to another, behind the stem, only bends it. Asked of most words of a
   * text, so that the answers are kept by numbers: no word has to be put together.
   */
  isBentBy(text: string, from: number, to: number): boolean {
    const ending = endingIn(text, from, to);
    // What has a digit, or a letter beyond ASCII, is its own stem.
    if (ending < 0) return false;
    this.endings ??= endingsOf(this.word);
    const known = this.endings.get(ending);
    if (known !== undefined) return known;
    const bent = stemOf(this.word + text.slice(from, to).toLowerCase()) === this.word;
    this.endings.set(ending, bent);
    return bent;
  }
}

/** By stem: whether endings bend it. */
const endingsOf = remembered(5_000, (_: string) => new Map<number, boolean>());

/** The number of up to eleven letters of `a` to `z`, large or small; -1 where there is anything else. */
function endingIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const letter = (codeAt(text, at) | 32) - 96;
    if (letter < 1 || letter > 26) return -1;
    number = number * 27 + letter;
  }
  return number;
}

const stripped = remembered(10_000, word =>
  strip(Object.hasOwn(irregular, word) ? (irregular[word] as string) : word),
);

function strip(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const start = starts.exec(word)?.[0];
  if (start !== undefined) return start;
  // The names of libraries, as `thiserror`, are no bent words.
  if (/.error$/.test(word)) return word;
  let stem = straightened(word);
  for (let cut = true; cut; ) {
    cut = false;
    for (const ending of endingsBy.get(stem.at(-1) as string) ?? []) {
      const left = stem.length - ending.length;
      if (left < (ending === 's' || ending === 'ing' || ending === 'ed' ? 3 : 4) || !stem.endsWith(ending))
        continue;
      if (ending === 's' && /[su]s$/.test(stem)) continue;
      stem = unbent(stem.slice(0, left), ending);
      cut = true;
      break;
    }
  }
  return stem;
}

/** What is bent at its end otherwise than by an ending behind it: `denied`, `cities`, `boxes`, `durability`, `sequencing`. */
function straightened(word: string): string {
  const last = word.at(-1);
  if (last === 'd' && word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (last === 's' && /^[a-z]{2,3}ies$/.test(word) && !nounsInIe.has(word)) return `${word.slice(0, -3)}y`;
  if (last === 's' && /^[a-z]{2}xes$/.test(word)) return word.slice(0, -2);
  if ((last === 'y' || last === 's') && /^[a-z]{2,3}[ai]bilit(?:y|ies)$/.test(word))
    return `${word.slice(0, word.lastIndexOf('ilit'))}le`;
  return /^[a-z]{4,}[ae]nc(?:ing|ed|ers?)$/.test(word) ? word.replace(/(?:ing|ed|ers?)$/, 'e') : word;
}

/** `trie`, not `try`. */
const nounsInIe = new Set(['movies', 'tries']);

/** `plann` -> `plan`; a doubled letter at the end is how English writes a short vowel before an ending. */
function unbent(stem: string, ending: string): string {
  if (stem.length > 3) return /([bdgmnprt])\1$|...ell$/.test(stem) ? stem.slice(0, -1) : stem;
  // `siz` -> `size`: a single one stands where an `e` is left out.
  return (ending === 'ing' || ending === 'ed') && /^[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)
    ? `${stem}e`
    : stem;
}
