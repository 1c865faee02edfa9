import type { Translate } from '../core/translate.ts';

/** What the arguments' library says of wrong ones, with what it names. */
const patterns: readonly (readonly [
  pattern: RegExp,
  say: (t: Translate, found: readonly string[]) => string,
])[] = [
  [/^unknown option '([^']*)'/, (t, [name = '']) => t('Unknown option {0}.', name)],
  [/^unknown command '([^']*)'/, (t, [name = '']) => t('Unknown command {0}.', name)],
  [/^missing required argument '([^']*)'/, (t, [name = '']) => t('Expected an argument: {0}.', name)],
  [/^required option '([^']*)' not specified/, (t, [name = '']) => t('Expected the option {0}.', name)],
  [
    /^option '([^']*)' argument missing/,
    (t, [name = '']) => t('Expected a value after the option {0}.', name),
  ],
  [
    /^(?:option|command-argument value) '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./,
    (t, [name = '', value = '', choices = '']) =>
      t('Unexpected value {1} of the option {0}, expected one of {2}.', name, value, choices),
  ],
  [
    /^option '([^']*)' argument '([^']*)' is invalid\. (.*)/,
    (t, [name = '', value = '', why = '']) =>
      t('Unexpected value {1} of the option {0}. {2}', name, value, why),
  ],
  [
    /^too many arguments(?: for '([^']*)')?\. Expected (\d+) arguments? but got (\d+)/,
    (t, [, expected = '', actual = '']) => t('Expected {0} arguments, found {1}.', expected, actual),
  ],
];

/** The library's English message in the reader's language, in the words of our own. */
export function usageError(message: string, translate: Translate): string {
  const plain = message.replace(/^error: /, '').trim();
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(plain)?.[1];
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const said = say(translate, found.slice(1));
    return suggestion === undefined ? said : `${said} ${translate('Did you mean {0}?', suggestion)}`;
  }
  return plain;
}
