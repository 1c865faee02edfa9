import type { ItemCoverage, Location, Verdict } from '../core/judge/model.ts';
import type { OutlineItem } from '../core/plan/model.ts';
import { type PlainPlace, placeFrom, plainPlace } from '../workspace/plainPlace.ts';

/*
 * Verdicts and coverage as lists in place of objects: a third as long as JSON with names, and written and read in half
 * the time. What is said again and again, as are paths, stands once in a list of texts.
 */

type PlainLocation = readonly [file: number, place: PlainPlace];

export type PlainVerdict = readonly [
  said: readonly [rule: string, value: Verdict['value'], subject: string, reason: string, message: string],
  promise: PlainLocation | null,
  location: PlainLocation,
  required: number | null,
  actual: number | null,
  evidence: readonly PlainPlace[],
  fixes: Verdict['fixes'],
  /** What few have. */
  more: Pick<Verdict, 'topic' | 'paths' | 'unnecessary'>,
];

export type PlainCoverage = readonly [
  value: ItemCoverage['value'],
  section: number | null,
  also: readonly number[],
  score: number,
  parts: readonly (readonly [text: string, isMet: 0 | 1, place: PlainPlace | null])[],
  candidates: readonly (readonly [section: number, score: number, why: number])[],
  reason: string,
  hollow: number | null,
];

/** Texts, each of which is told by where it stands. */
export class Texts {
  private readonly known = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.known.keys()];
  }

  at(text: string): number {
    const at = this.known.get(text) ?? this.known.size;
    if (at === this.known.size) this.known.set(text, at);
    return at;
  }
}

export function plainVerdict(verdict: Verdict, texts: Texts): PlainVerdict {
  const { rule, value, subject, promise, location, required, actual, evidence, reason, message, fixes } =
    verdict;
  const { topic, paths, unnecessary } = verdict;
  return [
    [rule, value, subject, reason, message],
    promise && [texts.at(promise.file), plainPlace(promise.place)],
    [texts.at(location.file), plainPlace(location.place)],
    required,
    actual,
    evidence.map(plainPlace),
    fixes,
    { topic, paths, unnecessary },
  ];
}

/** The verdict that was made plain with these texts. */
export function verdictFrom(plain: PlainVerdict, texts: readonly string[]): Verdict {
  const [
    [rule, value, subject, reason, message],
    promise,
    location,
    required,
    actual,
    evidence,
    fixes,
    more,
  ] = plain;
  const locationFrom = ([file, place]: PlainLocation): Location => ({
    file: texts[file] as string,
    place: placeFrom(place),
  });
  return {
    rule,
    value,
    subject,
    promise: promise && locationFrom(promise),
    location: locationFrom(location),
    required,
    actual,
    evidence: evidence.map(placeFrom),
    reason,
    message,
    fixes,
    ...more,
  };
}

export function plainCoverage(coverage: ItemCoverage, texts: Texts): PlainCoverage {
  const { value, section, also, score, parts, candidates, reason, hollow } = coverage;
  return [
    value,
    section,
    also,
    score,
    parts.map(part => [part.text, part.value === 'met' ? 1 : 0, part.place && plainPlace(part.place)]),
    candidates.map(candidate => [candidate.section, candidate.score, texts.at(candidate.why)]),
    reason,
    hollow ?? null,
  ];
}

/** The coverage of an item that was made plain with these texts. */
export function coverageFrom(
  [value, section, also, score, parts, candidates, reason, hollow]: PlainCoverage,
  item: OutlineItem,
  texts: readonly string[],
): ItemCoverage {
  return {
    item,
    value,
    section,
    also,
    ...(hollow === null ? {} : { hollow }),
    score,
    parts: parts.map(([text, isMet, place]) => ({
      text,
      value: isMet ? 'met' : 'unmet',
      place: place && placeFrom(place),
    })),
    candidates: candidates.map(([index, weighed, why]) => ({
      section: index,
      score: weighed,
      why: texts[why] as string,
    })),
    reason,
  };
}
