import type { ExtensionContext } from 'vscode';
import type { Services } from './services.ts';
import { start } from './start.ts';

/** The desktop's and the remote host's door. */
export function activate(context: ExtensionContext): Services {
  return start(context, async options => (await import('./connect.ts')).connect(context, options));
}
