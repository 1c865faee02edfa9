#!/usr/bin/env node
import { loadProgram } from './loadProgram.ts';

const argv = process.argv.slice(2);
const [command = ''] = argv;
const { run } = loadProgram(import.meta.url, /^[a-z]+$/.test(command) ? command : '');
process.exitCode = await run(argv, url => import(url));
