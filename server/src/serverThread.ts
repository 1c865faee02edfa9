import { loadProgram } from './loadProgram.ts';

/** What the pool calls for some texts, from the language server that started it. */
export default (await loadProgram(import.meta.url, 'lsp').serverThread()).default;
