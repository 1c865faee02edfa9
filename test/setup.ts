import fc from 'fast-check';
import { useParser } from '../server/src/core/markdown/parse.ts';
import { satteri } from '../server/src/core/markdown/satteri.ts';

useParser(satteri);

// The suite tries the same texts every time, so that what it says is about the change; `FUZZ_SEED` is for others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });
