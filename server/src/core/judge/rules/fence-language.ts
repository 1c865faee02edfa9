import { flatMap } from '../../flatMap.ts';
import type { Fence } from '../../guide/model.ts';
import type { Fix } from '../model.ts';
import { at, type GuideRule, verdict } from '../rule.ts';

/** A fence says what language it is in. */
export const fenceLanguage: GuideRule = {
  id: 'fence-language',
  scope: 'guide',
  summary: 'A code fence names its language.',
  severity: 'info',
  check: ({ guide, settings: { translate } }) =>
    flatMap(guide.fences, fence => {
      const marker = /^(?:`{3,}|~{3,})/.exec(
        guide.text.slice(fence.place.start, fence.place.start + 40),
      )?.[0];
      if (fence.declared !== null || marker === undefined) return [];
      const guess = guessOf(fence);
      const start = fence.place.start + marker.length;
      const fix: Fix = {
        title: translate('Name the language: {0}', guess),
        safe: false,
        edits: [{ file: guide.path, start, end: start, newText: guess }],
      };
      const message = translate(
        'Expected a language after {0}, found none; it looks like {1}.',
        marker,
        guess,
      );
      return [
        verdict(
          'fence-language',
          at(guide.path, {
            ...fence.place,
            end: start,
            endLine: fence.place.line,
            endColumn: fence.place.column + marker.length,
          }),
          {
            value: 'unmet',
            subject: guess,
            reason: message,
            message,
            fixes: [fix],
          },
        ),
      ];
    }),
};

function guessOf({ language }: Fence): string {
  return language ?? 'text';
}
