import { pathToFileURL } from 'node:url';
import { resolve } from 'import-meta-resolve';

/** Node's own import, which a script that was compiled before can't call by itself. */
export type Import = (url: string) => Promise<unknown>;

/** Imports a module as a file in a folder would. Throws where it can't be found or loaded. */
export async function loadModule(name: string, folder: string, importUrl: Import): Promise<unknown> {
  try {
    const loaded = (await importUrl(resolve(name, pathToFileURL(`${folder}/`).href))) as {
      readonly default?: unknown;
    };
    return loaded.default ?? loaded;
  } catch (error) {
    // Where this file is stands to no purpose in a message for its user.
    const { message, ...others } = error as Error;
    throw Object.assign(new Error(message.replace(/ imported from .*/s, '')), others);
  }
}
