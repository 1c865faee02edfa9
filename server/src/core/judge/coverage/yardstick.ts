import { isListed } from './mention.ts';

/** Whether a mention is only what something else is measured by: *lighter than transactions*, 与事务相比. */
export function isYardstick(before: string, after: string): boolean {
  return measured.test(before.slice(-longest)) || measures.test(after);
}

const measured =
  /\b(?:compared (?:to|with)|unlike|instead of|rather than|as opposed to|in contrast (?:to|with)|(?:alternative|substitute|replacement)s? (?:to|for)|\w+er than|(?:more|less) [\w-]+ than)\s+(?:an? |the )?[*_`"“[]*$|(?:不同于|区别于|有别于|不像|而不是|而非|(?<!对)比起?)\s*[*_`"“「[]*$/i;
const measures = /^[\u4e00-\u9fff]{0,4}[*_`”」\]]*\s*(?:相比|不同[，,])/;
const longest = 40;

/** Whether a mention is the name of a link to another document, beside something else: that document tells of it. */
export function isLinkAmong(before: string, after: string): boolean {
  return (
    outwards.test(after) &&
    linked.test(before) &&
    isListed(before.replace(linked, ''), after.replace(outwards, ''))
  );
}

const linked = /\[[*_`]*$/;
const outwards = /^[^[\]]{0,40}\]\([^)#][^)]*\)/;
