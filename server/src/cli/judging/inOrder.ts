import type { FindingDocument, Summary } from '../document.ts';

/** Findings that are asked for when they are told. */
export interface Source {
  /** What they are of. */
  readonly files: readonly string[];
  /** How many there are of each severity, each counted once. */
  readonly counts: Summary['bySeverity'];
  findings(): readonly FindingDocument[];
}

/** Findings by file and place; those of no more than one file are there at a time, however often they are gone through. */
export class FindingsInOrder implements Iterable<FindingDocument> {
  private readonly byFile = new Map<string, Source[]>();

  constructor(sources: readonly Source[]) {
    for (const source of sources)
      for (const file of source.files) {
        const known = this.byFile.get(file);
        if (known) known.push(source);
        else this.byFile.set(file, [source]);
      }
  }

  *[Symbol.iterator](): Generator<FindingDocument> {
    for (const file of [...this.byFile.keys()].sort()) yield* this.of(file);
  }

  /** How many findings there are of each severity. */
  counts(): Summary['bySeverity'] {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const [file, sources] of this.byFile) {
      const [only] = sources;
      const alone = sources.length === 1 && only?.files.length === 1 ? only.counts : countsOf(this.of(file));
      for (const severity of Object.keys(counts) as (keyof typeof counts)[])
        counts[severity] += alone[severity];
    }
    return counts;
  }

  private of(file: string): readonly FindingDocument[] {
    const sources = this.byFile.get(file) ?? [];
    return once(sources.flatMap(source => source.findings().filter(finding => finding.file === file)));
  }
}

/** A source of findings that are there. */
export function sourceOf(findings: readonly FindingDocument[]): Source {
  const files = [...new Set(findings.map(({ file }) => file))];
  return { files, counts: countsOf(once(findings)), findings: () => findings };
}

function countsOf(findings: readonly FindingDocument[]): Summary['bySeverity'] {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * Findings in their order. Two topics may promise one guide, and two plans one topic: what is found of it twice is told
 * once.
 */
function once(found: readonly FindingDocument[]): readonly FindingDocument[] {
  const findings = found.toSorted(byPlace);
  let run: { readonly first: FindingDocument; readonly seen: Set<string> } | null = null;
  return findings.filter((finding, index) => {
    const next = findings[index + 1];
    const goesOn = run !== null && byPlace(run.first, finding) === 0;
    if (!goesOn && (next === undefined || byPlace(finding, next) !== 0)) return true;
    if (!goesOn || run === null) run = { first: finding, seen: new Set() };
    const text = JSON.stringify(finding);
    const isNew = !run.seen.has(text);
    run.seen.add(text);
    return isNew;
  });
}

/** By file, then by place: the order in which findings are told. */
export function byPlace(a: FindingDocument, b: FindingDocument): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
