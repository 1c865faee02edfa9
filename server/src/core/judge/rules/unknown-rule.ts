import { at, type CommentRule, verdict } from '../rule.ts';

/** A lint comment names rules that there are. */
export const unknownRule: CommentRule = {
  id: 'unknown-rule',
  scope: 'comments',
  summary: 'A lint comment names a rule that there is, after ignore, disable or enable.',
  severity: 'warning',
  check: ({ comments, path, settings: { translate } }) =>
    comments
      .filter(({ kind }) => kind !== 'unused')
      .map(({ kind, word, suggestion, place }) => {
        const message =
          kind === 'verb'
            ? translate('Unexpected “{0}” in a lint comment, expected ignore, disable or enable.', word)
            : suggestion === null
              ? translate('Unexpected rule “{0}”, there is none of that name.', word)
              : translate('Unexpected rule “{0}”, expected “{1}”.', word, suggestion);
        return verdict('unknown-rule', at(path, place), {
          value: 'unmet',
          subject: word,
          reason: message,
          message,
        });
      }),
};
