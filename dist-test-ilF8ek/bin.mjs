#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/bin.ts
import * as module from "node:module";
module.enableCompileCache?.();
await import("./program.mjs");
//# sourceMappingURL=bin.mjs.map
