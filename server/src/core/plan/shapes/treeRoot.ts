import type { Fence } from '../text/blocks.ts';

/** What stands before a name in a directory tree; the first group is how deep it lies. */
export const branch = /^((?:[\s│┃|]|&nbsp;)*)(?:[├└┣┗╰+`|]\s?[─━-]{1,3}[┬]?)\s*/;

/** Where a repository lies on the machine of who wrote the plan; its files count from there. */
export const onMachine =
  /^(?:~|[A-Za-z]:|\/(?:home|Users|mnt|media|opt|srv|usr|var|tmp|root|workspaces?|data|Volumes))[\\/]./;

/**
 * The folder on a tree's first line that is the repository itself, `my-app/`, from which paths count: what a repository
 * holds stands right below it. Null where the tree starts elsewhere.
 */
export function repositoryOf({ lines }: Fence): string | null {
  const [first, ...rest] = lines.filter(({ text }) => text.trim() !== '');
  if (!first || branch.test(first.text)) return null;
  const root = /^\s*([^\s#]+)\/\s*(?:#.*)?$/.exec(first.text)?.[1];
  if (root === undefined || ofDocuments.test(root)) return null;
  const isOfRepository = rest.some(({ text }) => {
    const match = branch.exec(text);
    return match?.[1] === '' && inRepository.test(text.slice(match[0].length));
  });
  return isOfRepository ? root : null;
}

/** Folders of documents, which may hold a `src/` too. */
const ofDocuments =
  /^(?:\.{1,2}|.*\/.*|docs?|documentation|book|guides?|manual|handbook|wiki|site|website|content|文档)$/i;
/** What stands at the top of a repository. */
const inRepository =
  /^(?:docs?|documentation|src|lib|packages|crates|\.github|tests?|文档)\/|^(?:package\.json|Cargo\.toml|go\.mod|pyproject\.toml|LICENSE)\b/i;

/** A folder or a file at the start of a line, with what is told of it behind it. */
const entry = /^(\s*)[-*+]?\s*(?:[\w@.-]+\/|[\w@.-]+\.[a-z0-9]{1,5})(?=\s|$)/i;

/** Whether a fence of no language is a tree without branches: nearly all of its lines are names, those of a folder set in below it. */
export function isSetIn({ lang, lines }: Fence): boolean {
  if (lang !== '' && lang !== 'text' && lang !== 'txt') return false;
  const told = lines.filter(({ text }) => text.trim() !== '');
  const depths = told.map(({ text }) => entry.exec(text)?.[1]?.length ?? null);
  const named = depths.filter(depth => depth !== null).length;
  const holding = told.filter(
    ({ text }, at) => /^\s*[\w@.-]+\/(?=\s|$)/.test(text) && (depths[at + 1] ?? -1) > (depths[at] ?? 0),
  );
  return holding.length > 0 && named >= 3 && named * 5 >= told.length * 4;
}
