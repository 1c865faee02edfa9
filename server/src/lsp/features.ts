import type { LspFeature } from './feature.ts';
import { codeActions } from './features/codeActions.ts';
import { codeLens } from './features/codeLens.ts';
import { commands } from './features/commands.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { explain } from './features/explain.ts';
import { failures } from './features/failures.ts';
import { hover } from './features/hover.ts';
import { init } from './features/init.ts';
import { inlayHints } from './features/inlayHints.ts';
import { insert } from './features/insert.ts';
import { links } from './features/links.ts';
import { navigation } from './features/navigation.ts';
import { rename } from './features/rename.ts';
import { status } from './features/status.ts';
import { symbols } from './features/symbols.ts';
import { sync } from './features/sync.ts';
import { tree } from './features/tree.ts';

/** Every feature of the server. */
export const features: readonly LspFeature[] = [
  diagnostics,
  failures,
  tree,
  status,
  explain,
  init,
  insert,
  sync,
  commands,
  completion,
  codeActions,
  hover,
  codeLens,
  inlayHints,
  navigation,
  links,
  rename,
  symbols,
];
