import { flatMap } from '../../flatMap.ts';
import { at, type GuideRule, verdict } from '../rule.ts';

/** One line is said again where it is needed again, and so are a few commands. */
const fewLines = 2;
const fewCommands = 4;

/** No example stands twice. */
export const duplicateExample: GuideRule = {
  id: 'duplicate-example',
  scope: 'guide',
  summary: 'An example stands once; repeats are not counted.',
  severity: 'info',
  check: ({ guide, settings: { translate } }) =>
    flatMap(guide.fences, ({ duplicateOf, place, codeLines, language }) => {
      const first = duplicateOf === null ? undefined : guide.fences[duplicateOf];
      if (!first || codeLines < (language === 'bash' ? fewCommands : fewLines)) return [];
      const message = translate(
        'Expected a new example, found a repeat of the one on line {0}.',
        first.place.line,
      );
      return [
        verdict('duplicate-example', at(guide.path, place), {
          value: 'unmet',
          subject: String(first.place.line),
          evidence: [first.place],
          reason: message,
          message,
          unnecessary: true,
        }),
      ];
    }),
};
