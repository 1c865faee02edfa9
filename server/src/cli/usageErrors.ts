import type { Command, Option } from 'commander';
import { nearest } from '../core/judge/nearest.ts';
import type { Translate } from '../core/translate.ts';

/** What is known where arguments are wrong. */
interface Where {
  readonly program: Command;
  /** The command that was called; the program itself where none was. */
  readonly command: Command;
  /** Its name as it is typed. */
  readonly typed: string;
  readonly t: Translate;
}

/** What the arguments' library says of wrong ones, with what it names. */
const patterns: readonly (readonly [
  pattern: RegExp,
  say: (where: Where, found: readonly string[]) => readonly (string | null)[],
])[] = [
  [
    /^unknown option '([^']*)'/,
    ({ command, typed, t }, [name = '']) => {
      const names = command.options.flatMap(({ long, short }) => long ?? short ?? []);
      const found = suggestion(name, [...names, '--help'], t);
      return found === null
        ? [t('Unknown option {0}; {1} --help lists those there are.', name, typed)]
        : [t('Unknown option {0}.', name), found];
    },
  ],
  [
    /^unknown command '([^']*)'/,
    ({ program, t }, [name = '']) => {
      const names = program.commands.map(each => each.name());
      return [
        t('Unknown command {0}, expected one of {1}.', name, names.join(t(', '))),
        suggestion(name, names, t),
      ];
    },
  ],
  [
    /^missing required argument '([^']*)'/,
    ({ command, typed, t }, [name = '']) => {
      const argument = command.registeredArguments.find(each => each.name() === name);
      return [t('Expected {0} after {1}, found nothing.', `<${name}>`, typed), argument?.description ?? ''];
    },
  ],
  [
    /^option '([^']*)' argument missing/,
    ({ command, t }, [flags = '']) => {
      const option = optionOf(command, flags);
      return [
        t('Expected a value after {0}, found nothing.', shortly(flags)),
        option?.argChoices
          ? t('It is one of {0}.', option.argChoices.join(t(', ')))
          : (option?.description ?? ''),
      ];
    },
  ],
  [
    /^option '([^']*)' argument '(.*)' is invalid\. Allowed choices are/s,
    ({ command, t }, [flags = '', value = '']) => {
      const choices = optionOf(command, flags)?.argChoices ?? [];
      return [
        t('Expected one of {2} after {0}, found “{1}”.', shortly(flags), value, choices.join(t(', '))),
        suggestion(value, choices, t),
      ];
    },
  ],
  [
    /^option '([^']*)' argument '(.*?)' is invalid\. (.*)/s,
    ({ t }, [flags = '', value = '', why = '']) => [
      t('Unexpected value “{1}” after {0}.', shortly(flags), value),
      why,
    ],
  ],
  [
    /^option '([^']*)' cannot be used with option '([^']*)'/,
    ({ program, t }, [flags = '', other = '']) => {
      const merge = program.commands.find(each => each.name() === 'merge');
      return [
        t('Unexpected option {1} beside {0}.', nameOf(flags), nameOf(other)),
        merge && optionOf(merge, other) ? t('It is for {0}.', `${program.name()} merge`) : null,
      ];
    },
  ],
  [
    /^too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got \d+/,
    ({ command, typed, t }, [expected = '0']) => {
      const [most, extra = ''] = [Number(expected), command.args[Number(expected)]];
      return [
        most === 0
          ? t('Unexpected argument “{0}”, {1} takes none.', extra, typed)
          : t('Unexpected argument “{0}”, {1} takes no more than {2}.', extra, typed, most),
      ];
    },
  ],
];

/** The library's English message in the reader's language, with what was expected and found; `argv` as it was given. */
export function usageError(message: string, argv: readonly string[], program: Command, t: Translate): string {
  const plain = message.replace(/^error: /, '').trim();
  const name = argv.find(word => !word.startsWith('-'));
  const command = program.commands.find(each => each.name() === name) ?? program;
  const typed = command === program ? program.name() : `${program.name()} ${command.name()}`;
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(plain);
    if (found) return sentences(say({ program, command, typed, t }, found.slice(1)), t);
  }
  return plain;
}

/** Sentences behind each other, as the reader's language sets them; null ones are left out. */
export function sentences(said: readonly (string | null)[], t: Translate): string {
  return said.filter(Boolean).reduce<string>((a, b) => (a === '' ? `${b}` : t('{0} {1}', a, `${b}`)), '');
}

/** A question for what was likely meant; null where nothing is near. */
export function suggestion(word: string, words: readonly string[], t: Translate): string | null {
  const meant =
    nearest(word, words) ??
    words.find(each => word.replace(/^-+/, '') !== '' && each.startsWith(word)) ??
    null;
  return meant === null ? null : t('Did you mean {0}?', meant);
}

function optionOf(command: Command, flags: string): Option | undefined {
  return command.options.find(option => option.flags === flags);
}

/** An option's long flag alone: `--format` of `-f, --format <format>`. */
function nameOf(flags: string): string {
  return shortly(flags).replace(/ .*/, '');
}

/** An option's flags without the short one. */
function shortly(flags: string): string {
  return flags.replace(/^-\w, /, '');
}
