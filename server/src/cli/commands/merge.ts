import { resolve } from 'node:path';
import { translatorFor } from '../../messages.ts';
import { sayFailure } from '../../workspace/failure.ts';
import { Project } from '../../workspace/project.ts';
import { projectOptionsOf } from '../../workspace/settings.ts';
import { CliError, type Context } from '../context.ts';
import { judgedPlans } from '../judging/judgeWorkspace.ts';
import { rootOf } from '../openWorkspace.ts';
import { printable } from '../printable.ts';
import { select } from '../select.ts';
import { readShard, type ShardDocument, type ShardHead } from '../shard.ts';
import { type TellOptions, tell } from '../tell.ts';
import { checkDocument } from '../toDocument.ts';

export interface MergeOptions extends TellOptions {
  readonly root?: string;
}

/** `merge`: tells what the shards of one run found together, as the run without shards would. */
export async function merge(
  paths: readonly string[],
  options: MergeOptions,
  context: Context,
): Promise<number> {
  const { io } = context;
  const shards = paths.map(path => ({ path, shard: shardAt(path, context) }));
  const head = headOf(shards, context);
  const { locale, config, plans, base, present, named } = head;
  // What was found was said in the shards' language.
  const translate = translatorFor(locale);
  await io.prepare();
  const project = new Project({
    ...projectOptionsOf(
      config,
      plans.map(({ path }) => path),
      translate,
      plans.flatMap(({ path, isNamed }) => (isNamed ? path : [])),
    ),
    base,
  });
  project.setFiles(present);
  for (const { path, text } of plans) project.setText(path, { kind: 'text', text, bom: false });
  const files = new Map(shards.flatMap(({ shard }) => shard.files));
  // Findings of the same place keep the order of the guides, whichever shard they are of.
  const order = new Map(project.guideFiles().map((file, index) => [file, index]));
  const own = shards
    .flatMap(({ shard }) => shard.own)
    .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
  return tell(
    checkDocument(
      judgedPlans(
        project,
        select(named, path => path),
        files,
      ),
      own,
    ),
    options,
    { root: io.files.real(rootOf(options, io)), plans: project.planPaths },
    { ...context, locale, translate },
  );
}

function shardAt(path: string, { io, translate }: Context): ShardDocument {
  const result = io.files.read(resolve(io.cwd, path), Number.POSITIVE_INFINITY);
  if (result.kind === 'failure')
    throw new CliError(translate('Can’t read {0}: {1}.', printable(path), sayFailure(result, translate)));
  const shard = readShard(result.text);
  if (shard === null)
    throw new CliError(translate('{0} is no shard: check --shard writes them.', printable(path)));
  return shard;
}

/** What the shards have in common. Shards that are not all of one run end the command. */
function headOf(
  shards: readonly { readonly path: string; readonly shard: ShardDocument }[],
  { translate }: Context,
): ShardHead {
  const [first] = shards;
  if (!first) throw new CliError(translate('No shard was named.'));
  const wanted = headTextOf(first.shard);
  for (const { path, shard } of shards)
    if (headTextOf(shard) !== wanted)
      throw new CliError(
        translate('{0} and {1} are not of one run.', printable(first.path), printable(path)),
      );
  const { count } = first.shard;
  const there = new Set(shards.map(({ shard }) => shard.index));
  const absent = Array.from({ length: count }, (_, index) => index + 1).filter(index => !there.has(index));
  if (absent.length > 0)
    throw new CliError(
      translate('Expected shards 1 to {1}, these are missing: {0}.', absent.join(translate(', ')), count),
    );
  return first.shard;
}

function headTextOf({ guidewright, count, locale, config, base, plans, present, named }: ShardHead): string {
  return JSON.stringify([guidewright, count, locale, config, base, plans, present, named]);
}
