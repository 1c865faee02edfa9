import type { LspFeature } from './feature.ts';
import { diagnostics } from './features/diagnostics.ts';
import { explain } from './features/explain.ts';
import { init } from './features/init.ts';
import { insert } from './features/insert.ts';
import { status } from './features/status.ts';
import { sync } from './features/sync.ts';
import { tree } from './features/tree.ts';

/** Every feature of the server. */
export const features: readonly LspFeature[] = [diagnostics, tree, status, explain, init, insert, sync];
