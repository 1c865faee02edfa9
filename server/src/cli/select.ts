import type { Workspace } from './openWorkspace.ts';

/** Which guides the user asked for. */
export interface Selection {
  /** What was named, for telling what fits nothing. */
  readonly named: readonly {
    readonly written: string;
    /** From the root. */
    readonly path: string;
    fits(path: string): boolean;
  }[];
  /** Whether a guide, by path from the root, was named itself or lies in a folder that was. */
  names(file: string): boolean;
  /** Whether a plan itself is to be judged, with all of its guides: where nothing is named, or the plan is. */
  wantsPlan(path: string): boolean;
}

/** What arguments name: files, or folders with all that is in them. */
export function select(guides: readonly string[], fromRoot: Workspace['fromRoot']): Selection {
  const named = guides.map(written => {
    const path = fromRoot(written);
    return {
      written,
      path,
      fits: (file: string) => path === '' || file === path || file.startsWith(`${path}/`),
    };
  });
  const names = (file: string): boolean => named.some(one => one.fits(file));
  return { named, names, wantsPlan: plan => named.length === 0 || names(plan) };
}

/** Whether a guide has to be read: it was named, or a plan that may promise it was. */
export function wants(selection: Selection, file: string, plans: readonly string[]): boolean {
  return selection.names(file) || plans.some(selection.wantsPlan);
}
