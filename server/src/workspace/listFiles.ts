import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Never looked into, ignored or not. */
const never = new Set(['.git', 'node_modules', '.hg', '.svn', '.vscode-test']);
const markdown = /\.(?:md|markdown|mdown|mkd)$/i;

/** Ignore rules of one folder, for paths below it. */
interface Scope {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Every Markdown file under a folder, as sorted paths from it with `/`. What `.gitignore` files leave out (those of
 * the folders above too, up to the repository's top) is left out, as is what `extra` patterns of the same kind name.
 * Links to folders are not followed, and a folder that can't be read holds nothing.
 */
export function listMarkdown(root: string, extra: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  const outer = above(root);
  // Who opens a folder that its repository ignores wants to see what is in it.
  const scopes = isIgnored(root, true, outer) ? [] : outer;
  if (extra.length > 0) scopes.push({ folder: root, rules: ignore().add([...extra]) });
  walk(root, '', scopes, found);
  return found.sort();
}

function walk(folder: string, prefix: string, outer: readonly Scope[], found: string[]): void {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  const scopes = entries.some(({ name }) => name === '.gitignore') ? [...outer, ...scopeOf(folder)] : outer;
  for (const entry of entries) {
    const { name } = entry;
    const isFolder = entry.isDirectory();
    if (isFolder ? never.has(name) : !markdown.test(name) || !(entry.isFile() || entry.isSymbolicLink()))
      continue;
    const path = join(folder, name);
    if (isIgnored(path, isFolder, scopes)) continue;
    if (isFolder) walk(path, `${prefix}${name}/`, scopes, found);
    else found.push(`${prefix}${name}`);
  }
}

/** The nearest rules that say anything decide, as in git. */
function isIgnored(path: string, isFolder: boolean, scopes: readonly Scope[]): boolean {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const { folder, rules } = scopes[i] as Scope;
    const inside = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/** The rules of the folders above a root, the topmost first, where the root lies in a repository. */
function above(root: string): Scope[] {
  const folders: string[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (folder !== root) folders.unshift(folder);
    if (existsSync(join(folder, '.git'))) return folders.flatMap(scopeOf);
    if (dirname(folder) === folder) return [];
  }
}

function scopeOf(folder: string): readonly Scope[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}
