import { dirname, relative, resolve, sep } from 'node:path';
import type { Settings } from '../core/settings.ts';
import { type Config, type LoadedConfig, loadConfig, readConfig } from '../workspace/config.ts';
import { sayFailure } from '../workspace/failure.ts';
import type { ReadResult } from '../workspace/host.ts';
import { nearTo } from '../workspace/near.ts';
import type { NodeHost } from '../workspace/nodeHost.ts';
import { openProject } from '../workspace/openProject.ts';
import type { Project } from '../workspace/project.ts';
import { findRoot } from '../workspace/root.ts';
import { safePath } from '../workspace/safePath.ts';
import { CliError, type Context } from './context.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';
import { refuseUnread } from './refuseUnread.ts';

/** The options that say what is looked at, as the user gave them. */
export interface WorkspaceOptions {
  readonly plan?: readonly string[];
  readonly root?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
}

export interface Workspace {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly host: NodeHost;
  readonly config: Config;
  readonly project: Project;
  readonly settings: Settings;
  /** Texts that stand for a file's. */
  readonly instead: ReadonlyMap<string, string>;
  /**
   * A path as the user wrote it, from the root with `/`; it may lead out of it. What is nowhere beside the working
   * directory counts from the root, as reports write it.
   */
  fromRoot(path: string): string;
  /** A path from the root as people are told it: from the working directory. */
  near(path: string): string;
}

export interface Opening {
  /** False where plans alone are wanted. */
  readonly guides?: boolean;
  readonly only?: (file: string, plans: readonly string[]) => boolean;
  readonly instead?: ReadonlyMap<string, string>;
}

/**
 * The root folder: the one named, else the nearest one around the current folder that is a repository or is configured.
 * A plan that was named and lies outside of that one brings its own.
 */
export function rootOf({ root, plan = [] }: WorkspaceOptions, { cwd, files }: Io): string {
  if (root !== undefined) return resolve(cwd, root);
  const here = findRoot(cwd, files.exists);
  const [first] = plan;
  if (first === undefined) return here;
  const path = files.real(resolve(cwd, first));
  return path.startsWith(resolve(files.real(here), '_').slice(0, -1))
    ? here
    : findRoot(dirname(path), files.exists);
}

/** Opens the host of a root; a root that can't be opened ends the command. */
export async function openHost(root: string, { io, translate }: Context): Promise<NodeHost> {
  if (!io.files.isFolder(root)) throw new CliError(translate('There is no folder {0}.', printable(root)));
  return io.host(root);
}

/** Reads plans, and the guides that they promise. Ends the command where there is no plan, or none can be read. */
export async function openWorkspace(
  options: WorkspaceOptions,
  context: Context,
  open: (fromRoot: Workspace['fromRoot']) => Opening = () => ({}),
): Promise<Workspace> {
  const { io, translate } = context;
  const host = await openHost(rootOf(options, io), context);
  const { root } = host;
  const { config } = await configOf(options, host, context);
  refuseBase(config, root, context);
  host.ignore(config.ignore ?? []);
  const fromRoot = (path: string): string => {
    const from = (folder: string): string =>
      relative(root, io.files.real(resolve(folder, path)))
        .split(sep)
        .join('/');
    const here = from(io.cwd);
    if (!leadsOut(here)) return here;
    const inside = from(root);
    return leadsOut(inside) || io.files.exists(resolve(io.cwd, path)) ? here : inside;
  };
  const plans = options.plan?.map(plan => namedPlan(plan, fromRoot, context));
  const opening = open(fromRoot);
  await io.prepare();
  const project = await openProject(host, {
    config,
    translate,
    ...(plans ? { plans } : {}),
    ...opening,
  });
  if (project.planPaths.length === 0) {
    refuseUnread(project, project.fileSet, context);
    throw new CliError(noPlan(root, config, context));
  }
  const instead = opening.instead ?? new Map<string, string>();
  const near = nearTo(root, io.files.real(io.cwd));
  return { root, host, config, project, settings: project.settings, instead, fromRoot, near };
}

/** The configuration: the file named, else the root's. One that is wrong ends the command. */
async function configOf(
  { config: named }: WorkspaceOptions,
  host: NodeHost,
  { io, translate }: Context,
): Promise<LoadedConfig> {
  let loaded: LoadedConfig;
  if (named === undefined) loaded = await loadConfig(host, translate);
  else {
    const result = io.files.read(resolve(io.cwd, named));
    if (result.kind === 'failure')
      throw new CliError(
        translate('Can’t read the configuration {0}: {1}.', printable(named), sayFailure(result, translate)),
      );
    loaded = readConfig(result.text, named, translate);
  }
  if (loaded.problems.length > 0)
    throw new CliError(
      loaded.problems
        .map(({ file, line, column, message }) => printable(`${file}:${line}:${column} ${message}`))
        .join('\n'),
    );
  return loaded;
}

/** A base folder of planned paths that leads out of the root would be passed over; one that isn’t there yet may come. */
function refuseBase({ root: base }: Config, root: string, { translate }: Context): void {
  if (base !== undefined && safePath(base) === null)
    throw new CliError(
      translate(
        'The configuration has planned paths count from {0}, which lies outside {1}.',
        printable(base),
        printable(root),
      ),
    );
}

/** A plan that the user named is read wherever it lies. */
function namedPlan(
  plan: string,
  fromRoot: Workspace['fromRoot'],
  { io, translate }: Context,
): { readonly path: string; readonly outside: ReadResult | null } {
  const result = io.files.read(resolve(io.cwd, plan));
  if (result.kind === 'failure')
    throw new CliError(
      translate('Can’t read the plan {0}: {1}.', printable(plan), sayFailure(result, translate)),
    );
  const path = fromRoot(plan);
  return {
    path,
    outside: leadsOut(path) ? result : null,
  };
}

/** Whether a path from the root leads out of it. */
function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || resolve('/', path) === path;
}

function noPlan(root: string, { plans }: Config, { translate }: Context): string {
  return plans === undefined
    ? translate(
        'No plan found under {0}. Looked for Markdown documents that name guides, first those with a name such as PLAN.md, docs-plan.md or 计划.md. Name one with --plan FILE.',
        printable(root),
      )
    : translate(
        'No plan found under {0}. The configuration looks for {1}.',
        printable(root),
        printable([plans].flat().join(translate(', '))),
      );
}
