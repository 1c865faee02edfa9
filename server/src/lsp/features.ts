import type { LspFeature } from './feature.ts';
import { diagnostics } from './features/diagnostics.ts';

/** Every feature of the server. */
export const features: readonly LspFeature[] = [diagnostics];
