import { grow } from './grow.ts';

/** The words of all languages. When the program is built, their value takes this module's place. */
export const grown = grow;
