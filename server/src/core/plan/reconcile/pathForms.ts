/** What a path has that is left out or written otherwise. */
const isUnclean = /[\\%]|^\.\/|\/\//;

/** A path with `/`, without escapes, anchors and a leading `./`. */
export function clean(text: string): string {
  if (!isUnclean.test(text)) return text;
  let path = text.replace(/\\(?=[_*#()[\]-])/g, '').replace(/\\/g, '/');
  if (/%[0-9a-f]{2}/i.test(path)) {
    try {
      path = decodeURIComponent(path);
    } catch {
      // It is a name with a percent sign.
    }
  }
  return path.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/');
}

/** What a path has that is not in its shortest form; most have nothing of it. */
const isUneven = /^[./]|[./]\/|[./]$|\\/;

/**
 * Whether a path that starts with `/` names a place of a machine rather than of a site, whose own paths start so too:
 * a folder of the system, or one in somebody's home.
 */
export function isOfMachine(path: string): boolean {
  return /^\/(?:(?:etc|usr|var|tmp|opt|proc)\/|(?:home|Users|Volumes)\/[^/]+\/)/.test(path);
}

/** A path under a base, normalised; null where it leaves the root. */
export function join(base: string, path: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('~') || path.includes('\0')) return null;
  const whole = base === '' || path.startsWith('/') ? path : `${base}/${path}`;
  if (!isUneven.test(whole)) return whole;
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '' : base}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The folder that a path lies in. */
export function dirName(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Whether a file has a name that many have, so that one elsewhere is hardly the one meant. */
export function isGeneric(path: string): boolean {
  return /^(?:readme|index|overview)\.[^/]+$/i.test(path);
}
