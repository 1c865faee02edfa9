import { CodeActionKind } from 'vscode-languageserver';
import type { TextEdit } from '../core/judge/model.ts';
import type { DocumentContext } from './feature.ts';
import type { Offer } from './offer.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.guidewright`;

/** All safe fixes of a document that don't touch each other, as one; none where there are none. */
export function fixAll({ folder, path, translate }: DocumentContext): readonly Offer[] {
  const fixes = folder.findingsIn(path).flatMap(({ fixes }) => {
    const fix = fixes.find(
      ({ safe, edits, creates = [] }) =>
        safe && edits.length > 0 && creates.length === 0 && edits.every(({ file }) => file === path),
    );
    return fix ? [{ fix, start: Math.min(...fix.edits.map(({ start }) => start)) }] : [];
  });
  const edits: TextEdit[] = [];
  let end = -1;
  for (const { fix, start } of fixes.toSorted((a, b) => a.start - b.start)) {
    if (start <= end) continue;
    edits.push(...fix.edits);
    end = Math.max(...fix.edits.map(edit => edit.end));
  }
  const title = translate('Fix all that can be fixed safely');
  return edits.length === 0 ? [] : [{ title, kind: fixAllKind, changes: () => ({ edits }) }];
}
