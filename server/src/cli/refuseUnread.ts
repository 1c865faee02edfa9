import { sayFailure } from '../workspace/failure.ts';
import type { Project } from '../workspace/project.ts';
import { CliError, type Context } from './context.ts';
import { printable } from './printable.ts';

/** Ends the command where one of these documents could not be read as a plan. */
export function refuseUnread(project: Project, paths: Iterable<string>, { translate }: Context): void {
  for (const path of paths) {
    const failure = project.told.failure(path);
    if (failure)
      throw new CliError(
        translate('Can’t read the plan {0}: {1}.', printable(path), sayFailure(failure, translate)),
      );
  }
}
