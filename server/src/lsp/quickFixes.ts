import { CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix } from '../core/judge/model.ts';
import { allRules } from '../core/judge/rules.ts';
import { type Ignoring, ignorer } from '../core/write/ignore.ts';
import type { DocumentContext } from './feature.ts';
import { editsOf } from './findingFixes.ts';
import type { Offer } from './offer.ts';

/** Rules on comments, which no comment silences. */
const silent = new Set(allRules.flatMap(({ id, scope }) => (scope === 'comments' ? [id] : [])));

/** What the client shows of findings. */
export type ShownOf = (findings: readonly Finding[]) => Diagnostic[];

/** The findings' own fixes, then the comments that silence them. */
export function quickFixes(
  here: readonly Finding[],
  shownOf: ShownOf,
  about: DocumentContext,
): { readonly fixes: readonly Offer[]; readonly ignores: readonly Offer[] } {
  const kind = CodeActionKind.QuickFix;
  const ignoringAt = ignorer(about.text);
  // What is wrong with comments no comment silences.
  const ignoringOf = ({ rule, location }: Finding): Ignoring | null =>
    silent.has(rule) ? null : ignoringAt(location.place.start);
  const rules = new Map<string, Finding[]>();
  const fixes = new Map<string, { fix: Fix; first: boolean; findings: Finding[] }>();
  for (const finding of here) {
    push(rules, finding.rule, finding);
    for (const [index, fix] of finding.fixes.entries()) {
      // One edit may answer several findings.
      const key = JSON.stringify([fix.title, fix.edits, fix.creates]);
      const known = fixes.get(key) ?? { fix, first: false, findings: [] };
      known.first ||= index === 0;
      known.findings.push(finding);
      fixes.set(key, known);
    }
  }
  return {
    fixes: [...fixes.values()].map(({ fix, first, findings }) => ({
      title: fix.title,
      kind,
      diagnostics: shownOf(findings),
      isPreferred: first && fix.safe,
      creates: (fix.creates ?? []).length > 0,
      changes: () => ({ ...fix, edits: editsOf(about, findings[0] as Finding, fix) }),
    })),
    ignores: [...rules.values()].flatMap(findings => {
      const [first, ...others] = findings as [Finding, ...Finding[]];
      const found = ignoringOf(first);
      if (!found) return [];
      const fix = ignoreFix(first, found, about);
      const silenced = others.filter(other => ignoringOf(other)?.at === found.at);
      return [
        {
          title: fix.title,
          kind,
          diagnostics: shownOf([first, ...silenced]),
          isPreferred: false,
          changes: () => ({ edits: fix.edits }),
        },
      ];
    }),
  };
}

/** The comment that silences a rule in the block where it found something. */
function ignoreFix({ rule }: Finding, found: Ignoring, { path, translate: t }: DocumentContext): Fix {
  const titles = {
    list: t('Ignore {0} in this list', rule),
    table: t('Ignore {0} in this table', rule),
    other: t('Ignore {0} here', rule),
  };
  const edit = { file: path, ...found.edit(rule, t('why')) };
  return { title: titles[found.block], safe: false, edits: [edit] };
}

function push(map: Map<string, Finding[]>, key: string, value: Finding): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
