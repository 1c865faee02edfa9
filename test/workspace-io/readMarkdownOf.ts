import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown files of a folder, by path with `/`. */
export function readMarkdownOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.md'),
  );
  return Object.fromEntries(
    files.map(file => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );
}
