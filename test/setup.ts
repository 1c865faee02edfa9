import { useParser } from '../server/src/core/markdown/parse.ts';
import { satteri } from '../server/src/core/markdown/satteri.ts';

useParser(satteri);
