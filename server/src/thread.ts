import { loadProgram } from './loadProgram.ts';

/** What the pool calls for each file, from the program that started it. */
export default (await loadProgram(import.meta.url, 'check').judgeThread()).default;
