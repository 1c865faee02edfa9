import type { Plan } from '../core/plan/model.ts';
import type { Translate } from '../core/translate.ts';
import type { Config } from './config.ts';
import { findPlans, lookIn } from './discover.ts';
import type { Host, ReadResult } from './host.ts';
import type { Failure } from './inTime.ts';
import { Project } from './project.ts';
import { projectOptionsOf } from './settings.ts';

export interface OpenOptions {
  readonly config: Config;
  readonly translate: Translate;
  /** The plans, where the user named them; else they are looked for. Their texts, where they lie outside the root. */
  readonly plans?: readonly { readonly path: string; readonly outside: ReadResult | null }[];
  /** False where guides need not be read: for their plans alone. */
  readonly guides?: boolean;
  /** Only these guides, where any are named. */
  readonly only?: (file: string, plans: readonly string[]) => boolean;
  /** Texts that stand for a file's: an editor's buffer, standard input. */
  readonly instead?: ReadonlyMap<string, string>;
}

/** A project with the texts of its plans and of the guides that they promise. */
export async function openProject(
  host: Host,
  { config, translate, plans: named, guides = true, only = () => true, instead }: OpenOptions,
): Promise<Project> {
  const files = await host.list();
  const looked = new Map<string, Plan | null>();
  const stuck = new Map<string, Failure>();
  const look = lookIn(host, new Set(files), config, (path, failure) => stuck.set(path, failure));
  const plans = named
    ? named.map(({ path }) => path)
    : await findPlans(host, files, config, async path => {
        const plan = await look(path);
        looked.set(path, plan);
        return plan;
      });
  const options = named
    ? projectOptionsOf(config, plans, translate, plans)
    : projectOptionsOf(config, plans, translate);
  // Paths of a plan that lies elsewhere can't count from its own folder.
  const outside = named?.some(plan => plan.outside !== null) ?? false;
  const project = new Project({ ...options, base: options.base ?? (outside ? '' : null) });
  project.setFiles([...files, ...(instead?.keys() ?? [])]);
  const read = async (path: string): Promise<ReadResult> => {
    const text = instead?.get(path);
    return text === undefined ? host.read(path) : { kind: 'text', text, bom: false };
  };
  for (const [path, failure] of stuck) project.setText(path, failure);
  for (const path of plans)
    project.setText(path, named?.find(plan => plan.path === path)?.outside ?? (await read(path)));
  if (instead === undefined) for (const plan of looked.values()) if (plan) project.adopt(plan);
  if (guides)
    for (const file of project.guideFiles()) if (only(file, plans)) project.setText(file, await read(file));
  return project;
}
