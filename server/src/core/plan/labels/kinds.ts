import { english } from './en.ts';

/** What a workspace may have more words for; every language has words for the same. */
export const labelKinds: readonly string[] = [
  ...new Set(
    [english.fields, english.headings, english.roles, english.status, english.units].flatMap(Object.keys),
  ),
];
