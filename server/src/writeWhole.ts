import { renameSync, rmSync, writeFileSync } from 'node:fs';

let growths = 0;

/**
 * Writes a file so that whoever reads it meanwhile sees all of it or nothing; `mode` is that of a file that is made.
 * Throws where it can't be written, and leaves nothing behind.
 */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): void {
  const growing = `${file}.${process.pid}.${growths++}`;
  try {
    writeFileSync(growing, content, { mode });
    renameSync(growing, file);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}
