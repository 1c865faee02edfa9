import type { Overview } from './model.ts';

/** Page to extension: it listens, or a place was chosen. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly plan: string; readonly topic: string; readonly column: string | null }
  | { readonly kind: 'plan'; readonly plan: string };

/** Extension to page: all that there is to show. */
export interface ToPage {
  readonly overview: Overview;
}
