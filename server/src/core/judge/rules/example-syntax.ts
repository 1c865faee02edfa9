import { at, type GuideRule, verdict } from '../rule.ts';

/** Examples are in their language. They are parsed elsewhere, off the path of typing; see `workspace/syntax`. */
export const exampleSyntax: GuideRule = {
  id: 'example-syntax',
  scope: 'guide',
  summary: 'An example parses in its language; what is left out is marked as such.',
  severity: 'info',
  check: ({ guide, syntax, settings: { translate } }) =>
    (syntax ?? []).map(({ language, place, near, fence }) => {
      const message =
        near === ''
          ? translate('Expected {0}, found an example that ends too early.', language)
          : translate('Expected {0}, found something else at “{1}”.', language, near);
      const from = guide.fences[fence];
      return verdict('example-syntax', at(guide.path, place), {
        value: 'unmet',
        subject: language,
        evidence: from ? [from.place] : [],
        reason: message,
        message,
      });
    }),
};
