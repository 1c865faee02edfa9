import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readShard
} from "./chunk-PKMDGSFP.mjs";
import {
  tell
} from "./chunk-G5KQDYCH.mjs";
import {
  judgedPlans,
  select
} from "./chunk-R6FHO5HQ.mjs";
import {
  rootOf
} from "./chunk-KKYNZEEH.mjs";
import "./chunk-YLWZC26F.mjs";
import {
  CliError
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-SUQ2254P.mjs";
import "./chunk-OY57LLGX.mjs";
import "./chunk-PDAKXRJG.mjs";
import {
  checkDocument
} from "./chunk-AQTMQ26O.mjs";
import "./chunk-4TK25GI2.mjs";
import "./chunk-ZNYJ5AHO.mjs";
import "./chunk-Q5HSZLA7.mjs";
import {
  Project,
  projectOptionsOf,
  sayFailure
} from "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import "./chunk-FZXO2AJL.mjs";
import "./chunk-5W6ESEFG.mjs";
import "./chunk-UXHU7EYL.mjs";
import {
  translatorFor
} from "./chunk-QGAPJCX4.mjs";
import "./chunk-IXSWBJCV.mjs";
import "./chunk-3ADFJTQT.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/commands/merge.ts
import { resolve } from "node:path";
async function merge(paths, options, context) {
  const { io } = context;
  const shards = paths.map((path) => ({ path, shard: shardAt(path, context) }));
  const head = headOf(shards, context);
  const { locale, config, plans, base, present, named } = head;
  const translate = translatorFor(locale);
  await io.prepare();
  const project = new Project({
    ...projectOptionsOf(
      config,
      plans.map(({ path }) => path),
      translate
    ),
    base
  });
  project.setFiles(present);
  for (const { path, text } of plans) project.setText(path, { kind: "text", text, bom: false });
  const files = new Map(shards.flatMap(({ shard }) => shard.files));
  const order = new Map(project.guideFiles().map((file, index) => [file, index]));
  const own = shards.flatMap(({ shard }) => shard.own).sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
  return tell(
    checkDocument(
      judgedPlans(
        project,
        select(named, (path) => path),
        files
      ),
      own
    ),
    options,
    { root: io.files.real(rootOf(options, io.cwd, io)), plans: project.planPaths },
    { ...context, locale, translate }
  );
}
function shardAt(path, { io, translate }) {
  const result = io.files.read(resolve(io.cwd, path), Number.POSITIVE_INFINITY);
  if (result.kind === "failure")
    throw new CliError(translate("Can\u2019t read {0}: {1}.", printable(path), sayFailure(result, translate)));
  const shard = readShard(result.text);
  if (shard === null)
    throw new CliError(translate("{0} is no shard: check --shard writes them.", printable(path)));
  return shard;
}
function headOf(shards, { translate }) {
  const [first] = shards;
  if (!first) throw new CliError(translate("No shard was named."));
  const wanted = headTextOf(first.shard);
  for (const { path, shard } of shards)
    if (headTextOf(shard) !== wanted)
      throw new CliError(
        translate("{0} and {1} are not of one run.", printable(first.path), printable(path))
      );
  const { count } = first.shard;
  const there = new Set(shards.map(({ shard }) => shard.index));
  const absent = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  if (absent.length > 0)
    throw new CliError(
      translate("Expected shards 1 to {1}, these are missing: {0}.", absent.join(", "), count)
    );
  return first.shard;
}
function headTextOf({ guidewright, count, locale, config, base, plans, present, named }) {
  return JSON.stringify([guidewright, count, locale, config, base, plans, present, named]);
}
export {
  merge
};
//# sourceMappingURL=merge-TLVBPKKL.mjs.map
