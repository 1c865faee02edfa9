#!/usr/bin/env node
import * as module from 'node:module';

// From Node 22 on, compiled code is kept between runs.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
await import('./program.ts');
