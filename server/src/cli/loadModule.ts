import { pathToFileURL } from 'node:url';
import { resolve } from 'import-meta-resolve';

/** Imports a module as a file in a folder would. Throws where it can't be found or loaded. */
export async function loadModule(name: string, folder: string): Promise<unknown> {
  try {
    const loaded: { readonly default?: unknown } = await import(
      resolve(name, pathToFileURL(`${folder}/`).href)
    );
    return loaded.default ?? loaded;
  } catch (error) {
    // Where this file is stands to no purpose in a message for its user.
    const { message, ...others } = error as Error;
    throw Object.assign(new Error(message.replace(/ imported from .*/s, '')), others);
  }
}
