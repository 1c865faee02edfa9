import { at, type GuideRule, verdict } from '../rule.ts';

/** A lint comment silences something. */
export const unusedIgnore: GuideRule = {
  id: 'unused-ignore',
  scope: 'guide',
  late: true,
  summary: 'A comment that silences a rule is needed.',
  severity: 'warning',
  check: ({ comments, guide, settings: { translate } }) =>
    comments
      .filter(({ kind }) => kind === 'unused')
      .map(({ word, place }) => {
        const message = translate(
          'Expected a finding of {0} to silence, found none; the comment can go.',
          word,
        );
        return verdict('unused-ignore', at(guide.path, place), {
          value: 'unmet',
          subject: word,
          reason: message,
          message,
          unnecessary: true,
        });
      }),
};
