/** Longer than any real path; spares the file system what is none. */
const longest = 4096;

/**
 * A path that stays inside its root: from the root, with `/`, no `.`, `..` or empty steps. Null for whatever may leave
 * it or is no plain path: absolute, with a drive letter, a scheme or a NUL, on a network share, or climbing out.
 */
export function safePath(path: string): string | null {
  if (path.length > longest || path.includes('\0')) return null;
  const plain = path.replaceAll('\\', '/');
  if (plain.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(plain)) return null;
  const steps: string[] = [];
  for (const step of plain.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}
