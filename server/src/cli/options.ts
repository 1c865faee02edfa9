import { type Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import type { CheckOptions } from './commands/check.ts';
import type { InitOptions } from './commands/init.ts';
import type { MergeOptions } from './commands/merge.ts';
import type { PlanOptions } from './commands/plan.ts';
import type { SyncOptions } from './commands/sync.ts';
import { CliError, type Context } from './context.ts';
import type { WorkspaceOptions } from './openWorkspace.ts';
import { printable } from './printable.ts';
import { formats } from './render.ts';
import type { Shard } from './shard.ts';
import { usageError } from './usageErrors.ts';

/** What `--locale` may be. */
export const locales: readonly string[] = ['en', 'zh-cn'];

/** Runs a command and keeps its exit code. */
type Run = (command: () => Promise<number>) => Promise<void>;

/** Declares the commands and their options, `argv` being what was given. Each command is loaded when it is called. */
export function declare(program: Command, argv: readonly string[], context: Context, run: Run): void {
  const { io, colors, translate: t } = context;
  program
    .description(t('Judges technical guides against the Markdown plan that promised them.'))
    .version(version, '-V, --version', t('Print the version.'))
    .helpOption('-h, --help', t('Print help.'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => io.stdout.isTTY,
      getErrHasColors: () => io.stderr.isTTY,
      outputError: (text, write) =>
        write(`${colors.red('guidewright:')} ${printable(usageError(text, argv, program, t))}\n`),
    })
    .configureHelp({
      styleTitle: title => titles(t)[title] ?? title,
      optionDescription: option => described(option, t),
    })
    .showSuggestionAfterError(false);
  declareCheck(program, context, run);
  declareMerge(program, context, run);
  declarePlan(program, context, run);
  shared(program.command('status'), context)
    .description(t('Tell how far each topic is, as a table.'))
    .addOption(planOption(context))
    .action((options: WorkspaceOptions) =>
      run(async () => (await import('./commands/status.ts')).status(options, context)),
    );
  declareWriting(program, context, run);
  program
    .command('rules')
    .description(t('List the rules, or explain one.'))
    .argument('[name]', t('The rule to explain.'))
    .addOption(localeOption(context))
    .action((name: string | undefined) =>
      run(async () => (await import('./commands/rules.ts')).rules(name, context)),
    );
  program
    .command('lsp')
    .description(t('Run the language server on standard input and output.'))
    .option('--stdio', t('Talk on standard input and output.'))
    .action(({ stdio }: { stdio?: true }) =>
      run(() => {
        if (!stdio) throw new CliError(t('Expected the option {0} after {1}.', '--stdio', 'guidewright lsp'));
        return io.languageServer();
      }),
    );
  program
    .command('help')
    .description(t('Print help for a command.'))
    .argument('[command]')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find(each => each.name() === name);
      if (command) command.help();
      program.error(`unknown command '${name}'`);
    });
}

function declareCheck(program: Command, context: Context, run: Run): void {
  const { translate: t } = context;
  telling(shared(program.command('check'), context), t)
    .description(t('Judge guides against their plan.'))
    .argument('[guide...]', t('Guides, or folders of them; all that the plan promises if none is named.'))
    .addOption(planOption(context))
    .option(
      '--workers <number>',
      t('Judge with so many threads; chosen by the number of guides if absent.'),
      count(t),
    )
    .option('--cache', t('Keep verdicts, and use those of guides and plans that have not changed.'))
    .option('--cache-location <folder>', t('Where verdicts are kept; implies --cache.'))
    .addOption(
      new Option('--shard <k/n>', t('Judge one of n parts of the guides, and print what merge needs.'))
        .argParser(shardOption(t))
        .conflicts(['format', 'failOn', 'maxFindings', 'watch', 'explain']),
    )
    .option('--stdin-filename <file>', t('Read this guide’s text from standard input.'))
    .option('--watch', t('Check again whenever a file changes.'))
    .option('--explain <file[:line]>', t('Tell why a guide, or a line of it or of its plan, is judged so.'))
    .option(
      '--trust',
      t('Run the remark-lint rules that the configuration lists, which are the folder’s JavaScript.'),
    )
    .action((guides: string[], options: CheckOptions & { watch?: true; explain?: string }) =>
      run(async () => {
        if (options.explain !== undefined)
          return (await import('./commands/explain.ts')).explain(options.explain, options, context);
        if (options.watch) return (await import('./commands/watch.ts')).watch(guides, options, context);
        return (await import('./commands/check.ts')).check(guides, options, context);
      }),
    );
}

function declareMerge(program: Command, context: Context, run: Run): void {
  const { translate: t } = context;
  telling(program.command('merge'), t)
    .description(t('Tell what all shards of a run found, as the run without shards would.'))
    .argument('<shard...>', t('What check --shard printed, a file a shard.'))
    .option('-r, --root <folder>', t('The folder that holds plan and guides; the repository if absent.'))
    .addOption(localeOption(context))
    .action((paths: string[], options: MergeOptions) =>
      run(async () => (await import('./commands/merge.ts')).merge(paths, options, context)),
    );
}

/** The options that say how what was found is told. */
function telling(command: Command, t: Context['translate']): Command {
  return command
    .addOption(new Option('-f, --format <format>', t('How to tell it.')).choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', t('The least severity that makes the exit code 1.'))
        .choices(['error', 'warning', 'info', 'hint', 'never'])
        .default('error'),
    )
    .option(
      '--max-findings <number>',
      t('Tell at most so many findings, and how many were left out.'),
      count(t),
    );
}

function declarePlan(program: Command, context: Context, run: Run): void {
  const { translate: t } = context;
  shared(program.command('plan'), context)
    .description(t('Tell what is read from a plan, nothing measured.'))
    .argument('<file>', t('The plan.'))
    .addOption(
      new Option('-f, --format <format>', t('How to tell it.')).choices(['text', 'json']).default('text'),
    )
    .action((file: string, options: PlanOptions) =>
      run(async () => (await import('./commands/plan.ts')).plan(file, options, context)),
    );
}

/** The commands that write: each can tell first what it would do. */
function declareWriting(program: Command, context: Context, run: Run): void {
  const { translate: t } = context;
  shared(program.command('init'), context)
    .description(t('Create missing guides from the outlines of their topics; no file is overwritten.'))
    .argument(
      '[topic...]',
      t('Topics, by title, number or file; all whose guides are missing if none is named.'),
    )
    .addOption(planOption(context))
    .option('-n, --dry-run', t('Show what would be written, and write nothing.'))
    .action((topics: string[], options: InitOptions) =>
      run(async () => (await import('./commands/init.ts')).init(topics, options, context)),
    );
  shared(program.command('sync'), context)
    .description(t('Write measured states and progress into the plan’s tables and lists.'))
    .argument('[topic...]', t('Topics, by title, number or file; all of the plan if none is named.'))
    .addOption(planOption(context))
    .option('-n, --dry-run', t('Show what would be written, and write nothing.'))
    .action((topics: string[], options: SyncOptions) =>
      run(async () => (await import('./commands/sync.ts')).sync(topics, options, context)),
    );
}

/** The titles that the arguments' library gives its help. */
function titles(t: Context['translate']): Readonly<Record<string, string>> {
  return {
    'Usage:': t('Usage:'),
    'Arguments:': t('Arguments:'),
    'Options:': t('Options:'),
    'Commands:': t('Commands:'),
  };
}

/** An option's text, then what it may be and what it is if absent. */
function described({ description, argChoices, defaultValue }: Option, t: Context['translate']): string {
  const notes = [
    ...(argChoices ? [argChoices.join(t(', '))] : []),
    ...(defaultValue === undefined ? [] : [t('default {0}', String(defaultValue))]),
  ];
  return notes.length === 0 ? description : t('{0} ({1})', description, notes.join(t('; ')));
}

function planOption({ translate: t }: Context): Option {
  return new Option(
    '-p, --plan <file>',
    t('The plan; may be given more than once. Looked for if absent.'),
  ).argParser((file: string, before: readonly string[] = []) => [...before, file]);
}

/** The options that every command on a workspace has. */
function shared(command: Command, { translate: t }: Pick<Context, 'translate'>): Command {
  return command
    .option('-r, --root <folder>', t('The folder that holds plan and guides; the repository if absent.'))
    .option('-c, --config <file>', t('The configuration; .guidewright.yaml of the root if absent.'))
    .addOption(localeOption({ translate: t }));
}

function localeOption({ translate: t }: Pick<Context, 'translate'>): Option {
  return new Option(
    '--locale <language>',
    t('The language of messages; the environment’s if absent.'),
  ).choices(locales);
}

function count(t: Context['translate']): (text: string) => number {
  return text => {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(t('Expected a whole number of 0 or more.'));
    return Number(text);
  };
}

function shardOption(t: Context['translate']): (text: string) => Shard {
  return text => {
    const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
    if (index < 1 || index > count)
      throw new InvalidArgumentError(t('Expected a part such as 2/4: the second of four.'));
    return { index, count };
  };
}
