import type { TestOptions } from '@vscode/test-electron/out/runTest';

export function desktopStarts(
  root: string,
  suite: string,
  scratch: string,
): readonly { readonly name: string; readonly options: TestOptions }[];
