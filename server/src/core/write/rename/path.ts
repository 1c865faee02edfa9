import { clean, dirName, join } from '../../plan/reconcile/pathForms.ts';

/** What becomes of a path that a plan writes. Paths are from the root, with `/`. */
export interface Rewriting {
  /** The file that it names, where that was and where it will be. */
  readonly file: string;
  readonly moved: string;
  /** Where the plan was and will be, if the path counts from the plan's folder; else null. */
  readonly plan: { readonly from: string; readonly to: string } | null;
  /** How it is written: as a link's target, in `<…>` or not; null where it is none. */
  readonly link: 'bare' | 'angled' | null;
}

/** Whether a path as written counts from its plan's folder: as links do, and what leads out of that folder. */
export function isRelative(raw: string, file: string, plan: string, isLink: boolean): boolean {
  const folder = dirName(plan);
  const path = clean(raw);
  if (path.startsWith('/') || join(folder, path) !== file) return false;
  return isLink || (folder !== '' && file !== path);
}

/** A path written as the old one was: from the same folder, with the same lead and the same escapes. */
export function rewritten(raw: string, { file, moved, plan, link }: Rewriting): string {
  const lead = /^(?:\.?\/)?/.exec(raw)?.[0] ?? '';
  const isEscaped = /%[0-9a-f]{2}/i.test(raw);
  const plain = isEscaped ? decoded(raw.slice(lead.length)) : raw.slice(lead.length);
  const base = file.endsWith(plain) ? file.slice(0, file.length - plain.length) : '';
  const path = plan
    ? fromFolder(dirName(plan.to), moved)
    : moved.startsWith(base)
      ? moved.slice(base.length)
      : fromFolder(base, moved);
  return (path.startsWith('../') ? '' : lead) + escaped(path, isEscaped, link);
}

/** The target of a link that leads from a file to another. */
export function linkTo(from: string, file: string): string {
  return escaped(fromFolder(dirName(from), file), false, 'bare');
}

/** A path as it can stand in a link. */
function escaped(path: string, wholly: boolean, link: Rewriting['link']): string {
  if (wholly) return encodeURI(path).replace(/[#?]/g, encodeURIComponent);
  if (link === null) return path;
  const whole = path.replace(/[%#?<>]/g, encodeURIComponent);
  if (link === 'angled') return whole;
  const isEven = !/[()]/.test(whole.replace(/\([^()]*\)/g, ''));
  return whole.replace(/\s/g, encodeURIComponent).replace(/[()]/g, sign => (isEven ? sign : asCode(sign)));
}

function asCode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/** The path that leads from a folder to a file elsewhere. */
function fromFolder(folder: string, file: string): string {
  const steps = folder.split('/').filter(step => step !== '');
  const target = file.split('/');
  let shared = 0;
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared++;
  return [...steps.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** A path without escapes; as it is where they are none. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
