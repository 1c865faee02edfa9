import { flatMap } from '../../flatMap.ts';

/** In backticks or square brackets; with a call's brackets; with an underscore; of three humps or more, or an `I` and two. */
const codes =
  /`([^`\s]{2,60})`|\[([A-Za-z]\w*(?:<\w+>)?)\](?!\()|\b([A-Za-z_]\w+)\(\)|\b((?:[A-Z][a-z0-9]+){3,}|I(?:[A-Z][a-z0-9]+){2,}|[a-z]{2,}(?:[A-Z][a-z0-9]+)+|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+)\b/g;

/** The names that a text writes as code does, without the marks around them. Names of products, of two humps, are none. */
export function codeNamesIn(text: string): readonly string[] {
  return flatMap([...text.matchAll(codes)], ([, ...found]) => {
    const name = found.find(one => one !== undefined)?.replace(/^\.(?=\w)|\(\)?$/g, '');
    return name ? [name] : [];
  });
}

/** The words of a name in small letters: those of `poolSize`, `pool-size` and `POOL_SIZE` are the same. */
export function wordsOfCode(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[_-]+/)
    .filter(word => word !== '');
}
