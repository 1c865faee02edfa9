import type { Listing } from '../model.ts';
import type { Scope } from '../scope.ts';

/** What a listing under some headings is for. */
export function roleOf({ role }: Scope): Listing['role'] {
  if (role === 'priority' || role === 'progress') return role;
  return role === 'schedule' || role === 'index' ? 'index' : 'definition';
}
