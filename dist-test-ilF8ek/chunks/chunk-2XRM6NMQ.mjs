import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  refuseUnread
} from "./chunk-KKYNZEEH.mjs";
import {
  CliError
} from "./chunk-DBFQKJRO.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";

// server/src/cli/refuse.ts
function refuse(workspace, selection, context) {
  refuseEmpty(workspace, context);
  const { project, root, near } = workspace;
  const files = project.guideFiles();
  for (const { written, fits } of selection.named)
    if (!files.some(fits) && !project.planPaths.some(fits))
      throw new CliError(
        context.translate(
          "No guide matches {0}. Promised under {1} (by {2}): {3}.",
          printable(written),
          printable(root),
          printable(some(project.planPaths.map(near), 2)),
          printable(some(files.map(near), 5))
        )
      );
}
function refuseEmpty({ project, near }, context) {
  if (project.planPaths.some((path) => (project.plan(path)?.topics.length ?? 0) > 0)) return;
  refuseUnread(project, project.planPaths, context);
  const { translate } = context;
  throw new CliError(
    translate(
      "No topics found in {0}. Looked for headings with labels such as \u201CFile:\u201D, tables with a row a guide, lists and directory trees that name documents.",
      printable(project.planPaths.map(near).join(", "))
    )
  );
}
function some(names, most) {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} \u2026 (${names.length})` : shown;
}

export {
  refuse,
  refuseEmpty
};
//# sourceMappingURL=chunk-2XRM6NMQ.mjs.map
