import type { Lexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';

/** Names that are no words put together, though they are written as such. */
const products = new Set(
  'airtable apparmor autocad bitbucket chatgpt circleci clickhouse codeql cockroachdb codepen crewai datadog deepseek devops duckdb facebook filezilla freebsd github gitlab gitops hashicorp homebrew huggingface iphone ipados jetbrains langchain langgraph langsmith linkedin litellm livekit llamaindex macbook macos metamask mongodb netbsd nixos nosql openai openapi openbsd opencv opengl openssl openvino pagerduty paypal pgbouncer photoshop postgresql posthog powerpoint powershell pytorch quickbooks quicktime raspberrypi rxjs salesforce sharepoint sqlite stackoverflow tensorflow testflight testrail typescript virtualbox vmware wordpress youtube zendesk'.split(
    ' ',
  ),
);

/** A word with a hump: a small letter or digit before a capital, or an abbreviation before a word: `HTTPServer`. */
const humped = /[A-Za-z][A-Za-z0-9]*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z])[A-Za-z0-9]*/g;

/**
 * A heading whose names of code are parted into their words (`OutOfMemoryError` is an out of memory error), with these
 * names as they stand; null where there are none. What the lexicon knows as one word stays
 * one, and so do products.
 */
export function partedAtHumps(
  title: string,
  { entries }: Lexicon,
): { readonly title: string; readonly names: readonly string[] } | null {
  if (!hasHump.test(title)) return null;
  const names: string[] = [];
  const parted = title.replace(humped, (name: string, at: number) => {
    // A Chinese heading speaks Chinese: a name of code in its midst is what it stands for, as an error is, no more.
    if (chinese.test(title.slice(0, at))) return name;
    const small = name.toLowerCase();
    const words = wordsIn(name);
    if (words.length < 2 || words.some(({ length }) => length < 2)) return name;
    const known = entries.get(stemOf(small));
    if (products.has(small) || (known && known.same.length + known.kinds.length > 0)) return name;
    names.push(small);
    return words.join(' ');
  });
  return names.length === 0 ? null : { title: parted, names };
}

const chinese = /[\u3400-\u9fff]/;
const hasHump = /[a-z0-9][A-Z]|[A-Z]{2}[a-z]/;

function wordsIn(name: string): readonly string[] {
  return name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z]{2})/g, '$1$2 ').split(' ');
}
