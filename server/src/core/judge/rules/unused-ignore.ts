import { withoutRule } from '../../write/comment.ts';
import { at, type CommentRule, verdict } from '../rule.ts';

/** A lint comment silences something. */
export const unusedIgnore: CommentRule = {
  id: 'unused-ignore',
  scope: 'comments',
  summary: 'A comment that silences a rule is needed.',
  severity: 'warning',
  check: ({ comments, path, text, settings: { translate } }) =>
    comments
      .filter(({ kind }) => kind === 'unused')
      .map(({ word, place }) => {
        const message = translate(
          'Expected a finding of {0} to silence, found none; the comment can go.',
          word,
        );
        return verdict('unused-ignore', at(path, place), {
          value: 'unmet',
          subject: word,
          reason: message,
          message,
          unnecessary: true,
          fixes: [
            {
              title: translate('Remove what silences nothing'),
              safe: true,
              edits: [withoutRule(path, text, place, word)],
            },
          ],
        });
      }),
};
