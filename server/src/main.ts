import { loadProgram } from './loadProgram.ts';

await loadProgram(import.meta.url, 'lsp').languageServer();
