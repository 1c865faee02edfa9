/** What a name asks for, and whether it asks for its reverse: *When not to use it*, 不适用场景. */
export interface Negation {
  readonly isNegated: boolean;
  /** Its telling words without those that negate. */
  readonly rest: readonly string[];
}

/** How a folded name asks; null where it asks for both, or for something that has no reverse. */
export function negationOf(name: string): Negation | null {
  return asks.test(name) ? inEnglish(name) : reverse.test(name) ? inChinese(name) : null;
}

/** Whether two names ask for a thing and for its reverse: a section on either is none on the other. */
export function isOpposite(one: Negation | null, other: Negation | null): boolean {
  if (one === null || other === null || one.isNegated === other.isNegated) return false;
  const [few, many] = one.rest.length < other.rest.length ? [one.rest, other.rest] : [other.rest, one.rest];
  return (few.length === many.length || few.length >= fewest) && few.every(word => many.includes(word));
}

/** A name of fewer words may be part of any other. */
const fewest = 2;

function inEnglish(name: string): Negation | null {
  if (both.test(name)) return null;
  const words = name.split(/[^a-z\d]+/).filter(word => word !== '');
  const isNegated = words.some(word => negative.has(word));
  return { isNegated, rest: words.filter(word => !negative.has(word) && !filling.has(word)) };
}

const asks = /^(?:when|where|why|what|who|which|how)\b/;
const both = /\b(?:and|or|versus|vs)\b.*\bnot\b|\bnot\b.*\b(?:and|or|but)\b|\bwhether\b/;
const negative = new Set('not never cannot don doesn shouldn isn aren won'.split(' '));
const filling = new Set(
  't a an the to it its this that these them should do does you i we one is are be can will would of for'.split(
    ' ',
  ),
);

function inChinese(name: string): Negation | null {
  if (bothChinese.test(name)) return null;
  const rest = name.replace(/[不勿]/g, '').replace(/[该应当要宜的了]/g, '');
  return { isNegated: denied.test(name), rest: [rest] };
}

/** What can be denied of a thing in a name. */
const reverse = /[适该应]|用|建议|推荐|支持|负责|包[括含]|涉及|擅长/;
const denied = /不(?:适[用合宜]|该|应|要|宜|用|建议|推荐|支持|负责|包[括含]|涉及|擅长)|勿/;
const bothChinese = /是否|[与和或及、]不|还是不|能不能|该不该|要不要|用不用/;
