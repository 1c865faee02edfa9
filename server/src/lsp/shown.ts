import type { Diagnostic } from 'vscode-languageserver';
import { source } from '../core/judge/waive.ts';
import type { ShownOf } from './quickFixes.ts';

/** The place in the plan, which may follow a finding's own words. */
const inPlan = / ?[(（][^()（）]*:\d+[)）]$/;

/**
 * Finds what a client shows of findings: the same rule and words, since ranges move while somebody types. Each is found
 * at once, however many are shown.
 */
export function shownIn(shown: readonly Diagnostic[]): ShownOf {
  const byWords = new Map<string, Diagnostic[]>();
  for (const diagnostic of shown) {
    if (diagnostic.source !== source) continue;
    const message = String(diagnostic.message);
    for (const words of new Set([message, message.replace(inPlan, '')])) {
      const key = `${diagnostic.code}\n${words}`;
      byWords.set(key, [...(byWords.get(key) ?? []), diagnostic]);
    }
  }
  return findings => {
    const keys = new Set(findings.map(({ rule, message }) => `${rule}\n${message}`));
    return [...keys].flatMap(key => byWords.get(key) ?? []);
  };
}
