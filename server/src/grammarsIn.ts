import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Grammars } from './workspace/syntax/grammars.ts';

/**
 * What checks examples, those of `many` guides or of few, from the folder that the grammars were copied to, once it is
 * asked for; null without one.
 */
export function grammarsIn(url: URL): (many?: boolean) => Promise<Grammars | null> {
  const folder = fileURLToPath(url);
  let made: Promise<Grammars | null> | null = null;
  return many => {
    made ??= existsSync(folder) ? make(folder, many) : Promise.resolve(null);
    return made;
  };
}

async function make(folder: string, many = false): Promise<Grammars> {
  const [{ Grammars }, { nodeGrammars }] = await Promise.all([
    import('./workspace/syntax/grammars.ts'),
    import('./workspace/syntax/nodeGrammars.ts'),
  ]);
  return new Grammars(nodeGrammars(folder, many));
}
