import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  check,
  open
} from "./chunk-UNOEUOGW.mjs";
import "./chunk-G5KQDYCH.mjs";
import "./chunk-2XRM6NMQ.mjs";
import "./chunk-R6FHO5HQ.mjs";
import "./chunk-KKYNZEEH.mjs";
import "./chunk-YLWZC26F.mjs";
import "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-OY57LLGX.mjs";
import "./chunk-PDAKXRJG.mjs";
import "./chunk-AQTMQ26O.mjs";
import "./chunk-4TK25GI2.mjs";
import "./chunk-ZNYJ5AHO.mjs";
import "./chunk-Q5HSZLA7.mjs";
import "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import "./chunk-FZXO2AJL.mjs";
import "./chunk-5W6ESEFG.mjs";
import "./chunk-UXHU7EYL.mjs";
import "./chunk-IXSWBJCV.mjs";
import "./chunk-3ADFJTQT.mjs";
import "./chunk-LHLKZGWS.mjs";
import "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  check,
  open
};
//# sourceMappingURL=check-T7YAMS6F.mjs.map
