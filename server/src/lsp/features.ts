import type { LspFeature } from './feature.ts';
import { diagnostics } from './features/diagnostics.ts';
import { explain } from './features/explain.ts';
import { status } from './features/status.ts';
import { tree } from './features/tree.ts';

/** Every feature of the server. */
export const features: readonly LspFeature[] = [diagnostics, tree, status, explain];
