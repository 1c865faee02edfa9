import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stringWidth
} from "./chunk-VZMFVORF.mjs";

// server/src/core/write/numbers.ts
var token = /[0-9０-９](?:[0-9０-９]|[,，.．](?=[0-9０-９]))*(\s?[kK](?![a-zA-Z]))?/g;
function numberEdit(plan, { raw, place, value }, wanted) {
  const text = plan.text.slice(place.start, place.end);
  const shift = text.indexOf(raw);
  if (shift < 0) return null;
  for (const match of raw.matchAll(token)) {
    const [old, thousand] = match;
    if (numberIn(old, thousand) !== value) continue;
    const start = place.start + shift + match.index;
    return { file: plan.path, start, end: start + old.length, newText: writtenAs(old, thousand, wanted) };
  }
  return null;
}
function numberIn(text, thousand) {
  const digits = text.normalize("NFKC").replace(/\s?[kK]$/, "");
  if (thousand !== void 0) return Math.round(Number(digits.replace(/,/g, "")) * 1e3);
  return Number(digits.replace(/[,.](?=\d{3}(?!\d))/g, ""));
}
function writtenAs(old, thousand, value) {
  if (thousand !== void 0 && value % 100 === 0) return `${value / 1e3}${thousand}`;
  const separator = /[,，.．]/.exec(old)?.[0];
  const digits = separator ? String(value).replace(/\B(?=(?:\d{3})+$)/g, separator) : String(value);
  return /[０-９]/.test(old) ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248)) : digits;
}

// server/src/core/write/words/en.ts
var english = {
  status: { planned: "To do", drafting: "In progress", complete: "Complete" },
  criteria: {
    principles: "How it works",
    comparison: "Alternatives compared",
    "pros-cons": "Pros and cons",
    "selection-advice": "Which one to choose",
    "full-configuration": "Full configuration",
    "performance-data": "Benchmarks",
    "test-verification": "Tests",
    "edge-cases": "Edge cases",
    troubleshooting: "Troubleshooting"
  },
  tables: {
    comparison: ["Criterion", "First alternative", "Second alternative"],
    "performance-data": ["Case", "Before", "After"],
    troubleshooting: ["Symptom", "Cause", "Fix"]
  },
  reached: ["actual", "current", "written", "reached", "measured", "so far"],
  parts: { "pros-cons": ["Pros", "Cons"] }
};

// server/src/core/write/words/zh-cn.ts
var chinese = {
  status: { planned: "\u5F85\u5F00\u59CB", drafting: "\u8FDB\u884C\u4E2D", complete: "\u5DF2\u5B8C\u6210" },
  criteria: {
    principles: "\u5B9E\u73B0\u539F\u7406",
    comparison: "\u65B9\u6848\u5BF9\u6BD4",
    "pros-cons": "\u4F18\u7F3A\u70B9",
    "selection-advice": "\u9009\u578B\u5EFA\u8BAE",
    "full-configuration": "\u5B8C\u6574\u914D\u7F6E",
    "performance-data": "\u6027\u80FD\u6570\u636E",
    "test-verification": "\u6D4B\u8BD5\u9A8C\u8BC1",
    "edge-cases": "\u8FB9\u754C\u60C5\u51B5",
    troubleshooting: "\u6545\u969C\u6392\u67E5"
  },
  tables: {
    comparison: ["\u7EF4\u5EA6", "\u65B9\u6848\u4E00", "\u65B9\u6848\u4E8C"],
    "performance-data": ["\u573A\u666F", "\u4F18\u5316\u524D", "\u4F18\u5316\u540E"],
    troubleshooting: ["\u73B0\u8C61", "\u539F\u56E0", "\u89E3\u51B3\u65B9\u6CD5"]
  },
  reached: ["\u5B9E\u9645", "\u5F53\u524D", "\u73B0\u6709", "\u76EE\u524D", "\u5DF2\u5199", "\u5DF2\u6709"],
  parts: { "pros-cons": ["\u4F18\u70B9", "\u7F3A\u70B9"] }
};

// server/src/core/write/words.ts
var languages = { en: english, "zh-cn": chinese };
function wordsOf(language) {
  return languages[language];
}
function saysReached(head) {
  const folded = head.normalize("NFKC").toLowerCase();
  return Object.values(languages).some(({ reached }) => reached.some((word) => folded.includes(word)));
}

// server/src/core/write/sync/vocabulary.ts
var Vocabulary = class {
  language;
  /** In the order of the text. */
  marks;
  known = /* @__PURE__ */ new Map();
  /** The plan's signs, each with all states that it stands beside. */
  signs = /* @__PURE__ */ new Map();
  constructor({ language, topics }) {
    this.language = language;
    this.marks = topics.flatMap(({ mentions }) => mentions).flatMap(({ status, listing }) => status ? [{ mark: status, listing }] : []).sort((a, b) => a.mark.place.start - b.mark.place.start);
    for (const { mark } of this.marks) {
      const sign2 = mark.form === "box" ? null : signOf(mark.raw);
      if (sign2 !== null) this.signs.set(sign2, (this.signs.get(sign2) ?? /* @__PURE__ */ new Set()).add(mark.value));
    }
  }
  /** The words for a state, in a cell or after a label; `model` shows whether a sign goes before them, and their case. */
  words(wanted, model, listing) {
    const withSign = signOf(model) !== null;
    const own = this.memo(`${wanted} ${withSign} ${listing}`, () => {
      const found = this.marks.filter(
        ({ mark: { form, value, raw } }) => form === "words" && value === wanted && isPlain(raw) && signOf(raw) !== null === withSign
      );
      const here = found.filter((one) => one.listing === listing);
      return commonest(here.length > 0 ? here : found);
    });
    if (own !== null) return own;
    const word = inCaseOf(model, wordsOf(this.language).status[wanted]);
    return withSign ? `${this.sign(wanted)} ${word}` : word;
  }
  /**
   * The sign for a state: the plan's own, one that stands alone before one with words; else one that it uses for no
   * other state.
   */
  sign(wanted) {
    const found = this.memo(wanted, () => {
      const own = this.marks.filter(({ mark }) => mark.form !== "box" && mark.value === wanted).sort((a, b) => Number(b.mark.form === "sign") - Number(a.mark.form === "sign")).flatMap(({ mark }) => signOf(mark.raw) ?? []);
      const mine = own.find((sign2) => this.signs.get(sign2)?.size === 1);
      return mine ?? common[wanted].find((sign2) => !this.signs.has(sign2)) ?? null;
    });
    return found ?? common[wanted][0];
  }
  /** The state that a sign stands for, in this plan or anywhere; null where it stands for several, or none. */
  meaning(sign2) {
    const own = this.signs.get(sign2);
    const known5 = Object.keys(common).filter((status) => common[status].includes(sign2));
    const found = own ? [...own] : known5;
    return found.length === 1 ? found[0] : null;
  }
  memo(key, find) {
    const known5 = this.known.get(key);
    if (known5 !== void 0) return known5;
    const found = find();
    this.known.set(key, found);
    return found;
  }
};
var common = {
  planned: ["\u23F3", "\u{1F4CB}", "\u2B1C"],
  drafting: ["\u{1F504}", "\u{1F6A7}", "\u{1F7E1}"],
  complete: ["\u2705", "\u{1F389}"]
};
var leadingSign = /^(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?\u200d?)+/u;
function signOf(raw) {
  return leadingSign.exec(raw)?.[0] ?? null;
}
function isPlain(raw) {
  return raw.length <= 24 && !/[\p{N}()（）:：,，;；]/u.test(raw);
}
function commonest(found) {
  const counts = /* @__PURE__ */ new Map();
  for (const { mark } of found) counts.set(mark.raw, (counts.get(mark.raw) ?? 0) + 1);
  let best = null;
  for (const [raw, count] of counts) if (best === null || count > counts.get(best)) best = raw;
  return best;
}
function inCaseOf(model, word) {
  const letters = model.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase();
  return letters !== "" && letters === letters.toLowerCase() ? word.toLowerCase() : word;
}

// server/src/core/write/sync/leadMark.ts
function leadChange(text, mark, wanted, vocabulary) {
  const before = text.slice(text.lastIndexOf("\n", mark.place.start - 1) + 1, mark.place.start);
  const line = before.slice(before.lastIndexOf("\r") + 1);
  const lineStart2 = mark.place.start - line.length;
  const bullet = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0];
  if (bullet === void 0) return null;
  const box = /^\[([ xX])\](?=\s)/.exec(line.slice(bullet.length));
  if (box) {
    const tick = wanted === "complete" ? "x" : " ";
    const start2 = lineStart2 + bullet.length + 1;
    return box[1] === " " === (tick === " ") ? null : { start: start2, end: start2 + 1, newText: tick };
  }
  const sign2 = signOf(line.slice(bullet.length));
  if (sign2 === null || mark.value === wanted || vocabulary.meaning(sign2) !== mark.value) return null;
  const start = lineStart2 + bullet.length;
  const newText = vocabulary.sign(wanted);
  return newText === sign2 ? null : { start, end: start + sign2.length, newText };
}

// server/src/core/write/sync/measured.ts
function measuredOf(report) {
  const { topic, state, progress, words, covered, promises, moved } = report;
  if (topic.file === null || moved.length > 0 || words === null && state !== "missing") return null;
  if (promises === 0 && state !== "missing") return null;
  return {
    status: state === "missing" ? "planned" : state,
    progress,
    covered: covered.items,
    items: covered.of
  };
}

// server/src/core/write/eol.ts
var sample = 2e4;
function eolOf(text) {
  const start = text.slice(0, sample);
  if (!start.includes("\r")) return "\n";
  const crlf = start.match(/\r\n/g)?.length ?? 0;
  const lf = (start.match(/\n/g)?.length ?? 0) - crlf;
  const cr = (start.match(/\r(?!$)/g)?.length ?? 0) - crlf;
  return crlf > lf && crlf >= cr ? "\r\n" : cr > lf ? "\r" : "\n";
}

// server/src/core/write/sync/cells.ts
var measures = [stringWidth, (text) => text.length];
var TableShape = class {
  constructor(text, place) {
    this.text = text;
    this.lines = linesOf(text, place);
    this.aligned = measures.map((measure2) => ({ measure: measure2, width: widthOf(this.lines, text, measure2) })).find((one) => one.width !== null) ?? null;
  }
  text;
  lines;
  aligned;
  /** The head of the column that holds an offset. */
  headAt(offset) {
    const column = cellsOf(this.text, this.lineAt(offset)).findIndex(({ end }) => offset <= end);
    const head = this.lines[0] && cellsOf(this.text, this.lines[0])[column];
    return head ? this.text.slice(head.start, head.end).trim() : "";
  }
  /** The line that holds an offset. */
  lineAt(offset) {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.lines[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.lines[low];
  }
  /**
   * The changes of padding that keep the columns aligned, where they were, once the words in cells change. Cells that
   * become wider than their column stick out; no other row is touched. `changes` are in the order of the text.
   */
  pads(changes) {
    const { aligned } = this;
    if (!aligned) return [];
    const rows = /* @__PURE__ */ new Map();
    for (const change of changes) {
      const line = this.lineAt(change.start);
      const known5 = rows.get(line);
      if (known5) known5.push(change);
      else rows.set(line, [change]);
    }
    return [...rows].flatMap(([line, own]) => padRow(this.text, line, own, aligned.width, aligned.measure));
  }
};
function linesOf(text, { start, end }) {
  const lines = [];
  for (let at2 = start; at2 < end; ) {
    let stop = at2;
    while (stop < text.length && text[stop] !== "\n" && text[stop] !== "\r") stop++;
    lines.push({ start: at2, end: stop });
    at2 = text.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
  }
  return lines;
}
function widthOf(lines, text, measure2) {
  const counts = /* @__PURE__ */ new Map();
  for (const { start, end } of lines) {
    const width2 = measure2(text.slice(start, end).trimEnd());
    counts.set(width2, (counts.get(width2) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((a, b) => b[1] > a[1] ? b : a, [0, 0]);
  return lines.length >= 3 && count * 5 >= lines.length * 4 ? width : null;
}
function padRow(text, row, changes, width, measure2) {
  let now = measure2(text.slice(row.start, row.end).trimEnd());
  if (now < width) return [];
  const pads = [];
  for (const cell of cellsOf(text, row)) {
    const own = changes.filter((change) => change.start >= cell.start && change.end <= cell.end);
    if (own.length === 0) continue;
    for (const { start, end, newText } of own) now += measure2(newText) - measure2(text.slice(start, end));
    const content = text.slice(cell.start, cell.end);
    const before = content.length - content.trimStart().length;
    const after = content.length - content.trimEnd().length;
    const [from, old] = before > after ? [cell.start, before] : [cell.end - after, after];
    const pad = Math.max(1, old + width - now);
    if (pad === old || old === 0) continue;
    now += pad - old;
    pads.push({ start: from, end: from + old, newText: " ".repeat(pad) });
  }
  return pads;
}
function cellsOf(text, { start, end }) {
  const cells = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "|") {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}

// server/src/core/write/sync/planShape.ts
var PlanShape = class {
  constructor(plan) {
    this.plan = plan;
    this.vocabulary = new Vocabulary(plan);
    this.eol = eolOf(plan.text);
    this.order = plan.listings.flatMap(({ kind }, index) => kind === "table" ? [index] : []).sort((a, b) => this.startOf(a) - this.startOf(b));
  }
  plan;
  vocabulary;
  eol;
  tables = /* @__PURE__ */ new Map();
  /** The tables' indices in the plan's listings, in the order of the text. */
  order;
  /** A table's shape, by its index in the plan's listings. */
  table(listing) {
    const known5 = this.tables.get(listing);
    if (known5) return known5;
    const { start, end } = this.plan.listings[listing]?.place ?? { start: 0, end: 0 };
    const shape = new TableShape(this.plan.text, { start, end });
    this.tables.set(listing, shape);
    return shape;
  }
  /** The table that holds an offset. */
  tableAt(offset) {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.startOf(this.order[middle]) <= offset) low = middle + 1;
      else high = middle;
    }
    const listing = this.order[low - 1];
    return listing !== void 0 && offset <= (this.plan.listings[listing]?.place.end ?? -1) ? this.table(listing) : null;
  }
  startOf(listing) {
    return this.plan.listings[listing]?.place.start ?? 0;
  }
};
var shapes = /* @__PURE__ */ new WeakMap();
function shapeOf(plan) {
  const known5 = shapes.get(plan);
  if (known5) return known5;
  const shape = new PlanShape(plan);
  shapes.set(plan, shape);
  return shape;
}

// server/src/core/write/sync/progress.ts
var bars = [
  ["\u2588", "\u2591"],
  ["\u2593", "\u2591"],
  ["\u25A0", "\u25A1"],
  ["\u25B0", "\u25B1"],
  ["\u25CF", "\u25CB"],
  ["\u25FC", "\u25FB"],
  ["\u{1F7E9}", "\u2B1C"],
  ["\u2705", "\u2B1C"],
  ["\u2B1B", "\u2B1C"],
  ["#", "-"],
  ["=", "-"]
];
function progressText(raw, { progress, covered, items }) {
  let known5 = true;
  let said = false;
  const counted2 = raw.replace(/(\d+)(\s*[/／]\s*)(\d+)/, (_, _done, slash, all) => {
    if (Number(all) === items && items > 0) said = true;
    else known5 = false;
    return `${covered}${slash}${all}`;
  });
  if (!known5) return null;
  const percent = counted2.replace(/\d+(?:[.．]\d+)?(?=\s*[%％])/, () => {
    said = true;
    return String(progress);
  });
  const bar = withBar(percent, progress);
  if (bar !== percent) said = true;
  if (said) return bar;
  return /^\s*\d+(?:\.\d+)?\s*$/.test(raw) ? raw.replace(/\d+(?:\.\d+)?/, String(progress)) : null;
}
function withBar(text, progress) {
  for (const [filled, open] of bars) {
    const bar = new RegExp(`(?:${filled}|${open}){3,}`, "u").exec(text);
    if (!bar || filled < "\x80" && text[bar.index - 1] !== "[") continue;
    const steps = [...bar[0]];
    const rounded = Math.round(steps.length * progress / 100);
    const full = progress < 100 ? Math.min(rounded, steps.length - 1) : steps.length;
    const drawn = filled.repeat(full) + open.repeat(steps.length - full);
    return text.slice(0, bar.index) + drawn + text.slice(bar.index + bar[0].length);
  }
  return text;
}

// server/src/core/write/sync/status.ts
function isInSentence(text, { form, place }) {
  return form === "words" && new RegExp("^ ?\\p{L}", "u").test(text.slice(place.end, place.end + 3));
}
function statusText(mark, wanted, listing, vocabulary) {
  if (mark.form === "inherited" || mark.value === wanted) return null;
  if (mark.form === "box") return boxText(mark, wanted);
  if (mark.form === "sign") return vocabulary.sign(wanted);
  return vocabulary.words(wanted, mark.raw, listing);
}
function boxText({ raw, value }, wanted) {
  if (value === "complete" === (wanted === "complete")) return null;
  const tick = wanted === "complete" ? "x" : " ";
  return raw.includes("[") ? raw.replace(/\[.?\]/u, `[${tick}]`) : tick;
}

// server/src/core/write/sync/sync.ts
function syncPlan(plan, reports, only = null) {
  const shape = shapeOf(plan);
  const unmeasured = [];
  const wanted = /* @__PURE__ */ new Map();
  for (const report of reports) {
    if (only !== null && !only.has(report.topic.id)) continue;
    const measured2 = measuredOf(report);
    if (measured2 === null) unmeasured.push(report.topic.id);
    else
      for (const edit of changesOf(plan, report, measured2, shape)) {
        const known5 = wanted.get(edit.start);
        wanted.set(edit.start, known5 === void 0 || known5?.newText === edit.newText ? edit : null);
      }
  }
  const edits = apart([...wanted.values()].filter((edit) => edit !== null));
  return { edits: apart([...edits, ...padding(plan, edits)]), unmeasured };
}
function changesOf(plan, { topic, lines: counted2 }, measured2, shape) {
  const edits = [];
  const put = (start, end, raw, newText) => {
    if (newText !== null && newText !== raw && plan.text.slice(start, end) === raw)
      edits.push({ file: plan.path, start, end, newText, topic: topic.id });
  };
  for (const { status, progress, lines, listing } of topic.mentions) {
    if (status && !isInSentence(plan.text, status)) {
      const { place, raw } = status;
      put(place.start, place.end, raw, statusText(status, measured2.status, listing, shape.vocabulary));
      const lead = status.form !== "box" && leadChange(plan.text, status, measured2.status, shape.vocabulary);
      if (lead) edits.push({ ...lead, file: plan.path, topic: topic.id });
    }
    if (progress && progress.value !== measured2.progress) {
      const { place, raw } = progress;
      put(place.start, place.end, raw, progressText(raw, measured2));
    }
    const head = lines ? shape.tableAt(lines.place.start)?.headAt(lines.place.start) : void 0;
    const edit = lines && counted2 !== null && head && saysReached(head) && numberEdit(plan, lines, counted2);
    if (edit && counted2 !== lines?.value) edits.push({ ...edit, topic: topic.id });
  }
  return edits;
}
function padding(plan, edits) {
  const shape = shapeOf(plan);
  const tables = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const table = shape.tableAt(edit.start);
    if (table) push(tables, table, edit);
  }
  const topics = new Map(edits.map(({ start, topic }) => [plan.text.lastIndexOf("\n", start), topic]));
  return [...tables].flatMap(
    ([table, inside]) => table.pads(inside).map((change) => ({
      ...change,
      file: plan.path,
      topic: topics.get(plan.text.lastIndexOf("\n", change.start)) ?? ""
    }))
  );
}
function apart(edits) {
  let end = -1;
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end).filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
function push(map, key, value) {
  const known5 = map.get(key);
  if (known5) known5.push(value);
  else map.set(key, [value]);
}

// server/src/core/judge/promises.ts
function criteriaFor(plan, topic, settings2) {
  const promises = /* @__PURE__ */ new Map();
  for (const { id, required, place } of plan.criteria)
    if (id !== null && !promises.has(id))
      promises.set(id, { id, required, promise: { file: plan.path, place } });
  if (topic.expectedLines !== null)
    promises.set("min-lines", {
      id: "min-lines",
      required: topic.expectedLines.value,
      promise: { file: plan.path, place: topic.expectedLines.place }
    });
  for (const [key, wanted] of Object.entries(settings2.criteria)) {
    const id = key;
    const known5 = promises.get(id);
    if (wanted === false) promises.delete(id);
    else if (typeof wanted === "number")
      promises.set(id, { id, required: wanted, promise: known5?.promise ?? null });
    else if (wanted === true && !known5) promises.set(id, { id, required: null, promise: null });
  }
  return promises;
}

// server/src/core/judge/evidence/cues.ts
var cues = [
  /** What measurements are about: latency, throughput, memory use. */
  "performance",
  /** That something got better or worse, or how much of something it took. */
  "gain",
  /** Numbers that are wanted or set rather than measured. */
  "target",
  /** Words of setting something, which may also stand beside a measurement. */
  "setting",
  /** Headings under which problems are solved. */
  "trouble",
  /** Headings that may be about solving problems, or about the art of it. */
  "diagnosis",
  "symptom",
  "cause",
  "remedy",
  /** Headings under which a mechanism is explained. */
  "mechanism",
  /** That one thing follows from another. */
  "causal",
  "pros",
  "cons",
  /** Headings that promise both sides. */
  "bothSides",
  /** That one thing is paid for with another. */
  "tradeoff",
  /** Headings under which alternatives are compared. */
  "compare",
  /** That a sentence sets one thing against another. */
  "contrast",
  /** Column heads that name alternatives: approach, library, algorithm. */
  "alternative",
  /** Column heads that name what alternatives are judged by. */
  "quality",
  /** The head of a column of qualities: feature, aspect, dimension. */
  "dimension",
  /** Column heads under which things are explained rather than compared. */
  "describing",
  /** Headings under which one is told what to choose. */
  "select",
  /** Labels and column heads that tell where something fits. */
  "fit",
  /** That a sentence recommends something. */
  "advice",
  /** That a sentence names a condition. */
  "condition",
  /** Edge cases, named as such. */
  "edge",
  /** Values and events at the edge: empty, zero, overflow. */
  "edgeValue",
  /** Headings under which something is tested or verified. */
  "testing",
  /** Headings under which installing or preparing is told. */
  "setup",
  /** Headings under which a closing summary stands. */
  "summary",
  /** Words that stand where text is still to come. */
  "placeholder"
];
var bit = Object.fromEntries(cues.map((cue, index) => [cue, 1 << index]));

// server/src/core/judge/evidence/words/en.ts
var english2 = {
  performance: `
    performance, latency, latencies, throughput, benchmark*, response time, speedup, speed-up, speed,
    qps, tps, rps, iops, ops/s, ops/sec, req/s, requests/s, requests/sec, runtime, run time,
    execution time, elapsed, wall time, wall clock, overhead, memory usage, memory use, memory, rss,
    heap, footprint, cpu, cpu usage, cpu time, p50, p90, p95, p99, p999, percentile, median, mean,
    allocation, cold start, startup time, build time, query time, load time, compile time, measured,
    measurement, profiling results, time, duration, size, bandwidth, hit rate, hit ratio, ns/op, ns/iter,
    bytes/op, b/op, allocs/op, gc pause, seconds, faster, slower
  `,
  gain: `
    faster, slower, speedup, speed-up, sped up, speeds up, reduced, reduces, reduction, improved,
    improves, improvement, dropped, drops, fell, rose, saves, saved, saving, took, takes, went from,
    goes from, cut, cuts, halved, doubled, shrank, shrinks, gained, gain, overhead, increase, increased,
    increases, decrease, decreased, decreases, we measured, measured, benchmark*, achieved, achieves,
    sustained, sustains, averaged, averages, finished in, finishes in, completed in, completes in,
    baseline, compared to, compared with, versus, quicker, times less, times more
  `,
  target: `
    expire, expires, expired, expiry, assume, assuming, suppose, supposing, imagine, hypothetical, say that,
    target, goal, objective, budget, threshold, limit, slo, sla, sli, timeout, time-out, should, must,
    at most, no more than, default, recommended, retention, rto, rpo, availability, uptime, downtime,
    forecast, projected, planned, estimate, estimated, quota, price, pricing, allowed, acceptable,
    desired, aim, aims, aim for, requirement, severity, deadline, ttl, rule of thumb, alert,
    guideline, want, hope, ought, expect, expected, keep it below, error budget
  `,
  setting: `
    less than, below, under, within, maximum, minimum, max, min, configure, configured, configuration,
    setting, set to, set, interval, cost, window, every, ideal, example value, parameter, option,
    typical range, recommendation
  `,
  trouble: `
    troubleshoot*, trouble shooting, faq, frequently asked questions, common problem, common issue, common error,
    common failure, common mistake, typical problem, typical error, known issue, known problem,
    problems and solutions, issues and solutions, errors and solutions, problem solving, what can go wrong,
    what goes wrong, when things go wrong, if something goes wrong, error messages, error reference,
    fixing problems, fixing common, when it breaks, when it fails, questions and answers, q&a, when something breaks
  `,
  diagnosis: `
    diagnosing, diagnosis, diagnostics, runbook, playbook, failure modes, debugging, gotcha, pitfall,
    common pitfalls, incident response, recovery steps
  `,
  symptom: `
    symptom, problem, issue, error, error message, you see, observed, observation, question, q, fails,
    failed, failure, alert, crash, crashes, hangs, what you see, sign, signs
  `,
  cause: `
    cause, causes, caused by, root cause, likely cause, possible cause, reason, why, because, due to,
    usually means, meaning, this means
  `,
  remedy: `
    fix, fixes, solution, resolution, resolve, resolves, remedy, remedies, workaround, mitigation,
    mitigate, action, actions, what to do, to fix, how to fix, repair, cure, answer, steps, restart,
    increase, decrease, raise, lower, check, make sure, ensure, verify, upgrade, downgrade, reinstall,
    run, rebuild, roll back, rollback, add, remove, set, use, try, recover, correct, switch
  `,
  mechanism: `
    how it works, how this works, how does it work, how they work, works, internals, under the hood,
    principle, principles, mechanism, mechanics, theory, concept, concepts, fundamentals,
    mental model, why, anatomy, algorithm, inside, foundations, explained,
    lifecycle, life cycle, semantics
  `,
  causal: `
    because, therefore, thus, hence, consequently, so that, which means, this means, that means,
    as a result, in order to, the reason, that is why, this is why, leads to, results in, ensures,
    ensuring, guarantees, guaranteed, works by, internally, under the hood, causes, prevents, instead of,
    rather than, whenever, by doing, so the, so it, so a, so each, so no, so they, so there, since,
    allows, makes it, meaning, depends on, relies on, due to, until, otherwise, once the, forces, cannot,
    never, without, first, then
  `,
  pros: `
    pros, pro, advantage, advantages, benefit, benefits, strength, strengths, upside, upsides,
    what you gain, good at, wins, shines
  `,
  cons: `
    cons, con, disadvantage, disadvantages, drawback, drawbacks, weakness, weaknesses, downside,
    downsides, limitation, limitations, shortcoming, shortcomings, what you pay, costs, risks, caveat,
    caveats, the price, the catch
  `,
  bothSides: `
    pros and cons, pros & cons, pros/cons, advantages and disadvantages, benefits and drawbacks,
    trade-off, trade-offs, tradeoff, tradeoffs, trade offs, strengths and weaknesses, benefits and costs,
    costs and benefits, benefits and limitations, upsides and downsides, advantages and limitations
  `,
  tradeoff: `
    trade-off, trade-offs, tradeoff, tradeoffs, at the cost of, at the expense of, the price is,
    comes at a cost, comes at a price, downside, drawback, in exchange for, you pay, costs more,
    the cost is, trades, sacrifices, sacrificing, disadvantage
  `,
  compare: `
    comparison, comparisons, comparing, compared, compare, versus, vs, vs., difference, differences,
    options at a glance, at a glance, feature matrix, side by side, which one
  `,
  contrast: `
    compared to, compared with, in comparison, unlike, whereas, versus, vs, vs., in contrast,
    by contrast, on the other hand, differs from, differ in, while the, as opposed to, the latter,
    the former
  `,
  alternative: `
    approach, option, strategy, tool, library, framework, algorithm, method, engine, provider, technique,
    pattern, solution, implementation, product, database, language, protocol, format, alternative,
    candidate, scheme, driver, client, platform, service, system, design, isolation level, choice,
    structure, data structure, store, broker, backend, model, mode, type, index type, kind, variant
  `,
  quality: `
    complexity, cost, latency, throughput, pros, cons, advantages, disadvantages, strengths, weaknesses,
    best for, use case, use cases, when to use, consistency, performance, overhead, safety, durability,
    availability, scalability, ordering, guarantees, guarantee, maturity, ecosystem, ease of use,
    learning curve, memory, speed, license, support, suitable for, limitations, features, accuracy,
    security, flexibility, reliability, portability, maintenance, setup, storage, write cost, read cost,
    size, compatibility, trade-off, drawback, benefit, precision, fairness, isolation, good for,
    strength, weakness, risk
  `,
  dimension: `
    feature, aspect, criterion, criteria, property, dimension, factor, attribute, characteristic,
    capability, consideration, concern, question, quality
  `,
  describing: "description, describes, notes, note, example, examples, value, values, meaning, definition, explanation, comment, metrics, metric, default, required",
  select: `
    how to choose, choosing, which to choose, which one to choose, what to choose, when to use,
    when to choose, when not to use, selection, selecting, decision guide, decision tree, decision table,
    decision matrix, which should, picking, recommendations, which one, selection guide, choose,
    deciding
  `,
  fit: `
    best for, use when, when to use, use case, use cases, good for, suitable for, recommended for, ideal for,
    choose when, choose if, use it when, use it for, use this when, avoid when, avoid if, right for, when to choose,
    prefer when, reach for it when, when not to use, well suited for, fits when, best when, if you need
  `,
  advice: `
    enough, sufficient, suit,
    use, choose, prefer, pick, recommend, recommended, reach for, go with, opt for, start with, suits,
    best choice, right choice, better choice, good fit, better fit, best fit, select, favor, favour,
    stick with, stay with, switch to, suitable for, well suited, ideal for
  `,
  condition: "if, when, where, unless, for, whenever, as long as, in case, over, only if, once",
  edge: `
    edge case, edge cases, corner case, corner cases, boundary condition, boundary conditions,
    boundary case, boundary cases, boundary value, boundary values, edge condition, edge conditions,
    special case, special cases, degenerate case, degenerate cases, pathological case,
    pathological cases, unusual inputs, unusual cases, limits and edge, exceptional case,
    exceptional cases, odd case, odd cases, odd input, odd inputs, tricky case, tricky cases, rare case,
    rare cases, unusual situations, special situations, rough edges
  `,
  edgeValue: `
    empty, zero, null, none, nil, negative, overflow, underflow, boundary, boundaries, edge, invalid,
    missing, duplicate, duplicates, max, min, timeout, timed out, too large, too long, out of range,
    out of bounds, concurrent, race, nan, infinity, unicode, malformed, corrupt, corrupted, expired,
    closed, full, leap
  `,
  testing: `
    test, tests, testing, verification, verify, verifying, validation, validate, check that it works,
    smoke test
  `,
  setup: `
    installation, install, installing, prerequisite, prerequisites, setup, set up, setting up,
    getting started, dependencies, requirements, quick start, quickstart, before you begin, environment,
    project setup, preparation
  `,
  summary: `
    summary, conclusion, conclusions, wrap-up, wrapping up, key takeaways, takeaways, best practices,
    checklist, recap, next steps, closing, in short, references, further reading, resources
  `,
  placeholder: `
    todo, tbd, tbc, wip, fixme, to be written, to be done, to be added, to be completed, to be continued,
    to be determined, coming soon, work in progress, under construction, placeholder, lorem ipsum,
    to come, fill in, write me, not written yet, content goes here
  `
};

// server/src/core/judge/evidence/words/zh-cn.ts
var chinese2 = {
  performance: `
    \u6027\u80FD, \u5EF6\u8FDF, \u65F6\u5EF6, \u541E\u5410, \u541E\u5410\u91CF, \u57FA\u51C6, \u538B\u6D4B, \u8017\u65F6, \u54CD\u5E94\u65F6\u95F4, \u52A0\u901F, \u52A0\u901F\u6BD4, \u5F00\u9500, \u5185\u5B58\u5360\u7528, \u5185\u5B58\u4F7F\u7528,
    \u5185\u5B58, cpu \u4F7F\u7528\u7387, cpu\u4F7F\u7528\u7387, cpu \u5360\u7528, \u7528\u65F6, \u6267\u884C\u65F6\u95F4, \u8FD0\u884C\u65F6\u95F4, \u5E73\u5747\u65F6\u95F4, \u901F\u5EA6, \u6D4B\u8BD5\u7ED3\u679C, \u8FD0\u884C\u7ED3\u679C,
    \u5B9E\u6D4B, \u6D4B\u91CF, \u542F\u52A8\u65F6\u95F4, \u7F16\u8BD1\u65F6\u95F4, \u67E5\u8BE2\u65F6\u95F4, \u547D\u4E2D\u7387, \u5904\u7406\u65F6\u95F4, \u5E76\u53D1\u6570, \u5E26\u5BBD, \u5927\u5C0F, \u4F53\u79EF, \u65F6\u95F4, \u63D0\u5347
  `,
  gain: `
    \u63D0\u5347, \u964D\u4F4E, \u964D\u81F3, \u964D\u5230, \u51CF\u5C11, \u63D0\u9AD8, \u52A0\u901F, \u8017\u65F6, \u5FEB\u4E86, \u66F4\u5FEB, \u7F29\u77ED, \u8282\u7701, \u4E0B\u964D, \u5347\u81F3, \u5B9E\u6D4B, \u6D4B\u5F97, \u500D,
    \u4EC5\u9700, \u4F18\u5316\u524D, \u4F18\u5316\u540E, \u6539\u8FDB\u524D, \u6539\u8FDB\u540E, \u57FA\u7EBF, \u76F8\u6BD4, \u5BF9\u6BD4, \u589E\u52A0, \u589E\u957F, \u5E73\u5747
  `,
  target: `
    \u5982\u679C, \u5047\u8BBE, \u5047\u5982, \u5047\u5B9A, \u4F30\u7B97, \u63A8\u7B97, \u4F30\u8BA1,
    \u76EE\u6807, \u9608\u503C, \u9650\u5236, \u9884\u7B97, \u8D85\u65F6, \u5E94\u8BE5, \u5E94\u5F53, \u5FC5\u987B, \u8981\u6C42, \u4E0D\u8D85\u8FC7, \u5C0F\u4E8E, \u4F4E\u4E8E, \u4E0D\u4F4E\u4E8E, \u81F3\u5C11, \u6700\u591A, \u9ED8\u8BA4,
    \u63A8\u8350\u503C, \u5EFA\u8BAE\u503C, \u4FDD\u7559, \u53EF\u7528\u6027, \u505C\u673A, \u5B95\u673A, \u9884\u6D4B, \u9884\u8BA1, \u9884\u671F, \u914D\u989D, \u4EF7\u683C, \u8D39\u7528, \u4E0A\u9650, \u4E0B\u9650, \u7EA7\u522B, \u7B49\u7EA7,
    \u544A\u8B66, \u62A5\u8B66, \u6062\u590D\u65F6\u95F4, \u6062\u590D\u70B9, \u9519\u8BEF\u9884\u7B97, \u671F\u671B, \u5BB9\u91CF\u89C4\u5212, \u4E0D\u53EF\u7528\u65F6\u95F4, \u5141\u8BB8, \u6BCF\u9694, \u5468\u671F, \u8FC7\u671F, \u5E74\u5EA6,
    \u6BCF\u6708
  `,
  setting: "\u9700\u8981, \u5EFA\u8BAE, \u914D\u7F6E, \u8BBE\u7F6E, \u8BBE\u4E3A, \u95F4\u9694, \u6210\u672C, \u7A97\u53E3, \u53C2\u6570, \u6700\u5927, \u6700\u5C0F, \u521D\u59CB",
  trouble: `
    \u6545\u969C\u6392\u67E5, \u6545\u969C\u6392\u9664, \u6545\u969C\u5904\u7406, \u6545\u969C\u8BCA\u65AD, \u95EE\u9898\u6392\u67E5, \u95EE\u9898\u8BCA\u65AD, \u95EE\u9898\u5B9A\u4F4D, \u6392\u9519, \u6392\u969C, \u6392\u67E5, \u5E38\u89C1\u95EE\u9898,
    \u5E38\u89C1\u9519\u8BEF, \u5E38\u89C1\u6545\u969C, \u7591\u96BE, \u7591\u96BE\u89E3\u7B54, \u95EE\u7B54, \u9519\u8BEF\u4FE1\u606F, \u9519\u8BEF\u7801, \u9519\u8BEF\u4EE3\u7801, \u6392\u67E5\u6307\u5357
  `,
  diagnosis: `
    \u8C03\u8BD5, \u8C03\u8BD5\u6280\u5DE7, \u8C03\u8BD5\u6307\u5357, \u8FD0\u884C\u624B\u518C, \u5E94\u6025\u624B\u518C, \u64CD\u4F5C\u624B\u518C, \u5E94\u6025\u54CD\u5E94, \u4E8B\u4EF6\u54CD\u5E94, \u8E29\u5751, \u907F\u5751, \u5E38\u89C1\u9677\u9631,
    \u95EE\u9898\u4E0E\u89E3\u51B3, \u95EE\u9898\u548C\u89E3\u51B3, \u95EE\u9898\u53CA\u89E3\u51B3, \u8BCA\u65AD, runbook
  `,
  symptom: "\u75C7\u72B6, \u73B0\u8C61, \u8868\u73B0, \u95EE\u9898, \u9519\u8BEF, \u62A5\u9519, \u5F02\u5E38, \u6545\u969C, \u95EE, \u544A\u8B66",
  cause: "\u539F\u56E0, \u6839\u56E0, \u6210\u56E0, \u8BF1\u56E0, \u7531\u4E8E, \u56E0\u4E3A, \u539F\u56E0\u662F, \u5BFC\u81F4",
  remedy: `
    \u91CD\u65B0, \u4FEE\u6539, \u6539\u4E3A, \u589E\u52A0, \u8C03\u5927, \u8C03\u9AD8, \u6E05\u7406, \u5347\u7EA7, \u66F4\u6362, \u8FFD\u52A0, \u786E\u8BA4, \u786E\u4FDD, \u5373\u53EF, \u5173\u95ED,
    \u89E3\u51B3, \u89E3\u51B3\u65B9\u6848, \u89E3\u51B3\u65B9\u6CD5, \u89E3\u51B3\u529E\u6CD5, \u5904\u7406, \u5904\u7406\u65B9\u6CD5, \u5904\u7406\u65B9\u5F0F, \u4FEE\u590D, \u5E94\u5BF9, \u63AA\u65BD, \u7F13\u89E3, \u5BF9\u7B56, \u6392\u67E5\u6B65\u9AA4,
    \u68C0\u67E5, \u91CD\u542F, \u7B54, \u529E\u6CD5, \u6B65\u9AA4, \u64CD\u4F5C, \u8C03\u6574, \u56DE\u6EDA, \u8BCA\u65AD, \u6062\u590D
  `,
  mechanism: `
    \u539F\u7406, \u673A\u5236, \u5185\u90E8\u5B9E\u73B0, \u5E95\u5C42, \u7406\u8BBA, \u6982\u5FF5, \u4E3A\u4EC0\u4E48, \u7B97\u6CD5, \u5DE5\u4F5C\u65B9\u5F0F, \u5DE5\u4F5C\u6D41\u7A0B, \u8BBE\u8BA1\u601D\u60F3,
    \u8BBE\u8BA1\u601D\u8DEF, \u672C\u8D28, \u5256\u6790, \u89E3\u6790, \u5B9A\u7406, \u534F\u8BAE
  `,
  causal: `
    \u56E0\u4E3A, \u7531\u4E8E, \u56E0\u6B64, \u6240\u4EE5, \u4ECE\u800C, \u4F7F\u5F97, \u4FDD\u8BC1, \u786E\u4FDD, \u5BFC\u81F4, \u907F\u514D, \u901A\u8FC7, \u610F\u5473\u7740, \u539F\u56E0, \u672C\u8D28, \u4EE5\u4FBF, \u4E3A\u4E86,
    \u4E4B\u6240\u4EE5, \u5426\u5219, \u6DFB\u52A0\u4F9D\u8D56, \u4F9D\u8D56\u5B89\u88C5, \u9879\u76EE\u4F9D\u8D56, \u4F9D\u8D56\u914D\u7F6E, \u53D6\u51B3\u4E8E, \u8FDB\u800C, \u4E8E\u662F, \u5219, \u9996\u5148, \u7136\u540E, \u800C\u4E0D\u662F, \u4E00\u65E6, \u65E0\u9700, \u9632\u6B62, \u5141\u8BB8, \u53EA\u6709
  `,
  pros: "\u4F18\u70B9, \u4F18\u52BF, \u597D\u5904, \u957F\u5904, \u6536\u76CA, \u76CA\u5904",
  cons: "\u7F3A\u70B9, \u52A3\u52BF, \u5C40\u9650, \u5C40\u9650\u6027, \u4E0D\u8DB3, \u77ED\u5904, \u5F0A\u7AEF, \u574F\u5904, \u7F3A\u9677, \u4EE3\u4EF7, \u9650\u5236, \u98CE\u9669",
  bothSides: "\u4F18\u7F3A\u70B9, \u4F18\u52A3, \u5229\u5F0A, \u4F18\u52BF\u4E0E\u52A3\u52BF, \u4F18\u52BF\u548C\u52A3\u52BF, \u4F18\u70B9\u548C\u7F3A\u70B9, \u4F18\u70B9\u4E0E\u7F3A\u70B9, \u6743\u8861, \u53D6\u820D, \u4F18\u52BF\u4E0E\u5C40\u9650, \u4F18\u52BF\u548C\u5C40\u9650",
  tradeoff: "\u6743\u8861, \u53D6\u820D, \u6298\u4E2D, \u6298\u8877, \u4EE3\u4EF7\u662F, \u4EE5\u727A\u7272, \u727A\u7272, \u7F3A\u70B9\u662F, \u4E0D\u8DB3\u4E4B\u5904, \u4F46\u7F3A\u70B9, \u4EE3\u4EF7",
  compare: "\u5BF9\u6BD4, \u7684\u6BD4\u8F83, \u65B9\u6848\u6BD4\u8F83, \u6027\u80FD\u6BD4\u8F83, \u6280\u672F\u6BD4\u8F83, \u6846\u67B6\u6BD4\u8F83, \u6A2A\u5411\u6BD4\u8F83, \u6BD4\u8F83\u5206\u6790, \u6BD4\u8F83\u8868, \u76F8\u6BD4, \u533A\u522B, \u5DEE\u5F02, \u5F02\u540C, \u6A2A\u5411\u5BF9\u6BD4, \u65B9\u6848\u5BF9\u6BD4, vs, \u9009\u578B",
  contrast: "\u76F8\u6BD4, \u76F8\u8F83, \u76F8\u5BF9\u4E8E, \u5BF9\u6BD4, \u533A\u522B\u5728\u4E8E, \u4E0D\u540C\u4E8E, \u4E0E\u4E4B\u76F8\u53CD, \u800C\u540E\u8005, \u540E\u8005, \u524D\u8005, \u53CD\u4E4B, \u76F8\u53CD, \u4E0D\u540C\u7684\u662F",
  alternative: `
    \u65B9\u6848, \u7B56\u7565, \u7B97\u6CD5, \u6A21\u5F0F, \u5DE5\u5177, \u6846\u67B6, \u5E93, \u5B9E\u73B0, \u6280\u672F, \u534F\u8BAE, \u670D\u52A1\u5546, \u4E91\u5382\u5546, \u5382\u5546, \u5E73\u53F0, \u4EA7\u54C1, \u65B9\u6CD5,
    \u65B9\u5F0F, \u5F15\u64CE, \u6570\u636E\u5E93, \u8BED\u8A00, \u683C\u5F0F, \u7C7B\u578B, \u9009\u9879, \u7CFB\u7EDF, \u7EC4\u4EF6, \u6A21\u578B, \u7ED3\u6784, \u6570\u636E\u7ED3\u6784, \u673A\u5236, \u7EA7\u522B, \u670D\u52A1, \u67B6\u6784,
    \u9501
  `,
  quality: `
    \u590D\u6742\u5EA6, \u6027\u80FD, \u5EF6\u8FDF, \u541E\u5410, \u4F18\u70B9, \u4F18\u52BF, \u7F3A\u70B9, \u52A3\u52BF, \u9002\u7528, \u9002\u7528\u573A\u666F, \u573A\u666F, \u6210\u672C, \u4E00\u81F4\u6027, \u53EF\u7528\u6027, \u53EF\u9760\u6027,
    \u6269\u5C55\u6027, \u53EF\u6269\u5C55\u6027, \u7279\u70B9, \u7279\u6027, \u96BE\u5EA6, \u5F00\u9500, \u5185\u5B58, \u7CBE\u5EA6, \u51C6\u786E\u6027, \u5B89\u5168\u6027, \u5B89\u5168, \u6613\u7528\u6027, \u6210\u719F\u5EA6, \u751F\u6001,
    \u5B66\u4E60\u66F2\u7EBF, \u7075\u6D3B\u6027, \u9650\u5236, \u5C40\u9650, \u516C\u5E73\u6027, \u901F\u5EA6, \u7EF4\u62A4, \u4FB5\u5165\u6027, \u5B9E\u65F6\u6027, \u9694\u79BB, \u529F\u80FD, \u652F\u6301, \u5E76\u53D1, \u987A\u5E8F,
    \u8D44\u6E90\u6D88\u8017, \u98CE\u9669, \u6536\u76CA, \u7528\u9014
  `,
  dimension: "\u7279\u6027, \u7EF4\u5EA6, \u6307\u6807, \u5BF9\u6BD4\u9879, \u6BD4\u8F83\u9879, \u65B9\u9762, \u5C5E\u6027, \u7279\u5F81, \u80FD\u529B, \u6807\u51C6, \u8003\u91CF, \u56E0\u7D20, \u9879\u76EE, \u5BF9\u6BD4\u7EF4\u5EA6",
  describing: "\u72B6\u6001, \u7248\u672C, \u7C7B\u578B, \u5355\u4F4D, \u8D1F\u8D23\u4EBA, \u547D\u4EE4, \u4F18\u5148\u7EA7, \u8DEF\u5F84, \u8BF4\u660E, \u63CF\u8FF0, \u542B\u4E49, \u5B9A\u4E49, \u5907\u6CE8, \u793A\u4F8B, \u4F8B\u5B50, \u89E3\u91CA, \u6CE8\u91CA, \u53D6\u503C, \u9ED8\u8BA4\u503C, \u5FC5\u586B, \u4F5C\u7528",
  select: `
    \u9009\u578B, \u5982\u4F55\u9009\u62E9, \u600E\u4E48\u9009, \u600E\u6837\u9009, \u9009\u62E9\u5EFA\u8BAE, \u9009\u62E9\u6307\u5357, \u9009\u62E9\u6807\u51C6, \u9009\u62E9\u5408\u9002, \u4F55\u65F6\u4F7F\u7528, \u4F55\u65F6\u9009\u62E9, \u4F55\u65F6\u7528,
    \u4F7F\u7528\u5EFA\u8BAE, \u4F7F\u7528\u65F6\u673A, \u51B3\u7B56\u6811, \u51B3\u7B56, \u65B9\u6848\u9009\u62E9, \u7B56\u7565\u9009\u62E9, \u6280\u672F\u9009\u62E9, \u5DE5\u5177\u9009\u62E9, \u6A21\u5F0F\u9009\u62E9, \u63A8\u8350\u65B9\u6848, \u9009\u7528,
    \u9009\u62E9\u7B56\u7565
  `,
  fit: `
    \u9002\u7528\u573A\u666F, \u9002\u7528\u4E8E, \u4F7F\u7528\u573A\u666F, \u5E94\u7528\u573A\u666F, \u9002\u5408, \u9002\u5408\u573A\u666F, \u6700\u4F73\u573A\u666F, \u63A8\u8350\u573A\u666F, \u4F55\u65F6\u4F7F\u7528, \u4E0D\u9002\u7528, \u4E0D\u9002\u5408, \u5EFA\u8BAE\u573A\u666F, \u9002\u7528\u6761\u4EF6, \u9002\u7528\u60C5\u51B5, \u9002\u7528
  `,
  advice: "\u9009\u62E9, \u9009\u7528, \u63A8\u8350, \u5EFA\u8BAE, \u4F7F\u7528, \u91C7\u7528, \u4F18\u5148, \u9002\u5408, \u9002\u7528, \u9996\u9009, \u8003\u8651",
  condition: "\u5982\u679C, \u5F53, \u82E5, \u573A\u666F, \u60C5\u51B5, \u65F6, \u5BF9\u4E8E, \u9700\u8981, \u8981\u6C42, \u9664\u975E, \u5219, \u7684\u8BDD",
  edge: `
    \u8FB9\u754C\u60C5\u51B5, \u8FB9\u754C\u6761\u4EF6, \u8FB9\u754C\u503C, \u8FB9\u754C\u7528\u4F8B, \u8FB9\u754C\u6D4B\u8BD5, \u8FB9\u7F18\u60C5\u51B5, \u8FB9\u7F18\u7528\u4F8B, \u7279\u6B8A\u60C5\u51B5, \u6781\u7AEF\u60C5\u51B5, \u6781\u7AEF\u573A\u666F,
    \u5F02\u5E38\u60C5\u51B5, \u5F02\u5E38\u573A\u666F, \u4E34\u754C, \u4E34\u754C\u503C, \u8FB9\u754C\u573A\u666F, \u8FB9\u754C\u5904\u7406
  `,
  edgeValue: `
    \u7A7A, \u7A7A\u503C, \u4E3A\u7A7A, \u96F6, \u6EA2\u51FA, \u8D85\u65F6, \u8D8A\u754C, \u8FB9\u754C, \u8D1F\u6570, \u65E0\u6548, \u975E\u6CD5, \u91CD\u590D, \u7F3A\u5931, \u6700\u5927, \u6700\u5C0F, \u4E0A\u9650, \u4E0B\u9650,
    \u5DF2\u6EE1, \u5DF2\u5173\u95ED, \u8FC7\u671F, \u4E0D\u5B58\u5728, \u5931\u8D25, \u5F02\u5E38, \u6781\u9650, \u8017\u5C3D
  `,
  testing: "\u6D4B\u8BD5, \u9A8C\u8BC1, \u6821\u9A8C, \u68C0\u9A8C, \u6D4B\u8BD5\u9A8C\u8BC1, \u6548\u679C\u9A8C\u8BC1",
  setup: `
    \u5B89\u88C5, \u73AF\u5883\u51C6\u5907, \u524D\u7F6E\u6761\u4EF6, \u524D\u63D0\u6761\u4EF6, \u6DFB\u52A0\u4F9D\u8D56, \u4F9D\u8D56\u5B89\u88C5, \u9879\u76EE\u4F9D\u8D56, \u4F9D\u8D56\u914D\u7F6E, \u5FEB\u901F\u5F00\u59CB, \u51C6\u5907\u5DE5\u4F5C,
    \u73AF\u5883\u642D\u5EFA, \u73AF\u5883\u8981\u6C42, \u9879\u76EE\u914D\u7F6E, \u5F00\u59CB\u4E4B\u524D
  `,
  summary: "\u603B\u7ED3, \u5C0F\u7ED3, \u7ED3\u8BED, \u6700\u4F73\u5B9E\u8DF5, \u6E05\u5355, \u8981\u70B9, \u5173\u952E\u8981\u70B9, \u53C2\u8003, \u53C2\u8003\u8D44\u6599, \u5EF6\u4F38\u9605\u8BFB, \u4E0B\u4E00\u6B65, \u7ED3\u8BBA, \u6838\u5FC3\u8981\u70B9, \u5173\u952E\u539F\u5219",
  placeholder: "\u5F85\u8865\u5145, \u5F85\u5B8C\u5584, \u5F85\u7F16\u5199, \u5F85\u7EED, \u5F85\u5B9A, \u5F85\u6DFB\u52A0, \u5F85\u5199, \u672A\u5B8C\u6210, \u656C\u8BF7\u671F\u5F85, \u7F16\u5199\u4E2D, \u65BD\u5DE5\u4E2D, \u5EFA\u8BBE\u4E2D, \u5360\u4F4D, \u6682\u65E0\u5185\u5BB9, \u540E\u7EED\u8865\u5145, \u7A0D\u540E\u8865\u5145, \u6B64\u5904\u586B\u5199, \u5F85\u5B8C\u6210"
};

// server/src/core/judge/evidence/lexicon.ts
var languages2 = [english2, chinese2];
var classes = 64;
var classOf = new Uint8Array(128);
for (const [index, letter] of [..."abcdefghijklmnopqrstuvwxyz0123456789 -/'&.%+()"].entries()) {
  classOf[letter.charCodeAt(0)] = index + 1;
  classOf[letter.toUpperCase().charCodeAt(0)] = index + 1;
}
var tree = null;
function cuesIn(text, from = 0, to = text.length) {
  tree ??= grow();
  let found = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const latin = isLatin(text.charCodeAt(i));
    if (!latin || !inWord) found |= follow(tree, text, i, to);
    inWord = latin;
  }
  return found;
}
function follow({ latin, others, whole, open }, text, start, to) {
  let found = 0;
  let state = 0;
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const letter = classOf[code];
      state = letter === 0 ? 0 : latin[state * classes + letter];
    } else state = others.get(state * 65536 + code) ?? 0;
    if (state === 0) break;
    found |= open[state];
    if (whole[state] !== 0 && endsWord(text, i, to)) found |= whole[state];
  }
  return found;
}
function endsWord(text, last, to) {
  if (last + 1 >= to || !isLatin(text.charCodeAt(last)) || !isLatin(text.charCodeAt(last + 1))) return true;
  return (text.charCodeAt(last + 1) | 32) === 115 && (last + 2 >= to || !isLatin(text.charCodeAt(last + 2)));
}
function isLatin(code) {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 || code >= 48 && code <= 57 || code >= 192 && code <= 591;
}
function grow() {
  const words = languages2.flatMap(
    (language) => cues.flatMap(
      (cue) => language[cue].split(",").map((word) => ({ word: word.trim().replace(/\*$/, ""), open: word.includes("*"), cue }))
    )
  );
  const most2 = words.reduce((sum, { word }) => sum + word.length, 1);
  const latin = new Uint16Array(most2 * classes);
  const others = /* @__PURE__ */ new Map();
  const whole = new Int32Array(most2);
  const open = new Int32Array(most2);
  let states = 1;
  for (const { word, open: isOpen, cue } of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const letter = code < 128 ? classOf[code] : 0;
      const key = state * 65536 + code;
      const next = (letter > 0 ? latin[state * classes + letter] : others.get(key) ?? 0) || states++;
      if (letter > 0) latin[state * classes + letter] = next;
      else others.set(key, next);
      state = next;
    }
    if (isOpen) open[state] = open[state] | bit[cue];
    else whole[state] = whole[state] | bit[cue];
  }
  return { latin, others, whole, open };
}

// server/src/core/write/insert/block.ts
function gapOfItem(item) {
  return {
    subject: item,
    title: headingText(item.name) || headingText(item.text),
    parts: item.parts.map(({ text }) => headingText(text)).filter((text) => text !== ""),
    table: null
  };
}
function gapOfCriterion(id, language) {
  const { criteria, tables, parts } = wordsOf(language);
  if (!Object.hasOwn(criteria, id)) return null;
  const subject = id;
  return {
    subject,
    title: criteria[subject],
    parts: parts[subject] ?? [],
    table: tables[subject] ?? null
  };
}
var answering = {
  principles: bit.mechanism,
  comparison: bit.compare,
  "pros-cons": bit.bothSides,
  "selection-advice": bit.select,
  "performance-data": bit.performance,
  "test-verification": bit.testing,
  "edge-cases": bit.edge,
  troubleshooting: bit.trouble
};
function isPlanned(criterion, topic) {
  const families = answering[criterion] ?? 0;
  return topic.outline.some(({ text }) => (cuesIn(text) & families) !== 0);
}
function headingText(text) {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "").replace(/\s+/g, " ").trim().replace(/[:：]$/, "").replace(/(^|\s)(#+)$/, "$1\\$2");
}

// server/src/core/write/insert/render.ts
function asText(pieces, eol) {
  return pieces.flatMap((piece) => piece.kind === "heading" ? [`${"#".repeat(piece.level)} ${piece.text}`] : []).join(`${eol}${eol}`);
}
function asSnippet(pieces) {
  let stop = 0;
  const blocks = pieces.map((piece) => {
    if (piece.kind === "heading") return `${"#".repeat(piece.level)} ${escapeSnippet(piece.text)}`;
    if (piece.kind === "hole") {
      stop++;
      return `$${stop}`;
    }
    const row = piece.head.map(() => {
      stop++;
      return `$${stop}`;
    });
    return [piece.head.map(escapeSnippet), piece.head.map(() => "---"), row].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  });
  return blocks.join("\n\n");
}
function escapeSnippet(text) {
  return text.replace(/[\\$}]/g, "\\$&");
}

// server/src/core/write/scaffold.ts
function scaffold(plan, topic, settings2) {
  const criteria = [...criteriaFor(plan, topic, settings2).keys()].map((id) => gapOfCriterion(id, plan.language)).filter((gap) => gap !== null).filter(({ subject }) => typeof subject !== "string" || !isPlanned(subject, topic));
  const pieces = [{ kind: "heading", level: 1, text: headingText(topic.title) }];
  for (const { title, parts } of [...topic.outline.map(gapOfItem), ...criteria])
    pieces.push(
      { kind: "heading", level: 2, text: title },
      ...parts.map((text) => ({ kind: "heading", level: 3, text }))
    );
  const { eol } = shapeOf(plan);
  return asText(pieces, eol) + eol;
}

// server/src/core/judge/rule.ts
function verdict(rule, location, fields) {
  return { rule, location, promise: null, required: null, actual: null, evidence: [], fixes: [], ...fields };
}
function at(file, place) {
  return { file, place };
}

// server/src/core/judge/plan/problems.ts
function problemRule(id, summary, severity) {
  return {
    id,
    scope: "plan",
    summary,
    severity,
    check: ({ plan, settings: { translate } }) => plan.problems.filter(({ rule }) => rule === id).map(({ place, message: sentence, args }) => {
      const message = translate(sentence, ...args);
      return verdict(id, at(plan.path, place), {
        value: "unmet",
        subject: plan.text.slice(place.start, place.end).trim().slice(0, 200),
        reason: message,
        message
      });
    })
  };
}

// server/src/core/judge/rules/ambiguous-topic.ts
var ambiguousTopic = problemRule(
  "ambiguous-topic",
  "Every name in a plan\u2019s tables and lists is that of one topic alone.",
  "warning"
);

// server/src/core/judge/evidence/code.ts
var signs = [
  { sign: "//", languages: null },
  {
    sign: "#",
    languages: /* @__PURE__ */ new Set([
      "bash",
      "sh",
      "shell",
      "zsh",
      "python",
      "py",
      "ruby",
      "rb",
      "yaml",
      "yml",
      "toml",
      "dockerfile",
      "docker",
      "makefile",
      "perl",
      "r",
      "elixir",
      "nginx",
      "conf",
      "ini",
      "properties",
      "hcl",
      "terraform",
      "tf",
      "graphql",
      "julia",
      "nix",
      "powershell",
      "fish",
      "console",
      "env",
      "dotenv",
      "cmake"
    ])
  },
  {
    sign: "--",
    languages: /* @__PURE__ */ new Set([
      "sql",
      "postgresql",
      "pgsql",
      "mysql",
      "plsql",
      "lua",
      "haskell",
      "hs",
      "ada",
      "elm",
      "vhdl"
    ])
  },
  { sign: ";", languages: /* @__PURE__ */ new Set(["ini", "lisp", "clojure", "scheme", "asm", "nasm"]) }
];
var known = /* @__PURE__ */ new WeakMap();
function commentsIn(guide) {
  return read(guide).all;
}
function commentsOf(guide, fence) {
  return read(guide).byFence[fence] ?? [];
}
function read(guide) {
  const before = known.get(guide);
  if (before) return before;
  const byFence = guide.fences.map((fence) => isCode(fence) ? readFence(fence) : []);
  const comments = { all: byFence.flat(), byFence };
  known.set(guide, comments);
  return comments;
}
function isCode(fence) {
  return fence.excluded === null || fence.excluded === "duplicate" || fence.excluded === "fragment";
}
function languageOf(fence) {
  return fence.language ?? fence.declared ?? "";
}
function readFence(fence) {
  const { code } = fence;
  const language = languageOf(fence);
  const used = signs.filter(
    ({ languages: languages4 }) => languages4 === null ? !hashOnly(language) : languages4.has(language)
  );
  const present = [...used.map(({ sign: sign2 }) => sign2), "/*"].filter((sign2) => code.includes(sign2));
  if (present.length === 0 && !code.includes("*")) return [];
  const comments = [];
  const lines = code.split("\n");
  const add = (line, text, alone) => {
    const below = lines[line + 1]?.trim() || lines[line + 2]?.trim() || lines[line + 3]?.trim() || "";
    comments.push({ fence, line, text, alone, below });
  };
  lines.forEach((line, index) => {
    const body = line.trimStart();
    if (body.startsWith("*") && /^\*+[ /]/.test(body)) {
      add(index, body.replace(/^\*+\/?\s?/, ""), true);
      return;
    }
    for (const sign2 of present) {
      const from = opening(body, sign2);
      if (from < 0) continue;
      const text = body.slice(from + sign2.length).replace(/^[/!*#-]+/, "").trim();
      add(index, text, from === 0);
      return;
    }
  });
  return comments;
}
function opening(line, sign2) {
  for (let at2 = line.indexOf(sign2); at2 >= 0; at2 = line.indexOf(sign2, at2 + 1))
    if (at2 === 0 || line[at2 - 1] === " ") return at2;
  return -1;
}
function hashOnly(language) {
  return signs.some(({ sign: sign2, languages: languages4 }) => sign2 !== "//" && (languages4?.has(language) ?? false));
}

// server/src/core/judge/evidence/places.ts
var starts = /* @__PURE__ */ new WeakMap();
function lineStarts({ text }, fence) {
  const known5 = starts.get(fence);
  if (known5) return known5;
  const found = [fence.body.start];
  for (let at2 = text.indexOf("\n", fence.body.start); at2 >= 0 && at2 < fence.body.end; at2 = text.indexOf("\n", at2 + 1))
    found.push(at2 + 1);
  starts.set(fence, found);
  return found;
}
function codePlace(guide, fence, line) {
  const found = lineStarts(guide, fence);
  const start = found[line];
  if (start === void 0) return fence.body;
  const next = found[line + 1];
  const stop = next === void 0 ? fence.body.end : next - 1;
  const end = stop > start && guide.text[stop - 1] === "\r" ? stop - 1 : Math.max(start, stop);
  const at2 = fence.body.line + line;
  return { start, end, line: at2, column: 1, endLine: at2, endColumn: end - start + 1 };
}
function lineAt(code, offset) {
  let line = 0;
  for (let at2 = code.indexOf("\n"); at2 >= 0 && at2 < offset; at2 = code.indexOf("\n", at2 + 1)) line++;
  return line;
}
function startOf(guide) {
  const title = guide.sections.find((section) => section.level === 1) ?? guide.sections[0];
  return title?.place ?? { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// server/src/core/judge/evidence/prose.ts
var known2 = /* @__PURE__ */ new WeakMap();
function proseOf(guide) {
  const before = known2.get(guide);
  if (before) return before;
  const titles = guide.sections.map((section) => cuesIn(section.title));
  const counts = [];
  for (const { role, parent } of guide.sections)
    counts.push((role === "content" || role === "title") && (parent === null || counts[parent] !== false));
  const of = guide.sections.map(
    (section) => counts[section.index] ? section.paragraphs.flatMap((one) => statement(one, section.index)) : []
  );
  const prose = { statements: of.flat(), of, titles, counts };
  known2.set(guide, prose);
  return prose;
}
function statement(paragraph, section) {
  const { text, place, kind } = paragraph;
  if (kind === "cell" || isMetadata(text)) return [];
  const words = countWords(text);
  const end = labelEnd(text);
  const bare = end < 0 ? words <= 6 : end >= text.trimEnd().length - 1;
  const label = end < 0 ? bare ? cuesIn(text) : 0 : cuesIn(text, 0, end);
  return [{ text, place, kind, section, words, cues: cuesIn(text), label, bare }];
}
function isMetadata(text) {
  const lines = text.length < 600 ? text.trim().split("\n") : [];
  return lines.length >= 2 && lines.every((line) => /^[^:：]{1,24}[:：].{0,80}$/.test(line.trim()));
}
function labelEnd(text) {
  const most2 = Math.min(text.length, 48);
  for (let i = 1; i < most2; i++) {
    const letter = text[i];
    if (letter === "\uFF1A") return i;
    if (letter === ":" && (i + 1 === text.length || /\s/.test(text[i + 1]))) return i;
    if (letter === "\u3002" || letter === "\n") return -1;
  }
  return -1;
}
function countWords(text) {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isCjk(code)) {
      count++;
      inWord = false;
    } else {
      const part = code > 127 || isAlphanumeric(code);
      if (part && !inWord) count++;
      inWord = part || inWord && (code === 39 || code === 45);
    }
  }
  return count;
}
function isMostlyCjk(text) {
  let cjk = 0;
  for (let i = 0; i < text.length; i++) if (isCjk(text.charCodeAt(i))) cjk++;
  return cjk * 3 > text.length;
}
function isCjk(code) {
  return code >= 12352 && code <= 12543 || code >= 13312 && code <= 40959 || code >= 63744 && code <= 64255;
}
function isAlphanumeric(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function says(statement2, family) {
  return (statement2.cues & bit[family]) !== 0;
}
function labelled(statement2, family) {
  return (statement2.label & bit[family]) !== 0;
}

// server/src/core/judge/evidence/sections.ts
function titledBy(guide, ...families) {
  const prose = proseOf(guide);
  const mask = families.reduce((bits, family) => bits | bit[family], 0);
  const found = [];
  let end = -1;
  for (const section of guide.sections) {
    if (section.index < end || !prose.counts[section.index] || section.level === 1) continue;
    if ((prose.titles[section.index] & mask) === 0) continue;
    const subtree = subtreeOf(guide, section);
    found.push(subtree);
    end = section.index + subtree.sections.length;
  }
  return found;
}
function subtreeOf(guide, section) {
  const { of } = proseOf(guide);
  const sections = [section];
  for (let i = section.index + 1; i < guide.sections.length; i++) {
    const next = guide.sections[i];
    if (next.level <= section.level) break;
    sections.push(next);
  }
  const statements = sections.flatMap((one) => of[one.index]);
  return { section, sections, statements, words: statements.reduce((sum, one) => sum + one.words, 0) };
}
function under(guide, section, ...families) {
  const { titles } = proseOf(guide);
  const mask = families.reduce((bits, family) => bits | bit[family], 0);
  for (let i = section; i !== null; i = guide.sections[i]?.parent ?? null) {
    if (guide.sections[i]?.level === 1) return false;
    if ((titles[i] & mask) !== 0) return true;
  }
  return false;
}
function mayProve(guide, section) {
  return section === null || proseOf(guide).counts[section] === true;
}

// server/src/core/judge/evidence/words/running.ts
var programming = /* @__PURE__ */ new Set([
  "rust",
  "rs",
  "python",
  "py",
  "javascript",
  "js",
  "typescript",
  "ts",
  "jsx",
  "tsx",
  "go",
  "golang",
  "java",
  "kotlin",
  "kt",
  "scala",
  "c",
  "cpp",
  "c++",
  "csharp",
  "cs",
  "c#",
  "ruby",
  "rb",
  "php",
  "swift",
  "dart",
  "elixir",
  "haskell",
  "julia"
]);
var imports = /^[ \t]{0,60}(?:use [\w:{]|extern crate|import\b|from [\w.]+ import|const .{1,80}= require\(|#include\b|using [\w.]+;|require ['"]|require_once|package \w|alias [A-Z]|open import)/m;
var installs = /\b(?:npm (?:i|install|ci|init)|yarn add|pnpm (?:add|install)|pip3? install|poetry add|uv (?:add|pip)|cargo (?:add|new|init|install)|go (?:get|install|mod)|apt(?:-get)? install|brew install|apk add|dnf install|yum install|docker (?:run|pull|compose)|docker-compose up|helm (?:install|repo add)|kubectl apply|gem install|bundle (?:install|add)|composer require|dotnet add|mvn |gradle |mix deps|terraform init|git clone|CREATE EXTENSION|make install)|^\[(?:dev-|build-)?dependencies(?:\.\w+)?\]|"(?:dev)?[dD]ependencies"\s?:|<dependency>|^(?:implementation|testImplementation)\b|^require \(|^FROM /m;
var putOff = [
  /\b(?:todo!|unimplemented!)\s?\(|\bNotImplementedError\b|\bnot implemented\b|\bTODO\b/,
  /(?:\/\/|#|--)\s{0,4}(?:(?:[Yy]our|[Aa]ctual|[Rr]eal) (?:\w{1,20} )?(?:code|logic|implementation)|[Ii]mplementation (?:omitted|here|goes here)|omitted|rest of|same as (?:above|before)|实际实现|实际逻辑|具体实现|省略|此处省略|实现细节|其余(?:代码|部分)|模拟实现|简化实现)/
];
var dots = [
  /^[ \t]{0,60}(?:(?:\/\/|#|--|\/\*|;)\s{0,4})?(?:\.{3}|…)\s{0,4}(?:\*\/)?[ \t]{0,9}$/,
  /\{\s{0,4}(?:\.{3}|…|\/\*\s{0,4}\.{3}\s{0,4}\*\/)\s{0,4}\}/,
  /(?:\/\/|#|--)\s{0,4}(?:\.{3}|…)/
];
var anyOf = (patterns) => new RegExp(patterns.map(({ source }) => source).join("|"), "m");
var withoutDots = anyOf(putOff);
var withDots = anyOf([...dots, ...putOff]);
function stubIn(code) {
  return code.search(hasDots(code) ? withDots : withoutDots);
}
function hasDots(text) {
  return text.includes("...") || text.includes("\u2026");
}

// server/src/core/judge/evidence/applicability.ts
function applicabilityOf(guide) {
  const setup = titledBy(guide, "setup").filter(({ words, sections }) => words >= 8 || sections.some(({ fences }) => fences.length > 0)).map(({ section }) => section.place);
  const stubbed = [];
  let programs = 0;
  let importing = 0;
  let examples = 0;
  for (const fence of guide.fences) {
    if (fence.excluded !== null || !mayProve(guide, fence.section)) continue;
    examples++;
    if (programming.has(languageOf(fence))) {
      programs++;
      if (imports.test(fence.code)) importing++;
    } else if (setup.length < 3 && installs.test(fence.code)) setup.push(fence.place);
    const line = stubLine(fence);
    if (line >= 0) stubbed.push(codePlace(guide, fence, line));
  }
  return { setup, programs, importing, stubbed, examples };
}
function stubLine({ code }) {
  const found = stubIn(code);
  return found < 0 ? -1 : lineAt(code, found);
}

// server/src/core/judge/evidence/criterion.ts
var mostPlaces = 20;
function criterionRule(id, { summary, expected }, judge6, options) {
  return {
    id,
    scope: "guide",
    criterion: id,
    summary,
    severity: "priority",
    ...options ? { options } : {},
    check: (context) => {
      const { guide, promise, required, settings: settings2 } = context;
      const { value, evidence, actual, reason } = judge6(context);
      return [
        verdict(id, at(guide.path, startOf(guide)), {
          value,
          subject: id,
          promise,
          required,
          actual: actual ?? null,
          evidence: inOrder(evidence).slice(0, mostPlaces),
          reason,
          message: settings2.translate("{0} {1}", settings2.translate(expected, required ?? 1), reason)
        })
      ];
    }
  };
}
function inOrder(places) {
  const lines = /* @__PURE__ */ new Set();
  return [...places].sort((a, b) => a.start - b.start).filter(({ line }) => !lines.has(line) && lines.add(line));
}

// server/src/core/judge/rules/applicable.ts
var most = 0.1;
var least = 0.5;
var applicableRule = criterionRule(
  "applicable",
  {
    summary: "A reader can run a guide\u2019s examples: set-up, imports, no stubs.",
    expected: "Expected examples that a reader can run: set-up, imports and no stubs."
  },
  ({ guide, settings: { translate } }) => {
    const { setup, programs, importing, stubbed, examples } = applicabilityOf(guide);
    if (examples === 0)
      return { value: "unmet", evidence: [], actual: 0, reason: translate("There is no example to run.") };
    const whole = stubbed.length <= most * examples;
    const imported = programs === 0 || importing >= least * programs;
    if (setup.length > 0 && whole && imported)
      return {
        value: "met",
        evidence: setup,
        actual: examples - stubbed.length,
        reason: translate("Set-up is shown on line {0}, and the examples are whole.", setup[0]?.line ?? 1)
      };
    const lacks = [
      setup.length === 0 ? translate("no set-up or dependencies are shown") : null,
      whole ? null : translate(
        "examples are cut short ({0} of {1}, first on line {2})",
        stubbed.length,
        examples,
        stubbed[0]?.line ?? 1
      ),
      imported ? null : translate("programs lack their imports ({0} of {1} have them)", importing, programs)
    ].filter((lack) => lack !== null);
    return {
      value: lacks.length === 3 ? "unmet" : "partial",
      evidence: whole ? setup : stubbed,
      actual: examples - stubbed.length,
      reason: translate("There are examples, but {0}.", lacks.join(translate(", ")))
    };
  }
);

// server/src/core/judge/plan/claims.ts
function claimsOf({ mentions }) {
  return mentions.flatMap((mention) => {
    const { status, progress, listing } = mention;
    const place = status?.place ?? progress?.place;
    if (!place) return [];
    const raws = new Set([status?.raw, progress?.raw].flatMap((raw) => raw?.trim() ?? []));
    return [
      {
        status: status?.value ?? null,
        vague: status?.value === "planned" && (status.form === "box" || status.form === "sign"),
        progress: progress?.value ?? null,
        raw: [...raws].join(" "),
        place,
        listing
      }
    ];
  });
}
function excludes({ status, vague }, progress) {
  if (status === "complete") return progress < 100;
  if (status === "planned") return vague ? progress >= 100 : progress > 0;
  return status === "drafting" && progress >= 100;
}

// server/src/core/judge/plan/syncFixes.ts
function syncFixes(plan, report, translate) {
  const { edits } = syncPlan(plan, [report]);
  return edits.length > 0 ? [{ title: translate("Write what is measured of \u201C{0}\u201D", report.topic.title), safe: false, edits }] : [];
}

// server/src/core/judge/rules/claim-conflict.ts
var claimConflict = {
  id: "claim-conflict",
  scope: "plan",
  summary: "What a plan says of a topic\u2019s state is the same in all of its places.",
  severity: "warning",
  check: function* (context) {
    for (const claim of context.plan.claims) yield* judgeWhole(claim, context);
    for (const topic of context.plan.topics) yield* judgeTopic(topic, context);
  }
};
function* judgeTopic(topic, context) {
  const claims = claimsOf(topic);
  const most2 = claims.reduce(
    (best, one) => best && reach(best) >= reach(one) ? best : one,
    null
  );
  if (most2 === null) return;
  const { translate } = context.settings;
  const other = claims.find((one) => one !== most2 && contradict(most2, one));
  if (other) {
    const message = translate(
      "Expected one state of \u201C{0}\u201D, found \u201C{1}\u201D here and \u201C{2}\u201D on line {3}.",
      topic.title,
      most2.raw,
      other.raw,
      other.place.line
    );
    yield conflict(topic, most2, [other.place], message, context);
  } else if (most2.progress !== null && excludes(most2, most2.progress)) {
    const message = translate(
      "Expected state and progress of \u201C{0}\u201D to agree, found \u201C{1}\u201D.",
      topic.title,
      most2.raw
    );
    yield conflict(topic, most2, [], message, context);
  }
  yield* judgeBoxes(topic, most2, context);
}
function* judgeBoxes(topic, most2, context) {
  const { translate } = context.settings;
  const boxes = topic.outline.filter(({ checked }) => checked !== null);
  const open = boxes.filter(({ checked }) => checked === false);
  const [first2] = open;
  if (most2.status === "complete" && first2) {
    const message = translate(
      "Expected every box of \u201C{0}\u201D ticked, since it is \u201C{1}\u201D; open: {2} of {3}, first \u201C{4}\u201D on line {5}.",
      topic.title,
      most2.raw,
      open.length,
      boxes.length,
      first2.text,
      first2.place.line
    );
    yield conflict(
      topic,
      most2,
      open.map(({ place }) => place),
      message,
      context
    );
  } else if (most2.status === "planned" && boxes.length > 1 && open.length === 0) {
    const message = translate(
      "Expected \u201C{0}\u201D to be begun, since all of its boxes are ticked, found \u201C{1}\u201D.",
      topic.title,
      most2.raw
    );
    yield conflict(
      topic,
      most2,
      boxes.map(({ place }) => place),
      message,
      context
    );
  }
}
function* judgeWhole(claim, { plan, settings: { translate } }) {
  const isDone = claim.status === "complete" || (claim.progress ?? 0) >= 100;
  if (!isDone || /\d(?!\d*\s*[%％])/.test(claim.raw)) return;
  const open = plan.topics.flatMap((topic) => {
    const said = claimsOf(topic).find(
      ({ status, progress }) => (status ?? "complete") !== "complete" || (progress ?? 100) < 100
    );
    return said ? [{ topic, said }] : [];
  });
  const [first2] = open;
  if (!first2) return;
  const message = translate(
    "Expected every topic complete, since the plan says \u201C{0}\u201D of itself; not so: {1} of {2}, first \u201C{3}\u201D on line {4}.",
    claim.raw,
    open.length,
    plan.topics.length,
    first2.topic.title,
    first2.said.place.line
  );
  yield verdict("claim-conflict", at(plan.path, claim.place), {
    value: "unmet",
    subject: claim.raw,
    evidence: open.map(({ said }) => said.place),
    reason: message,
    message
  });
}
function reach({ status, progress }) {
  const state = status === "complete" ? 300 : status === "drafting" ? 200 : status === "planned" ? 100 : 0;
  return state + (progress ?? (status === "complete" ? 100 : 0));
}
function contradict(most2, other) {
  if (most2.progress !== null && other.progress !== null && most2.progress !== other.progress) return true;
  if (most2.progress !== null && excludes(other, most2.progress)) return true;
  if (other.progress !== null && excludes(most2, other.progress)) return true;
  if (most2.status === null || other.status === null || most2.status === other.status) return false;
  return most2.status === "complete" || other.status === "complete" || !(most2.vague || other.vague);
}
function conflict(topic, said, evidence, message, { plan, reports, measured: measured2, settings: { translate } }) {
  const report = measured2 ? reports[plan.topics.indexOf(topic)] : void 0;
  return verdict("claim-conflict", at(plan.path, said.place), {
    value: "unmet",
    subject: topic.title,
    topic: topic.id,
    evidence,
    reason: message,
    message,
    fixes: report ? syncFixes(plan, report, translate) : []
  });
}

// server/src/core/judge/rules/closing-claim.ts
var closingClaim = {
  id: "closing-claim",
  scope: "guide",
  summary: "A closing checklist or footer claims nothing that the guide does not hold.",
  severity: "warning",
  check: (context) => context.guide.claims.flatMap((claim) => {
    const message = contradiction(claim, context);
    return message === null ? [] : [
      verdict("closing-claim", at(context.guide.path, claim.place), {
        value: "unmet",
        subject: claim.text,
        reason: message,
        message
      })
    ];
  })
};
function contradiction({ kind, text, value }, { coverage, guide, settings: settings2 }) {
  const { translate } = settings2;
  if (kind === "status" && value === "complete" || kind === "progress" && value === 100) {
    const open = coverage.filter((item) => item.value === "unmet" || item.value === "partial");
    return open.length === 0 ? null : translate(
      "Expected every promised section of a guide that calls itself complete, found {0} of {1} open, \u201C{2}\u201D among them.",
      open.length,
      coverage.length,
      open[0]?.item.text ?? ""
    );
  }
  if (kind === "tick" && value === true) {
    const absent = absentIn(text, coverage);
    return absent === null ? null : translate("Expected what the checklist ticks, found nothing on \u201C{0}\u201D.", absent);
  }
  if (kind === "count" && typeof value === "number") {
    const counted2 = countFor(text, guide);
    return counted2 !== null && counted2 < value ? translate("Expected the {0} that \u201C{1}\u201D claims, found {2}.", value, text, counted2) : null;
  }
  return null;
}
function absentIn(text, coverage) {
  const named2 = new Set(text.split(/[、,，;；:：()（）]|\s[/&]\s|和/).map(fold));
  for (const { item, value, parts } of coverage) {
    if (value === "unmet" && (named2.has(fold(item.name)) || named2.has(fold(item.text)))) return item.name;
    for (const part of parts) if (part.value === "unmet" && named2.has(fold(part.text))) return part.text;
  }
  return null;
}
function countFor(text, guide) {
  if (/\blines?\b|行/i.test(text)) return guide.size.lines;
  if (/\bexamples?\b|示例|实例|例子/i.test(text))
    return guide.fences.filter(({ excluded }) => excluded === null).length;
  return null;
}
function fold(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// server/src/core/judge/evidence/measures.ts
var units = {
  rate: String.raw`(?:[kKMG]?(?:rps|qps|tps|iops|RPS|QPS|TPS|IOPS|req(?:uest)?s?ps)|(?:[a-z]{2,12}|[kKMG]?[a-z]{3,12})(?:\/s(?:ec(?:ond)?)?|\/min| per (?:second|minute|core))|[kKMG]i?B(?:\/s|ps)|[kKMG]b(?:ps|it\/s)|[次条个]?(?:请求|记录|操作|消息|事件)?\/秒|每秒)`,
  time: String.raw`(?:ns|[µμu]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|milliseconds?|microseconds?|nanoseconds?|毫秒|微秒|纳秒|秒钟?|分钟|小时)(?:\/(?:op|iter|call|req|次))?`,
  memory: String.raw`(?:bytes?|[kKMGT]i?[bB])(?:\/op)?`,
  factor: `(?:[x\xD7X](?:-fold)?|\u500D|times (?:faster|slower|more|less|quicker|smaller|larger|higher|lower|as)|-?fold)`,
  percent: `(?:%|\uFF05|percent)`
};
var order = ["rate", "time", "memory", "factor", "percent"];
var measured = new RegExp(
  String.raw`\d[\d,]{0,14}(?:\.\d{1,8})?\+?(?:\s?[-–~]\s?\d[\d,.]{0,12})?\s{0,2}(?:万|亿|[kKM](?=\s)|(?:thousand|million|billion)(?=\s))?\s?(?:${order.map((name) => `(${units[name]})`).join("|")})(?![A-Za-z])`,
  "y"
);
var named = /(?<![A-Za-z])(?:QPS|TPS|RPS|IOPS|qps|tps|rps)\s?[:：=]?\s?[~≈]?\d/g;
function measuresIn(text) {
  const found = [];
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    if (i > 0 && joinsNumber(text.charCodeAt(i - 1))) continue;
    measured.lastIndex = i;
    const match = measured.exec(text);
    if (!match) continue;
    const index = order.findIndex((_, group) => match[group + 1] !== void 0);
    found.push({
      dimension: order[index],
      bound: /[<>≤≥]=?\s?$/.test(text.slice(Math.max(0, i - 3), i))
    });
    i = measured.lastIndex - 1;
  }
  if (found.length > 0 || /[PT]S/i.test(text))
    for (const _ of text.matchAll(named)) found.push({ dimension: "rate", bound: false });
  return found;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function joinsNumber(code) {
  return isDigit(code) || code === 46 || code === 44 || code === 95 || (code | 32) >= 97 && (code | 32) <= 122;
}
var unitAlone = new RegExp(
  String.raw`[(（\[]\s?(?:${order.map((name) => `(${units[name]})`).join("|")})\s?[)）\]]|(?:^|\s)(?:(${units.rate})|(${units.time})|(${units.memory}))$`
);
function unitOf(head) {
  const match = head.length < 200 ? unitAlone.exec(head) : null;
  if (!match) return null;
  const index = match.slice(1).findIndex((group) => group !== void 0);
  return [...order, "rate", "time", "memory"][index] ?? null;
}
function isNumber(cell) {
  return /^[~≈]?\s?-?\d[\d,]{0,14}(?:\.\d{1,8})?[kKM]?$/.test(cell.trim());
}

// server/src/core/judge/evidence/sentences.ts
var wrapped = 60;
function sentencesOf(text) {
  const joined = text.includes("\n") ? unwrapped(text) : text;
  return joined.split(/(?<=[。！？])|(?<=[.!?])\s|\n/).filter((sentence) => sentence.trim() !== "");
}
function unwrapped(text) {
  let joined = "";
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    const runsOn = end - start >= wrapped && !/[.!?:;。！？：；]/.test(text[end - 1]);
    joined += text.slice(start, end) + (runsOn ? " " : "\n");
    start = end + 1;
  }
  return joined + text.slice(start);
}

// server/src/core/judge/evidence/performance.ts
var known3 = /* @__PURE__ */ new WeakMap();
function readings(text) {
  return measuresIn(text).filter(({ bound }) => !bound).map(({ dimension }) => dimension);
}
function performanceData(guide) {
  const before = known3.get(guide);
  if (before) return before;
  const compared = [];
  const claimed = [];
  const put = (place, value) => {
    if (value === "compared") compared.push(place);
    if (value === "claimed") claimed.push(place);
  };
  for (const table of guide.tables)
    if (mayProve(guide, table.section)) put(table.place, weighTable(guide, table));
  for (const fence of guide.fences)
    if (mayProve(guide, fence.section) && isText(fence)) put(fence.place, weighText(guide, fence));
  for (const statements of proseOf(guide).of) weighProse(guide, statements, put);
  const { faster, sized } = claimsInComments(guide);
  const data = { compared, claimed: [...claimed, ...faster, ...sized], sized };
  known3.set(guide, data);
  return data;
}
var sides = /\b(?:before|after|without|with|old|new|baseline|optimi[sz]ed)\b|之前|之后|优化[前后]|改进[前后]|[无有未]/i;
function weighTable(guide, { header, rows, section }) {
  const heads = header.map((head) => cuesIn(head));
  const wanted = bit.target | bit.setting;
  if (heads.some(
    (cues2, index) => (cues2 & wanted) !== 0 && !/^(?:max|min|最大|最小)/i.test(header[index])
  ))
    return null;
  if (under(guide, section, "target")) return null;
  const units2 = header.map(unitOf);
  const subject = bit.performance | bit.gain;
  let context = heads.some((cues2) => (cues2 & subject) !== 0) || header.some((head) => sides.test(head)) || under(guide, section, "performance", "gain");
  let most2 = 0;
  const perColumn = header.map(() => 0);
  for (const row of rows) {
    const found = /* @__PURE__ */ new Map();
    row.forEach((cell, column) => {
      if (column === 0) return;
      const own = readings(cell)[0] ?? (isNumber(cell) ? units2[column] ?? null : null);
      if (own === null || own === "percent" && ((heads[column] ?? 0) & subject) === 0) return;
      perColumn[column] = (perColumn[column] ?? 0) + 1;
      found.set(own, (found.get(own) ?? 0) + 1);
    });
    most2 = Math.max(most2, ...found.values());
    context ||= found.size > 0 && (cuesIn(row[0] ?? "") & subject) !== 0;
  }
  const deepest = Math.max(0, ...perColumn);
  if (!context || deepest === 0 && most2 === 0) return null;
  return deepest >= 2 || most2 >= 2 ? "compared" : "claimed";
}
function isText({ excluded, language, declared }) {
  if (excluded === "output" || excluded === "prose") return true;
  const named2 = declared ?? language;
  return (excluded === null || excluded === "fragment") && (named2 === null || named2 === "text" || named2 === "txt" || named2 === "plain" || named2 === "plaintext" || named2 === "console" || named2 === "output" || named2 === "log");
}
function weighText(guide, { code, section }) {
  const lines = code.split("\n").filter((line) => /\d/.test(line));
  const counts = /* @__PURE__ */ new Map();
  let subject = under(guide, section, "performance", "gain");
  for (const line of lines) {
    const cues2 = cuesIn(line);
    if ((cues2 & bit.target) !== 0) continue;
    if ((cues2 & (bit.performance | bit.gain)) !== 0) subject = true;
    for (const dimension of new Set(readings(line)))
      if (dimension !== "percent") counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  if (!subject || counts.size === 0) return null;
  return Math.max(...counts.values()) >= 2 || counts.has("factor") && counts.size >= 2 ? "compared" : "claimed";
}
function weighProse(guide, statements, put) {
  const single = [];
  for (const statement2 of statements) {
    if (!/\d/.test(statement2.text)) continue;
    const told = [];
    let gained = false;
    for (const sentence of sentencesOf(statement2.text)) {
      const found = readings(sentence);
      const cues2 = cuesIn(sentence);
      const subject = (cues2 & (bit.performance | bit.gain)) !== 0;
      if (found.length === 0 || (cues2 & bit.target) !== 0 || !subject) continue;
      const gain = (cues2 & bit.gain) !== 0;
      told.push(...found.filter((one) => one !== "percent" && one !== "factor"));
      gained ||= gain;
      if (gain && (cues2 & bit.setting) === 0) put(statement2.place, "claimed");
    }
    if (gained && repeats(told)) put(statement2.place, "compared");
    if (told[0]) single.push({ statement: statement2, dimension: told[0] });
  }
  const gains = single.some(({ statement: statement2 }) => says(statement2, "gain") || sides.test(statement2.text.slice(0, 40))) || under(guide, statements[0]?.section ?? null, "gain");
  if (gains && repeats(single.map(({ dimension }) => dimension)) && new Set(single.map(({ statement: statement2 }) => statement2)).size > 1)
    for (const { statement: statement2 } of single) put(statement2.place, "compared");
}
function repeats(dimensions) {
  return new Set(dimensions).size < dimensions.length;
}
function claimsInComments(guide) {
  const faster = [];
  const sized = [];
  const marked = /* @__PURE__ */ new Map();
  for (const { fence, line, text } of commentsIn(guide)) {
    if (!/\d/.test(text)) continue;
    const found = measuresIn(text);
    if (found.length === 0) continue;
    const cues2 = cuesIn(text);
    if ((cues2 & (bit.target | bit.setting)) !== 0) continue;
    const place = codePlace(guide, fence, line);
    if ((cues2 & bit.gain) !== 0 && found.some(({ dimension, bound }) => !bound && dimension !== "memory"))
      faster.push(place);
    else if (/[❌✅✗✓✔⚠]|\b(?:bad|good|slow|fast|before|after)\b|不好|优化/iu.test(text)) {
      const first2 = marked.get(fence.index);
      if (first2) sized.push(first2, place);
      else marked.set(fence.index, place);
    }
  }
  return { faster, sized };
}

// server/src/core/judge/evidence/comparison.ts
function comparisonIn(guide) {
  const weighed = [];
  const contrasted = [];
  for (const table of guide.tables) {
    if (!mayProve(guide, table.section)) continue;
    const value = weighTable2(guide, table);
    if (value === "weighed") weighed.push(table.place);
    if (value === "contrasted") contrasted.push(table.place);
  }
  for (const subtree of titledBy(guide, "compare")) {
    const { section, statements, words } = subtree;
    const hasTable = subtree.sections.some(({ tables }) => tables.length > 0);
    const turns2 = statements.flatMap(({ text }) => sentencesOf(text)).filter(setsAgainst).length;
    const labels = statements.filter(({ label }) => (label & bit.quality) !== 0).length;
    if (!hasTable && (words >= 60 && turns2 >= 2 || words >= 30 && labels >= 3))
      weighed.push(section.place);
    else if (words >= 10 || subtree.sections.some(({ fences }) => fences.length > 0) && namesTwo(section.title))
      contrasted.push(section.place);
  }
  const turns = proseOf(guide).statements.filter(
    ({ text, cues: cues2, words, section }) => (cues2 & bit.contrast) !== 0 && words >= 10 && !under(guide, section, "summary") && sentencesOf(text).some(setsAgainst)
  );
  if (turns.length >= 2) contrasted.push(...turns.map(({ place }) => place));
  const figures = performanceData(guide);
  contrasted.push(...figures.compared, ...figures.sized);
  return { weighed, contrasted };
}
function namesTwo(title) {
  return /\S\s*(?:\bvs\b\.?|\bversus\b|对比|与.{1,30}(?:比较|区别|对比)|和.{1,30}(?:比较|区别|对比))/i.test(
    title.slice(0, 200)
  );
}
function setsAgainst(sentence) {
  return /\b(?:compared (?:to|with)|unlike|whereas|versus|vs|in contrast|by contrast|on the other hand|differs? from|while|but|than)\b|相比|相较|区别|不同于|而|后者|前者|但/i.test(
    sentence
  );
}
function weighTable2(guide, { header, rows, section }) {
  if (rows.length < 2 || header.length < 3) return null;
  const heads = header.map((head) => cuesIn(head));
  const [first2 = 0, ...others] = heads;
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== "").length >= 3);
  if (filled.length < 2) return null;
  const cells = filled.flatMap((row) => row.slice(1));
  const figures = cells.filter((cell) => isNumber(cell) || measuresIn(cell).length > 0).length;
  if (figures >= 0.6 * cells.length) return "contrasted";
  const qualities = others.filter((cues2) => (cues2 & bit.quality) !== 0).length;
  const promised = under(guide, section, "compare", "select", "bothSides");
  const plain = !settingsTable(heads) && !others.some((cues2) => (cues2 & bit.describing) !== 0);
  const rowsAreAlternatives = qualities >= 2 && ((first2 & (bit.alternative | bit.dimension)) !== 0 || promised) || qualities >= 1 && (first2 & bit.alternative) !== 0 && plain;
  const columnsAreAlternatives = (first2 & bit.dimension) !== 0 && plain && qualities <= others.length / 2;
  const unnamed = header[0].trim() === "" && plain && qualities <= others.length / 2;
  const qualityRows = rows.map(([cell = ""]) => cuesIn(cell)).filter((cues2) => (cues2 & bit.quality) !== 0).length;
  const weighed = rowsAreAlternatives || plain && isGraded(filled) && !header.some((head) => permission.test(head)) || columnsAreAlternatives || unnamed && qualityRows >= 2 || promised && !settingsTable(heads);
  return weighed ? "weighed" : null;
}
var grade = /^(?:[✓✔✅✗✘❌○●◐★☆+\-–—\s]{1,8}|(?:very |mostly |partly |fairly |rather )?(?:yes|no|none|partly|partial|mostly|sometimes|often|often not|rarely|never|always|low|medium|moderate|high|good|fair|poor|fast|slow|easy|hard|simple|complex|small|large|strong|weak|full|limited|manual|automatic|native|optional)|(?:很|较|极)?(?:是|否|有|无|高|中|低|中等|好|差|一般|强|弱|快|慢|大|小|简单|复杂|支持|不支持|部分|部分支持))$/iu;
var permission = /\b(?:roles?|permissions?|users?|required|fields?|parameters?|env(?:ironment)?s?|versions?|status|done)\b|角色|权限|用户|必填|字段|参数|环境|版本|状态/i;
function isGraded(rows) {
  const cells = rows.flatMap((row) => row.slice(1));
  const graded = cells.filter((cell) => cell.length < 40 && grade.test(cell.trim())).length;
  return rows.length >= 2 && graded >= 0.6 * cells.length && new Set(cells).size > 1;
}
function settingsTable(heads) {
  return heads.some((cues2) => (cues2 & (bit.target | bit.setting)) !== 0);
}

// server/src/core/judge/rules/comparison.ts
var comparisonRule = criterionRule(
  "comparison",
  {
    summary: "A guide compares alternatives by named qualities.",
    expected: "Expected a comparison of two or more alternatives by named qualities."
  },
  ({ guide, settings: { translate } }) => {
    const { weighed, contrasted } = comparisonIn(guide);
    if (weighed[0])
      return {
        value: "met",
        evidence: weighed,
        actual: weighed.length,
        reason: translate(
          "Alternatives are compared by named qualities, first on line {0}.",
          weighed[0].line
        )
      };
    if (contrasted[0])
      return {
        value: "partial",
        evidence: contrasted,
        actual: 0,
        reason: translate(
          "Line {0} sets one thing against another, but alternatives are not weighed by named qualities.",
          contrasted[0].line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("Nothing compares alternatives.")
    };
  }
);

// server/src/core/write/anchor.ts
function slugOf(title) {
  return title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
}
function anchorOf({ index, title }, sections) {
  const own = slugOf(title);
  const earlier = sections.filter((other) => other.index < index && slugOf(other.title) === own).length;
  return earlier === 0 ? own : `${own}-${earlier}`;
}

// server/src/core/write/contents.ts
function contentsEdits(guide, entries, absent) {
  const index = guide.lines;
  const bullets = entries.map(({ place }) => bulletOf(index.line(place.line)));
  const lines = new Set(entries.map(({ place }) => place.line));
  if (lines.size < entries.length || bullets.includes(null)) return null;
  const at2 = bullets;
  const isParent = (i) => (at2[i + 1]?.indent.length ?? 0) > (at2[i]?.indent.length ?? 0);
  if (entries.some(({ section }, i) => section === null && isParent(i))) return null;
  const eol = eolOf(guide.text);
  const added = /* @__PURE__ */ new Map();
  for (const section of absent.toSorted((a, b) => a.index - b.index)) {
    const before = entries.findLastIndex(
      (entry) => entry.section !== null && entry.section.index < section.index
    );
    const model = siblingOf(entries, section);
    if (model < 0) return null;
    const isLink = index.line(entries[model].place.line).includes("](");
    added.set(before, [...added.get(before) ?? [], entryOf(section, at2[model], isLink, guide)]);
  }
  const edits = [];
  const first2 = added.get(-1)?.map((line) => line + eol).join("") ?? "";
  entries.forEach(({ place, section }, i) => {
    const start = index.lineStart(place.line);
    const end = index.lineStart(place.line + 1);
    const lead = i === 0 ? first2 : "";
    const tail = added.get(i)?.map((line) => eol + line).join("") ?? "";
    if (section === null) edits.push({ file: guide.path, start, end, newText: lead });
    else {
      const stop = start + index.line(place.line).length;
      if (lead !== "") edits.push({ file: guide.path, start, end: start, newText: lead });
      if (tail !== "") edits.push({ file: guide.path, start: stop, end: stop, newText: tail });
    }
  });
  return edits;
}
function bulletOf(line) {
  const [, indent, marker, space] = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/.exec(line) ?? [];
  return indent === void 0 ? null : { indent, marker, space };
}
function siblingOf(entries, { level, index }) {
  const before = entries.findLastIndex(
    ({ section }) => section !== null && section.level === level && section.index < index
  );
  return before >= 0 ? before : entries.findIndex(({ section }) => section?.level === level);
}
function entryOf(section, { indent, marker, space }, isLink, guide) {
  const number = /^\d+/.exec(marker)?.[0];
  const next = number === void 0 ? marker : marker.replace(number, String(Number(number) + 1));
  const title = section.title.replace(/[[\]]/g, "\\$&");
  return `${indent}${next}${space}${isLink ? `[${title}](#${anchorOf(section, guide.sections)})` : section.title}`;
}

// server/src/core/judge/rules/contents-stale.ts
var mostOf = 0.5;
var contentsStale = {
  id: "contents-stale",
  scope: "guide",
  summary: "The table of contents names the headings that are there, and all of them.",
  severity: "warning",
  check: (context) => context.guide.sections.filter(({ role }) => role === "contents").flatMap((contents) => judge(contents, context))
};
function judge(contents, { guide, settings: { translate } }) {
  const headings2 = guide.sections.filter(({ role, index }) => role !== "contents" && index !== contents.index).map((section) => ({ section, title: fold2(section.title) }));
  const titles = new Set(headings2.map(({ title }) => title)).add(fold2(contents.title));
  const entries = entriesOf(guide, contents, titles);
  const alive = entries.filter(({ names }) => names !== null);
  if (alive.length * 2 < entries.length || entries.length < 2) return [];
  const named2 = new Set(alive.map(({ names }) => names));
  const absent = [2, 3, 4].flatMap((level) => {
    const here = headings2.filter(({ section }) => section.level === level && section.role !== "title");
    const left = here.filter(({ title }) => !named2.has(title));
    return left.length <= (1 - mostOf) * here.length ? left.map(({ section }) => section) : [];
  });
  const firsts = new Map(headings2.toReversed().map(({ section, title }) => [title, section]));
  const edits = contentsEdits(
    guide,
    entries.map(({ place, names }) => ({
      place,
      section: names === null ? null : firsts.get(names) ?? contents
    })),
    absent
  );
  const fixes = edits ? [{ title: translate("Bring the contents up to date"), safe: true, edits }] : [];
  const stale = entries.filter(({ names }) => names === null).map(({ text, place }) => {
    const message2 = translate("Expected a heading \u201C{0}\u201D, as the contents say, found none.", text);
    return verdict("contents-stale", at(guide.path, place), {
      value: "unmet",
      subject: text,
      reason: message2,
      message: message2,
      fixes
    });
  });
  const [first2] = absent;
  if (!first2) return stale;
  const message = translate(
    "Expected \u201C{0}\u201D in the contents; headings that they miss: {1}.",
    first2.title,
    absent.length
  );
  return [
    ...stale,
    verdict("contents-stale", at(guide.path, contents.place), {
      value: "unmet",
      subject: contents.title,
      evidence: absent.map(({ place }) => place),
      reason: message,
      message,
      fixes
    })
  ];
}
function entriesOf(guide, { index, own }, titles) {
  const known5 = (...keys) => {
    for (const key of keys) {
      const title = key();
      if (titles.has(title)) return title;
    }
    return null;
  };
  const links = guide.links.filter(
    ({ url, section, place }) => url.startsWith("#") && section === index && place.start < own.end
  );
  if (links.length > 0)
    return links.map(({ url, text, place }) => {
      const anchor = decode(url);
      const names = known5(
        () => fold2(text),
        () => fold2(anchor),
        () => fold2(anchor.replace(/-\d{1,4}$/, ""))
      );
      return { text, place, names };
    });
  return guide.lists.filter(({ section }) => section === index).flatMap(
    ({ items }) => items.map(({ text, place }) => ({
      text,
      place,
      names: known5(() => fold2(text.split("\n", 1)[0] ?? ""))
    }))
  );
}
function decode(url) {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
function fold2(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// server/src/core/judge/rules/duplicate-example.ts
var duplicateExample = {
  id: "duplicate-example",
  scope: "guide",
  summary: "An example stands once; repeats are not counted.",
  severity: "info",
  check: ({ guide, settings: { translate } }) => guide.fences.flatMap(({ duplicateOf, place }) => {
    const first2 = duplicateOf === null ? void 0 : guide.fences[duplicateOf];
    if (!first2) return [];
    const message = translate(
      "Expected a new example, found a repeat of the one on line {0}.",
      first2.place.line
    );
    return [
      verdict("duplicate-example", at(guide.path, place), {
        value: "unmet",
        subject: String(first2.place.line),
        evidence: [first2.place],
        reason: message,
        message,
        unnecessary: true
      })
    ];
  })
};

// server/src/core/judge/rules/duplicate-file.ts
var duplicateFile = {
  id: "duplicate-file",
  scope: "plan",
  summary: "Each file of a plan belongs to one topic.",
  severity: "warning",
  check: ({ plan, settings: { translate } }) => {
    const first2 = /* @__PURE__ */ new Map();
    return plan.topics.flatMap((topic) => {
      const { file, fileRaw, place, title } = topic;
      if (file === null) return [];
      const other = first2.get(file);
      if (other === void 0) {
        first2.set(file, topic);
        return [];
      }
      const message = translate(
        "Expected a file of its own for \u201C{0}\u201D, found that of \u201C{1}\u201D on line {2}: {3}.",
        title,
        other.title,
        other.place.line,
        file
      );
      return [
        verdict("duplicate-file", at(plan.path, fileRaw?.place ?? place), {
          value: "unmet",
          subject: file,
          topic: topic.id,
          evidence: [other.fileRaw?.place ?? other.place],
          reason: message,
          message
        })
      ];
    });
  }
};

// server/src/core/judge/evidence/words/testing.ts
var openings = [
  // Rust: an attribute above the function, or a property.
  /#\[(?:[\w:]{1,30}::)?(?:test|rstest|test_case|proptest|quickcheck|wasm_bindgen_test)\b/,
  /fn prop_\w/,
  // JavaScript and TypeScript.
  /(?:it|test|specify)(?:\.(?:each|only|concurrent|skip))?\s?(?:\(|`)/,
  // Python.
  /(?:async )?def test_\w/,
  // Go.
  /func (?:Test|Fuzz|Example)[A-Z_]\w*\s?\(/,
  // Java, Kotlin, C#, PHP.
  /@(?:Test|ParameterizedTest|RepeatedTest|Property)\b/,
  /\[(?:Fact|Theory|Test|TestMethod|TestCase)\b/,
  /public function test\w/,
  // C and C++.
  /(?:TEST|TEST_F|TEST_P|TEST_CASE|BOOST_AUTO_TEST_CASE|CATCH_TEST_CASE)\s?\(/,
  // Ruby, Elixir, shell, Perl, Swift, Dart.
  /(?:it|specify|scenario)\s+["']/,
  /test\s+["']/,
  /@test\s+["']/,
  /func test[A-Z]\w*\(\)/,
  // SQL (pgTAP), Haskell.
  /SELECT (?:is|ok|results_eq|throws_ok|lives_ok)\(/,
  /(?:prop|it)\s+"/
];
var testCases = new RegExp(
  `^[ 	]{0,60}(?:${openings.map(({ source }) => source).join("|")})`,
  "gm"
);
var benchmarkHint = /bench|Bench|\.iter\(|timeit/;
var benchmarks = /^[ \t]{0,60}#\[(?:[\w:]{1,30}::)?bench\b|\bcriterion_group!|\bbench_function\b|^func Benchmark[A-Z]|^[ \t]{0,60}@Benchmark\b|\bb\.iter\(|\bbench\(\s*["']|\btimeit\b/gm;
var testCommands = /\b(?:cargo (?:test|nextest)|npm (?:run )?test|pytest|go test|mvn (?:test|verify)|gradle\w? test|dotnet test|ctest|jest|vitest|rspec|mix test|make (?:test|check)|tox|phpunit|curl|kubectl (?:get|rollout|wait)|assert)\b/;

// server/src/core/judge/evidence/tests.ts
var known4 = /* @__PURE__ */ new WeakMap();
var hints = [
  /test|Test|TEST|prop_|Fact|spec/,
  /Theory|bench|Bench|timeit|describe|scenario|\.iter\(/,
  /\bit ["'(]|\bit\(/
];
function testingIn(guide) {
  const before = known4.get(guide);
  if (before) return before;
  const cases = [];
  const benches = [];
  for (const fence of guide.fences) {
    if (!isCode(fence) || !mayProve(guide, fence.section) || !hints.some((hint) => hint.test(fence.code)))
      continue;
    for (const { index } of first(fence.code.matchAll(testCases)))
      cases.push({
        place: codePlace(guide, fence, lineAt(fence.code, index)),
        name: nameAt(fence.code, index)
      });
    if (!benchmarkHint.test(fence.code)) continue;
    for (const { index } of first(fence.code.matchAll(benchmarks)))
      benches.push(codePlace(guide, fence, lineAt(fence.code, index)));
  }
  const verified = titledBy(guide, "testing").flatMap(
    ({ sections }) => sections.flatMap(({ fences }) => fences.map((index) => guide.fences[index])).filter(({ code }) => testCommands.test(code)).map(({ place }) => place)
  );
  const testing = { cases, benchmarks: benches, verified };
  known4.set(guide, testing);
  return testing;
}
function first(matches) {
  const found = [];
  for (const match of matches) if (found.push(match) >= 40) break;
  return found;
}
function nameAt(code, index) {
  const lines = code.slice(index, index + 900).replace(/^\s+/, "").split("\n", 3);
  const quoted = /["'`]([^"'`]{1,200})["'`]/.exec(lines[0] ?? "");
  if (quoted) return quoted[1];
  const named2 = /\b(?:fn|def|func|void|fun|function|Task|it|test)\s{1,4}(\w{1,120})/.exec(lines.join("\n"));
  return named2?.[1] ?? "";
}

// server/src/core/judge/evidence/edges.ts
var handling = /\b(?:is_empty|isEmpty|is_none|isNull|is_null|unwrap_or\w*|checked_\w+|saturating_\w+|wrapping_\w+|ok_or\w*|map_err|catch|except|rescue|recover\(\)|finally|IllegalArgumentException|ValueError|TypeError|KeyError|ZeroDivisionError|timeout|timed_out|Timeout\w*|overflow|deadline|ErrNoRows|IS NULL|COALESCE|NULLIF|on_error|onerror|else if)\b|\bErr\(|\?\?|(?:==|<=|<|===|!=|!==) ?(?:0|null|None|nil|undefined|NULL|"")(?![\w.])|\bif err\b|\b(?:len|length|size)(?:\(\))? ?(?:==|<|<=|===|>=|>) ?\w|\|\| (?:exit|true|return|die)\b|set -e|retries|failureThreshold|maxUnavailable/;
var enough = 5;
function edgesIn(guide) {
  const named2 = [];
  const handled = [];
  for (const { section, sections, words } of titledBy(guide, "edge"))
    if (words >= 10 || sections.some(({ fences, tables }) => fences.length + tables.length > 0))
      named2.push(section.place);
  const told = proseOf(guide).statements.filter(
    (one) => says(one, "edge") && one.words >= 8 && !under(guide, one.section, "summary")
  );
  const labels = told.filter((one) => labelled(one, "edge"));
  (labels.length > 0 || told.length >= 2 ? named2 : handled).push(...told.map(({ place }) => place));
  for (const { header, place, section } of guide.tables)
    if (mayProve(guide, section) && header.some((head) => (cuesIn(head) & bit.edge) !== 0)) named2.push(place);
  const tests = testingIn(guide).cases.filter(
    ({ name }) => (cuesIn(name.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2")) & (bit.edge | bit.edgeValue)) !== 0
  );
  (tests.length >= 2 ? named2 : handled).push(...tests.map(({ place }) => place));
  for (const { fence, line, text } of commentsIn(guide))
    if ((cuesIn(text) & bit.edge) !== 0) handled.push(codePlace(guide, fence, line));
  for (const fence of guide.fences) {
    if (named2.length > 0 || handled.length >= enough) break;
    if (!isCode(fence) || !mayProve(guide, fence.section)) continue;
    const found = handling.exec(fence.code);
    if (found) handled.push(codePlace(guide, fence, lineAt(fence.code, found.index)));
  }
  return { named: named2, handled };
}

// server/src/core/judge/rules/edge-cases.ts
var edgeCasesRule = criterionRule(
  "edge-cases",
  {
    summary: "A guide names edge cases and tells what happens in them.",
    expected: "Expected edge cases, named in prose or in tests."
  },
  ({ guide, settings: { translate } }) => {
    const { named: named2, handled } = edgesIn(guide);
    if (named2[0])
      return {
        value: "met",
        evidence: named2,
        actual: named2.length,
        reason: translate("Edge cases are named, first on line {0}.", named2[0].line)
      };
    if (handled[0])
      return {
        value: "partial",
        evidence: handled,
        actual: 0,
        reason: translate(
          "Code handles some, as on line {0}, but no prose or test names them.",
          handled[0].line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("No edge case is named or handled.")
    };
  }
);

// server/src/core/judge/rules/empty-section.ts
var mostWords = 12;
var emptySection = {
  id: "empty-section",
  scope: "guide",
  summary: "A section holds text, not just its heading or a placeholder.",
  severity: "warning",
  check: ({ guide, settings: { translate } }) => guide.sections.flatMap((section) => {
    if (section.level === 1 || hasChildren(guide, section)) return [];
    const found = whatStandsIn(guide, section);
    if (found === null) return [];
    const message = found === "" ? translate("Expected text under \u201C{0}\u201D, found nothing.", section.title) : translate("Expected text under \u201C{0}\u201D, found the placeholder \u201C{1}\u201D.", section.title, found);
    return [
      verdict("empty-section", at(guide.path, section.place), {
        value: "unmet",
        subject: section.title,
        reason: message,
        message
      })
    ];
  })
};
function hasChildren(guide, section) {
  const next = guide.sections[section.index + 1];
  return next !== void 0 && next.level > section.level;
}
function whatStandsIn(guide, section) {
  if (section.fences.some((index) => guide.fences[index]?.excluded !== "empty") || section.tables.length > 0)
    return null;
  const texts = section.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
  if (texts.length === 0) {
    const raw = guide.text.slice(section.place.end, section.own.end);
    return raw.includes("![") || /<(?!!--)[a-z]/i.test(raw) ? null : "";
  }
  if (section.words > mostWords || texts.length > 3) return null;
  const waiting = texts.every((text) => (cuesIn(text) & bit.placeholder) !== 0 || /^[.…\s]+$/.test(text));
  return waiting ? texts[0] : null;
}

// server/src/core/judge/rules/example-syntax.ts
var exampleSyntax = {
  id: "example-syntax",
  scope: "guide",
  summary: "An example parses in its language; what is left out is marked as such.",
  severity: "info",
  check: ({ guide, syntax, settings: { translate } }) => (syntax ?? []).map(({ language, place, near, fence }) => {
    const message = near === "" ? translate("Expected {0}, found an example that ends too early.", language) : translate("Expected {0}, found something else at \u201C{1}\u201D.", language, near);
    const from = guide.fences[fence];
    return verdict("example-syntax", at(guide.path, place), {
      value: "unmet",
      subject: language,
      evidence: from ? [from.place] : [],
      reason: message,
      message
    });
  })
};

// server/src/core/judge/rules/fence-language.ts
var fenceLanguage = {
  id: "fence-language",
  scope: "guide",
  summary: "A code fence names its language.",
  severity: "info",
  check: ({ guide, settings: { translate } }) => guide.fences.flatMap((fence) => {
    const marker = /^(?:`{3,}|~{3,})/.exec(
      guide.text.slice(fence.place.start, fence.place.start + 40)
    )?.[0];
    if (fence.declared !== null || marker === void 0) return [];
    const guess = guessOf(fence);
    const start = fence.place.start + marker.length;
    const fix = {
      title: translate("Name the language: {0}", guess),
      safe: false,
      edits: [{ file: guide.path, start, end: start, newText: guess }]
    };
    const message = translate(
      "Expected a language after {0}, found none; it looks like {1}.",
      marker,
      guess
    );
    return [
      verdict(
        "fence-language",
        at(guide.path, {
          ...fence.place,
          end: start,
          endLine: fence.place.line,
          endColumn: fence.place.column + marker.length
        }),
        {
          value: "unmet",
          subject: guess,
          reason: message,
          message,
          fixes: [fix]
        }
      )
    ];
  })
};
function guessOf({ language }) {
  return language ?? "text";
}

// server/src/core/write/sync/row.ts
function rowEdit(plan, topic, listing, report) {
  const table = plan.listings[listing];
  const rows = plan.topics.flatMap(
    (other) => other.mentions.filter((mention) => mention.listing === listing && mention.kind === "row").map(({ place, status }) => ({ topic: other, status, start: place.start }))
  );
  const last = rows.reduce((a, b) => a && a.start > b.start ? a : b, null);
  if (!table || !last) return null;
  const group = rows.filter((row2) => row2.topic.group === topic.group);
  const sibling = group.reduce((a, b) => a.start > b.start ? a : b, group[0] ?? last);
  const shape = shapeOf(plan);
  const { lines } = shape.table(listing);
  const line = shape.table(listing).lineAt(sibling.start);
  const rule = lines[1];
  if (!rule) return null;
  const measured2 = report && measuredOf(report);
  const cells = cellsOf(plan.text, line).map((cell) => plan.text.slice(cell.start, cell.end));
  const outer = cells[0]?.trim() === "" && /^\s*\|/.test(plan.text.slice(line.start, line.end)) ? 1 : 0;
  const text = (column, like) => {
    if (column === "title") return topic.title;
    if (column === "group") return group.length > 0 ? like : topic.group ?? "";
    if (column === "file") return fileLike(like, topic);
    if (column === "priority") return topic.priority ?? "";
    if (column === "lines") return topic.expectedLines?.raw ?? "";
    if (column === "batch") return topic.batch ?? "";
    if (column === "effort") return topic.effort ?? "";
    if (column === "owner") return topic.owner ?? "";
    if (column === "progress") return `${measured2?.progress ?? 0}%`;
    if (column === "status")
      return shape.vocabulary.words(measured2?.status ?? "planned", sibling.status?.raw ?? like, listing);
    return "";
  };
  const aligned = isAligned(plan.text, line, rule);
  const row = cells.map((cell, index) => {
    const column = table.columns[index - outer];
    if (column === void 0) return cell.trim() === "" ? cell : " ";
    const words = ` ${text(column, cell.trim()).replaceAll("|", "\\|")} `;
    return aligned ? words + " ".repeat(Math.max(0, stringWidth(cell) - stringWidth(words))) : words;
  });
  const eol = /^(?:\r\n|\r|\n)/.exec(plan.text.slice(line.end, line.end + 2))?.[0] ?? shape.eol;
  return { file: plan.path, start: line.end, end: line.end, newText: eol + row.join("|") };
}
function isAligned(text, line, rule) {
  return stringWidth(text.slice(line.start, line.end)) === stringWidth(text.slice(rule.start, rule.end));
}
function fileLike(like, { fileRaw, title }) {
  const path = fileRaw?.text ?? "";
  if (path === "") return "";
  if (/^\[.*\]\(/.test(like)) return `[${title}](${path})`;
  return like.startsWith("`") ? `\`${path}\`` : path;
}

// server/src/core/judge/rules/forgotten-topic.ts
var complete = ["progress", "priority"];
var forgottenTopic = {
  id: "forgotten-topic",
  scope: "plan",
  summary: "Every topic stands in the progress table and in the priority list, where the plan has them.",
  severity: "warning",
  check: (context) => complete.flatMap((role) => judge2(role, context))
};
function judge2(role, context) {
  const { plan, settings: settings2 } = context;
  const { translate } = settings2;
  const found = plan.listings.flatMap(
    (listing, index) => listing.role === role ? [{ listing, index }] : []
  );
  const indices = new Set(found.map(({ index }) => index));
  const isIn = ({ mentions }) => mentions.some(({ listing }) => listing !== null && indices.has(listing));
  const listed = plan.topics.filter(isIn);
  const isDone = ({ claimed }) => role === "priority" && claimed.status === "complete";
  const forgotten = plan.topics.filter((topic) => !isIn(topic) && !isDone(topic));
  const [first2] = found;
  if (!first2 || forgotten.length === 0 || !isAboutAll(listed, plan.topics, indices)) return [];
  return forgotten.map((topic) => {
    const { place } = first2.listing;
    const message = role === "progress" ? translate(
      "Expected \u201C{0}\u201D in the progress table of line {1} as well, found it nowhere there.",
      topic.title,
      place.line
    ) : translate(
      "Expected \u201C{0}\u201D in the priority list of line {1} as well, found it nowhere there.",
      topic.title,
      place.line
    );
    return verdict("forgotten-topic", at(plan.path, topic.place), {
      value: "unmet",
      subject: topic.title,
      topic: topic.id,
      evidence: found.map(({ listing }) => listing.place),
      reason: message,
      message,
      fixes: fixesOf(topic, found, context)
    });
  });
}
function isAboutAll(listed, topics, indices) {
  if (listed.length < 3 || listed.length * 3 < topics.length * 2) return false;
  const groups = (some) => new Set(some.map(({ group }) => group)).size;
  if (groups(topics) > 1 && groups(listed) < 2) return false;
  const states = listed.flatMap(
    ({ mentions }) => mentions.flatMap(
      ({ listing, status }) => listing !== null && indices.has(listing) && status ? status.value : []
    )
  );
  return states.length === 0 || states.some((state) => state !== "complete");
}
function fixesOf(topic, found, { plan, reports, measured: measured2, settings: { translate } }) {
  const tables = found.filter(({ listing }) => listing.kind === "table");
  const holdsGroup = (index) => plan.topics.some(
    ({ group, mentions }) => group === topic.group && mentions.some(({ listing }) => listing === index)
  );
  const table = tables.find(({ index }) => holdsGroup(index)) ?? tables.at(-1);
  const report = measured2 ? reports.find((one) => one.topic === topic) ?? null : null;
  const edit = table && rowEdit(plan, topic, table.index, report);
  return edit ? [
    {
      title: translate("Add \u201C{0}\u201D to the table of line {1}", topic.title, table.listing.place.line),
      safe: false,
      edits: [edit]
    }
  ] : [];
}

// server/src/core/judge/evidence/configuration.ts
var languages3 = /* @__PURE__ */ new Set([
  "yaml",
  "yml",
  "toml",
  "json",
  "jsonc",
  "json5",
  "dockerfile",
  "docker",
  "ini",
  "conf",
  "cfg",
  "nginx",
  "apache",
  "properties",
  "hcl",
  "terraform",
  "tf",
  "xml",
  "env",
  "dotenv",
  "makefile",
  "make",
  "cmake",
  "gradle",
  "kotlin-script",
  "groovy",
  "systemd",
  "caddyfile",
  "caddy",
  "haproxy",
  "nix",
  "editorconfig",
  "gitignore",
  "vim",
  "puppet",
  "jsonnet",
  "starlark",
  "sshconfig",
  "postgresql.conf",
  "text",
  "plaintext",
  "txt"
]);
var needsName = /* @__PURE__ */ new Set([
  "text",
  "plaintext",
  "txt",
  "xml",
  "groovy",
  "json",
  "json5",
  "makefile",
  "make",
  "vim"
]);
function configurationIn(guide) {
  const whole = [];
  const pieces = [];
  for (const fence of guide.fences) {
    const language = languageOf(fence);
    const code = fence.excluded === null || fence.excluded === "duplicate" || fence.excluded === "fragment" || fence.excluded === "template";
    if (!code || !mayProve(guide, fence.section)) continue;
    if (isScript(language, fence.code)) whole.push(fence.place);
    if (!languages3.has(language)) continue;
    const named2 = isNamed(guide, fence);
    const shape = isWholeByShape(language, fence.code);
    const known5 = named2 || shape;
    if (!known5 && needsName.has(language)) continue;
    if (language === "json" && !named2 && !shape) continue;
    if (!elides(fence.code) && (shape || named2 && fence.codeLines >= 6 && !isPiece(language, fence.code)))
      whole.push(fence.place);
    else pieces.push(fence.place);
  }
  return { whole, pieces };
}
function isScript(language, code) {
  return /^(?:javascript|typescript|js|ts|mjs|cjs)$/.test(language) && /^\s{0,8}\/\/ {0,2}(?:[\w.-]{1,60}\/){0,8}\.?[\w-]{1,40}(?:\.config|rc)\.[cm]?[jt]s\s*$/m.test(
    code.slice(0, 200)
  ) && /^(?:export default|module\.exports\s?=)/m.test(code) && !elides(code);
}
var fileName = /(?:^|[\s`'"“(（/])(?:[\w.-]{1,60}\/){0,8}(?:[\w-]{0,60}\.[a-z][a-z0-9]{1,11}|Dockerfile|Makefile|Caddyfile|Jenkinsfile|Vagrantfile|Procfile|\.[a-z]{3,20}rc)(?=$|[\s`'"”)）:：,，。])/;
function isNamed(guide, fence) {
  const first2 = fence.code.split("\n", 3).filter((line) => /^\s{0,8}(?:#|\/\/|<!--|;|--)/.test(line)).join(" ");
  if (fileName.test(first2.slice(0, 300))) return true;
  if (fence.section === null) return false;
  const before = (proseOf(guide).of[fence.section] ?? []).findLast(
    ({ place }) => place.start < fence.place.start
  );
  if (before && fence.place.line - before.place.endLine <= 3 && fileName.test(before.text.slice(-300)))
    return true;
  return fileName.test((guide.sections[fence.section]?.title ?? "").slice(0, 200));
}
var shapes2 = [
  { language: /^ya?ml$/, parts: [/^apiVersion:\s/m, /^kind:\s/m, /^(?:metadata|resources|apiVersion):/m] },
  { language: /^ya?ml$/, parts: [/^services:\s*$/m, /^\s{1,8}(?:image|build):/m] },
  { language: /^ya?ml$/, parts: [/^(?:on|'on'|"on"):/m, /^jobs:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^(?:stages|image|default):/m, /^\s{1,8}script:/m] },
  { language: /^ya?ml$/, parts: [/^scrape_configs:\s*$/m, /^\s{0,6}- job_name:/m] },
  { language: /^ya?ml$/, parts: [/^receivers:\s*$/m, /^exporters:\s*$/m, /^service:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^route:\s*$/m, /^receivers:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^groups:\s*$/m, /^\s{0,8}- name:/m, /^\s{0,10}rules:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^\s{0,2}- (?:name|hosts):/m, /^\s{1,8}(?:hosts|tasks|roles):/m] },
  {
    language: /^toml$/,
    parts: [
      /^\[(?:package|project|tool\.poetry)\]/m,
      /^(?:name|version)\s?=/m,
      /^\[(?:\w{1,20}-)?(?:dependencies|build-system|bin)|^\[\[bin\]\]|^dependencies\s?=/m
    ]
  },
  { language: /^(?:dockerfile|docker)$/, parts: [/^FROM\s/im, /^(?:CMD|ENTRYPOINT)\s/im] },
  {
    language: /^json[c5]?$/,
    parts: [/^\s{0,4}"(?:name|version)":/m, /^\s{0,4}"(?:scripts|dependencies|devDependencies|main|type)":/m]
  },
  { language: /^json[c5]?$/, parts: [/^\s{0,4}"compilerOptions":/m] },
  { language: /^(?:hcl|terraform|tf)$/, parts: [/^(?:provider|terraform)\b/m, /^resource\b/m] },
  {
    language: /^(?:nginx|conf)$/,
    parts: [/^(?:http|events|worker_processes|upstream)\b/m, /^\s{0,8}server\s?\{/m]
  },
  { language: /^(?:ini|systemd|conf|toml|text|properties)$/, parts: [/^\[Unit\]/m, /^\[Service\]/m] },
  { language: /^xml$/, parts: [/<project[\s>]/, /<\/project>/] }
];
function isWholeByShape(language, code) {
  return shapes2.some((shape) => shape.language.test(language) && shape.parts.every((part) => part.test(code)));
}
function isPiece(language, code) {
  if (language === "toml")
    return /^\[(?:\w{1,20}-)?dependencies\b/m.test(code) && !/^\[(?:package|project|workspace|tool)/m.test(code);
  if (language === "dockerfile" || language === "docker") return !/^FROM\s/im.test(code);
  return false;
}
function elides(code) {
  return hasDots(code) && /^\s{0,40}(?:#|\/\/|;)?\s{0,4}(?:\.\.\.|…)\s{0,4}(?:\S{0,20}\s{0,2}){0,3}$/m.test(code);
}

// server/src/core/judge/rules/full-configuration.ts
var fullConfigurationRule = criterionRule(
  "full-configuration",
  {
    summary: "A guide shows a whole configuration file, with what names it.",
    expected: "Expected a whole configuration file: a manifest, YAML, TOML or Dockerfile."
  },
  ({ guide, settings: { translate } }) => {
    const { whole, pieces } = configurationIn(guide);
    if (whole[0])
      return {
        value: "met",
        evidence: whole,
        actual: whole.length,
        reason: translate(
          "Whole configuration files are shown, first on line {0} (in all: {1}).",
          whole[0].line,
          whole.length
        )
      };
    if (pieces[0])
      return {
        value: "partial",
        evidence: pieces,
        actual: 0,
        reason: translate("Only pieces of configuration are shown, the first on line {0}.", pieces[0].line)
      };
    return { value: "unmet", evidence: [], actual: 0, reason: translate("No configuration file is shown.") };
  }
);

// server/src/core/judge/rules/min-examples.ts
var minExamplesRule = criterionRule(
  "min-examples",
  {
    summary: "A guide has as many examples as its plan asks for; trees, output, diagrams and repeats are none.",
    expected: "Expected at least {0} examples."
  },
  ({ guide, required, settings: { translate } }) => {
    const places = guide.fences.filter(({ excluded }) => excluded === null).map(({ place }) => place);
    const actual = places.length;
    const least2 = required ?? 1;
    const others = guide.fences.length - actual;
    const reason = actual >= least2 ? translate("It has {0} of {1} examples.", actual, least2) : others > 0 ? translate(
      "Found {0}, {1} too few; the other blocks ({2}) are trees, output, diagrams or repeats.",
      actual,
      least2 - actual,
      others
    ) : translate("Found {0}, {1} too few.", actual, least2 - actual);
    return { value: actual >= least2 ? "met" : "unmet", evidence: places, actual, reason };
  }
);

// server/src/core/judge/progress.ts
function countedLines(guide, settings2) {
  const { lines, nonBlank, prose } = guide.size;
  return settings2.lines === "prose" ? prose : settings2.lines === "non-blank" ? nonBlank : lines;
}
function measure(guide, outline, criteria) {
  const shares = [
    ...outline.map((item) => shareOf(item.value)),
    ...criteria.map(({ verdict: verdict2 }) => counted(verdict2) ?? shareOf(verdict2.value))
  ];
  if (shares.length === 0)
    return isStub(guide) ? { state: "drafting", progress: 0 } : { state: "complete", progress: 100 };
  if (shares.every((share) => share === 1)) return { state: "complete", progress: 100 };
  const sum = shares.reduce((total, share) => total + share, 0);
  return { state: "drafting", progress: Math.min(99, Math.floor(100 * sum / shares.length)) };
}
var fewWords = 60;
var someWords = 200;
function isStub({ size, sections }) {
  if (size.words < fewWords) return true;
  const waits = ({ text }) => (cuesIn(text) & bit.placeholder) !== 0;
  return size.words < someWords && sections.some(({ paragraphs }) => paragraphs.some(waits));
}
function shareOf(value) {
  return value === "met" || value === "waived" ? 1 : value === "partial" ? 0.5 : 0;
}
function counted({ value, required, actual }) {
  if (value !== "unmet" || required === null || actual === null || required <= 0) return null;
  return Math.max(0, Math.min(actual / required, 0.999));
}

// server/src/core/judge/rules/min-lines.ts
var minLinesRule = criterionRule(
  "min-lines",
  { summary: "A guide has as many lines as its plan expects.", expected: "Expected at least {0} lines." },
  ({ guide, required, settings: settings2 }) => {
    const actual = countedLines(guide, settings2);
    const least2 = required ?? 1;
    return actual >= least2 ? {
      value: "met",
      evidence: [startOf(guide)],
      actual,
      reason: settings2.translate("It has {0} of {1} lines.", actual, least2)
    } : {
      value: "unmet",
      evidence: [startOf(guide)],
      actual,
      reason: settings2.translate("Found {0}, {1} too few.", actual, least2 - actual)
    };
  }
);

// server/src/core/judge/rules/missing-guide.ts
var missingGuide = {
  id: "missing-guide",
  scope: "plan",
  summary: "The guide that a topic promises is there, and can be read.",
  severity: "priority",
  check: (context) => {
    const { plan, measured: measured2, missing, unreadable, settings: settings2 } = context;
    if (!measured2) return [];
    const { translate } = settings2;
    return plan.topics.flatMap((topic) => {
      const { file, fileRaw, place, id } = topic;
      const moved = missing.get(id);
      const why = unreadable.get(id);
      if (file === null || moved === void 0 && why === void 0) return [];
      const message = moved === void 0 ? translate("Expected a guide that can be read at {0}: {1}", file, why ?? "") : moved.length === 0 ? translate("Expected the guide {0}, found none.", file) : translate(
        "Expected the guide {0}, found none; it may be {1}.",
        file,
        moved.slice(0, 3).join(", ")
      );
      return [
        verdict("missing-guide", at(plan.path, fileRaw?.place ?? place), {
          value: "unmet",
          subject: file,
          topic: id,
          reason: message,
          message,
          fixes: moved === void 0 ? [] : fixesOf2(topic, file, moved, context)
        })
      ];
    });
  }
};
function fixesOf2(topic, file, moved, { plan, settings: settings2 }) {
  const { translate } = settings2;
  const create = /\.(?:md|markdown|mdown|mkd)$/i.test(file) ? [
    {
      title: translate("Create {0} from the plan", file),
      safe: false,
      edits: [],
      creates: [{ file, text: scaffold(plan, topic, settings2) }]
    }
  ] : [];
  const point = moved.slice(0, 3).flatMap((path) => {
    const written = asWritten(path, file, topic);
    if (!topic.fileRaw || written === null) return [];
    const { start, end } = topic.fileRaw.place;
    const edits = [{ file: plan.path, start, end, newText: written }];
    return [{ title: translate("Name {0} in the plan", path), safe: false, edits }];
  });
  return [...point, ...create];
}
function asWritten(path, file, { fileRaw }) {
  const raw = fileRaw?.text ?? "";
  const plain = raw.replace(/^\.\//, "");
  if (plain === "" || !file.endsWith(plain)) return null;
  const base = file.slice(0, file.length - plain.length);
  if (!path.startsWith(base) || /[()[\]\s`]/.test(path)) return null;
  return raw.slice(0, raw.length - plain.length) + path.slice(base.length);
}

// server/src/core/judge/rules/path-outside-root.ts
var pathOutsideRoot = problemRule(
  "path-outside-root",
  "A plan names no file outside the folder that holds plan and guides.",
  "error"
);

// server/src/core/judge/rules/performance-data.ts
var performanceDataRule = criterionRule(
  "performance-data",
  {
    summary: "A guide backs what it says of performance with measured numbers.",
    expected: "Expected measured performance data: numbers with units and a baseline to compare with."
  },
  ({ guide, settings: { translate } }) => {
    const { compared, claimed } = performanceData(guide);
    if (compared[0])
      return {
        value: "met",
        evidence: compared,
        actual: compared.length,
        reason: translate(
          "Measured numbers stand side by side, first on line {0} (such places: {1}).",
          compared[0].line,
          compared.length
        )
      };
    if (claimed[0])
      return {
        value: "partial",
        evidence: claimed,
        actual: 0,
        reason: translate(
          "Numbers are claimed, first on line {0}, but nothing measured stands beside them to compare with.",
          claimed[0].line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("No measured number with a unit was found; targets and settings do not count.")
    };
  }
);

// server/src/core/judge/evidence/principles.ts
function principlesIn(guide) {
  const explained = [];
  const defined = [];
  let words = 0;
  const mechanism = { paragraphs: 0, words: 0 };
  for (const statements of proseOf(guide).of) {
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, "summary", "trouble", "setup")) continue;
    const onMechanism = under(guide, section, "mechanism");
    for (const statement2 of statements) {
      const weight = weigh(statement2.text, statement2.words);
      if (weight >= (onMechanism ? 16 : 22) && explains(statement2)) {
        explained.push(statement2.place);
        words += weight;
        if (onMechanism) {
          mechanism.paragraphs++;
          mechanism.words += weight;
        }
      } else if (weight >= 6 && (onMechanism || explains(statement2) || says(statement2, "mechanism")) || statement2.words >= 5 && definesTitle(statement2.text, guide.sections[section]?.title ?? "")) {
        defined.push(statement2.place);
      }
    }
  }
  for (const comment of commentsIn(guide))
    if (defines(comment)) defined.push(codePlace(guide, comment.fence, comment.line));
  return { explained, words, mechanism, defined };
}
function weigh(text, words) {
  return isMostlyCjk(text) ? words * 0.65 : words;
}
function explains(statement2) {
  return says(statement2, "causal");
}
function definesTitle(text, title) {
  const name = title.trim().toLowerCase();
  return name.length >= 2 && name.length <= 30 && text.slice(0, 50).toLowerCase().includes(name);
}
function defines({ text, alone, below }) {
  if (!alone) return false;
  const match = /^([A-Za-z][A-Za-z0-9 ]{2,40})\s?(?:[:：—–-]|既?是|is an?|are)\s?\S/.exec(text);
  if (!match || countWords(text) < 5) return false;
  const name = match[1].replace(/[\s_]/g, "").toLowerCase();
  return below.slice(0, 200).toLowerCase().replaceAll("_", "").includes(name);
}

// server/src/core/judge/rules/principles.ts
var enough2 = { paragraphs: 3, words: 90 };
var enoughThere = { paragraphs: 2, words: 55 };
var principlesRule = criterionRule(
  "principles",
  {
    summary: "A guide explains how and why its subject works, beyond one-line definitions.",
    expected: "Expected an explanation of how and why it works, in prose."
  },
  ({ guide, settings: { translate } }) => {
    const { explained, words, mechanism, defined } = principlesIn(guide);
    const anywhere = explained.length >= enough2.paragraphs && words >= enough2.words;
    const there = mechanism.paragraphs >= enoughThere.paragraphs && mechanism.words >= enoughThere.words;
    if (explained[0] && (anywhere || there))
      return {
        value: "met",
        evidence: explained,
        actual: explained.length,
        reason: translate(
          "{0} paragraphs tell how and why it works, the first on line {1}.",
          explained.length,
          explained[0].line
        )
      };
    const [first2] = [...explained, ...defined];
    if (first2)
      return {
        value: "partial",
        evidence: [...explained, ...defined],
        actual: explained.length,
        reason: translate(
          "Definitions of a line or two stand there, first on line {0}, but too little tells how and why.",
          first2.line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("No prose tells how or why it works.")
    };
  }
);

// server/src/core/judge/evidence/sides.ts
function sidesIn(guide) {
  const both = [];
  const one = [];
  for (const table of guide.tables) {
    if (!mayProve(guide, table.section) || table.rows.length === 0) continue;
    const heads = table.header.reduce((cues3, head) => cues3 | cuesIn(head), 0);
    const firsts = table.rows.reduce((cues3, [first2 = ""]) => cues3 | cuesIn(first2), 0);
    const cues2 = (heads & sideBits) === sideBits ? heads : firsts;
    if ((cues2 & sideBits) === sideBits) both.push(table.place);
    else if (((heads | firsts) & sideBits) !== 0) one.push(table.place);
  }
  const scopes = /* @__PURE__ */ new Map();
  const tell2 = (scope, side, place) => {
    const told = scopes.get(scope) ?? { pros: null, cons: null };
    told[side] ??= place;
    scopes.set(scope, told);
  };
  headings(guide, tell2, both, one);
  for (const statement2 of proseOf(guide).statements) sentences(guide, statement2, tell2, both, one);
  for (const { pros, cons } of scopes.values()) {
    if (pros && cons) both.push(pros, cons);
    else one.push(pros ?? cons);
  }
  one.push(...inComments(guide));
  return { both, one };
}
var sideBits = bit.pros | bit.cons;
function headings(guide, tell2, both, one) {
  const { titles } = proseOf(guide);
  for (const { section, statements, words } of titledBy(guide, "pros", "cons", "bothSides")) {
    const cues2 = titles[section.index];
    if (words < 4) continue;
    if ((cues2 & bit.bothSides) !== 0 || (cues2 & sideBits) === sideBits) {
      const inner = subtreeOf(guide, section).sections.slice(1);
      const said = inner.reduce(
        (bits, { index }) => bits | titles[index],
        statements.reduce((bits, { cues: cues3 }) => bits | cues3, 0)
      );
      const turns = statements.flatMap(({ text }) => sentencesOf(text)).filter(contrasts).length;
      const told = (said & sideBits) === sideBits || turns >= 2;
      (told && words >= 25 ? both : one).push(section.place);
    } else tell2(section.parent, (cues2 & bit.pros) !== 0 ? "pros" : "cons", section.place);
  }
}
function sentences(guide, statement2, tell2, both, one) {
  if ((statement2.cues & (sideBits | bit.tradeoff)) === 0) return;
  const { place, section } = statement2;
  if (labelled(statement2, "pros") || labelled(statement2, "cons")) {
    if (labelled(statement2, "bothSides")) return;
    if (labelled(statement2, "pros")) tell2(section, "pros", place);
    if (labelled(statement2, "cons")) tell2(section, "cons", place);
    const later = sentencesOf(statement2.text).slice(1).reduce((told, sentence) => told | labelledSide(sentence), 0);
    if ((later & bit.pros) !== 0) tell2(section, "pros", place);
    if ((later & bit.cons) !== 0) tell2(section, "cons", place);
    return;
  }
  if (under(guide, section, "summary") || statement2.words < 10) return;
  for (const sentence of sentencesOf(statement2.text)) {
    const said = namedSides(sentence);
    if (said === sideBits) {
      if ((cuesIn(sentence) & bit.bothSides) === 0 && !/[?？]/.test(sentence)) both.push(place);
    } else if ((said & bit.pros) !== 0) tell2(section, "pros", place);
    else if ((said & bit.cons) !== 0) tell2(section, "cons", place);
    else if ((cuesIn(sentence) & bit.tradeoff) !== 0 && sentence.length >= 20) one.push(place);
  }
}
function labelledSide(sentence) {
  const label = /^\W{0,4}([\p{L} ]{2,40}?)[:：]/u.exec(sentence)?.[1];
  return label === void 0 ? 0 : cuesIn(label) & sideBits;
}
function namedSides(sentence) {
  let sides2 = 0;
  if (/\b(?:advantages?|benefits? (?:of|is|are)|strengths?|upsides?|main benefit|key benefit)\b|优点|优势|好处/i.test(
    sentence
  ))
    sides2 |= bit.pros;
  if (/\b(?:disadvantages?|drawbacks?|weakness(?:es)?|downsides?|shortcomings?|limitations? (?:of|is|are)|the catch)\b|缺点|劣势|不足之处|局限|弊端/i.test(
    sentence
  ))
    sides2 |= bit.cons;
  return sides2;
}
function contrasts(sentence) {
  return /\b(?:but|however|although|though|at the (?:cost|expense) of|in exchange|on the other hand|whereas)\b|但是?|然而|不过|代价|牺牲|虽然|尽管/i.test(
    sentence
  );
}
function inComments(guide) {
  return commentsIn(guide).filter(
    ({ text }) => /^(?:[❌✅]\s*)?(?:pros|cons|advantages?|disadvantages?|drawbacks?|优点|缺点|优势|劣势)\s?[:：]/i.test(
      text
    )
  ).map(({ fence, line }) => codePlace(guide, fence, line));
}

// server/src/core/judge/rules/pros-cons.ts
var prosConsRule = criterionRule(
  "pros-cons",
  {
    summary: "A guide tells both the advantages and the disadvantages of what it teaches.",
    expected: "Expected pros and cons, both sides."
  },
  ({ guide, settings: { translate } }) => {
    const { both, one } = sidesIn(guide);
    if (both[0])
      return {
        value: "met",
        evidence: both,
        actual: both.length,
        reason: translate("Both sides are told, first on line {0}.", both[0].line)
      };
    if (one[0])
      return {
        value: "partial",
        evidence: one,
        actual: 0,
        reason: translate(
          "Line {0} tells one side only, or that there is a price without saying which.",
          one[0].line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("Neither advantages nor disadvantages are told.")
    };
  }
);

// server/src/core/write/insert/heading.ts
var sign = /^(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?\u200d?)+/u;
var forms = [
  /^(第\s?)([0-9]{1,3}|[一二三四五六七八九十]{1,3})(\s?[章节部课讲步篇][\s:：、.-]*)/,
  /^((?:chapter|part|section|step|lesson)\s)([0-9]{1,3})([:.)\s-]+)/i,
  /^((?:[0-9]{1,3}\.)+)([0-9]{1,3})([.)、:：]?\s+)/,
  /^()([0-9]{1,3})([.)、:：）．]\s*)(?![0-9])/,
  /^([(（])([0-9]{1,3}|[一二三四五六七八九十]{1,3})([)）]\s*)/,
  /^()([一二三四五六七八九十]{1,3})([、.．:：]\s*)/
];
var chinese3 = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function prefixOf(text) {
  const leading = sign.exec(text)?.[0] ?? null;
  const rest = leading === null ? text : text.slice(leading.length).trimStart();
  const number = numberOf(rest);
  const inner = number ? rest.slice(number.before.length + digitsOf(number).length + number.after.length) : rest;
  const emoji = leading ?? (number ? sign.exec(inner)?.[0] ?? null : null);
  return { emoji, emojiFirst: leading !== null, number };
}
function numberOf(text) {
  for (const form of forms) {
    const [, before, digits, after] = form.exec(text) ?? [];
    if (before === void 0 || digits === void 0 || after === void 0) continue;
    const arabic = /[0-9]/.test(digits);
    const value = arabic ? Number(digits) : fromChinese(digits);
    return { value, before, after, digits: arabic ? "arabic" : "chinese" };
  }
  return null;
}
function digitsOf({ value, digits }) {
  return digits === "arabic" ? String(value) : toChinese(value);
}
function titled(words, { emoji, emojiFirst, number }) {
  const counted2 = number ? `${number.before}${digitsOf(number)}${number.after}` : "";
  if (emoji === null) return counted2 + words;
  return emojiFirst ? `${emoji} ${counted2}${words}` : `${counted2}${emoji} ${words}`;
}
function fromChinese(digits) {
  const [tens, ones] = digits.includes("\u5341") ? digits.split("\u5341") : ["0", digits];
  const digit = (text, absent) => text ? Math.max(0, chinese3.indexOf(text)) : absent;
  return digits.includes("\u5341") ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
function toChinese(value) {
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  if (tens === 0) return chinese3[ones];
  return `${tens === 1 ? "" : chinese3[tens]}\u5341${ones === 0 ? "" : chinese3[ones]}`;
}

// server/src/core/write/insert/habit.ts
var anySign = "\u{1F4CC}";
function habitOf(guide, coverage) {
  const prefixes = guide.sections.map((section) => prefixOf(headingOf(guide, section)));
  const level = levelOf(guide, coverage);
  const at2 = (wanted) => guide.sections.filter((section) => section.level === wanted && section.role !== "title").map(({ index }) => prefixes[index]);
  const own = at2(level);
  const emojis = own.flatMap(({ emoji }) => emoji ?? []);
  const sign2 = new Set(emojis).size === 1 ? emojis[0] : anySign;
  return {
    eol: eolOf(guide.text),
    level,
    prefixes,
    numbered: isMost(own, ({ number }) => number !== null),
    partsNumbered: isMost(at2(level + 1), ({ number }) => number !== null && number.before !== ""),
    emoji: isMost(own, ({ emoji }) => emoji !== null) ? sign2 : null,
    rule: ruleOf(guide, level)
  };
}
function headingOf({ text }, { place }) {
  const [line = ""] = text.slice(place.start, place.end).split(/[\r\n]/, 1);
  return line.replace(/^\s{0,3}#{1,6}\s+/, "");
}
function isMost(found, test) {
  return found.length >= 2 && found.filter(test).length * 2 > found.length;
}
function sectionOf({ section, hollow }) {
  return section ?? hollow ?? null;
}
function levelOf({ sections }, coverage) {
  const covering = coverage.flatMap((one) => {
    const section = sections[sectionOf(one) ?? -1];
    return section && section.role !== "title" ? section.level : [];
  });
  const levels = covering.length > 0 ? covering : sections.map(({ level }) => level).filter((level) => level > 1);
  const counts = /* @__PURE__ */ new Map();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  if (covering.length === 0) return levels.length === 0 ? 2 : Math.min(...counts.keys());
  const [best] = [...counts].reduce((a, b) => b[1] > a[1] || b[1] === a[1] && b[0] < a[0] ? b : a);
  return best;
}
function ruleOf({ text, sections }, level) {
  const own = sections.filter((section) => section.level === level).slice(1);
  const rules = own.flatMap(({ place }) => ruleBefore(text, place.start) ?? []);
  return own.length > 0 && rules.length * 2 > own.length ? rules[0] : null;
}
function ruleBefore(text, offset) {
  const lines = text.slice(Math.max(0, offset - 200), offset).split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  const [line = "", above = ""] = [lines.at(-1), lines.at(-2)];
  return isRule(line) && above.trim() === "" ? line.trim() : null;
}
function isRule(line) {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}
function following(number, steps = 1) {
  return { ...number, value: number.value + steps };
}

// server/src/core/write/insert/openBlock.ts
function openBlock({ text, fences }) {
  const last = fences.at(-1);
  if (last && neverCloses(text.slice(last.place.start, last.place.end))) return last.place.start;
  const from = last?.place.end ?? 0;
  for (const [opens, closes] of openings2) {
    const start = text.lastIndexOf(opens);
    if (start >= from && text.indexOf(closes, start) < 0 && /(?:^|[\r\n]) {0,3}$/.test(text.slice(Math.max(0, start - 4), start)))
      return start;
  }
  return null;
}
var openings2 = [
  ["<!--", "-->"],
  ["<pre", "</pre>"],
  ["<script", "</script>"],
  ["<style", "</style>"],
  ["<textarea", "</textarea>"]
];
function neverCloses(block) {
  const marker = /^(?:`{3,}|~{3,})/.exec(block)?.[0];
  if (!marker) return false;
  const lines = block.split(/\r\n|\n|\r/);
  const last = lines.at(-1).replace(/^[\s>]*/, "").trimEnd();
  return lines.length === 1 || !last.startsWith(marker) || new Set(last).size !== 1;
}

// server/src/core/write/insert/position.ts
var longestFooter = 15;
var Positions = class {
  constructor(guide, coverage, habit) {
    this.guide = guide;
    this.coverage = coverage;
    this.habit = habit;
    this.open = openBlock(guide);
    this.ends = endsOf(guide);
    const sections = coverage.map(sectionOf);
    this.before = nearestBefore(sections);
    this.after = nearestBefore(sections.toReversed()).toReversed();
    this.closing = this.closingOffset();
  }
  guide;
  coverage;
  habit;
  /** Of each section: the offset at which the next one of its level or above starts, else the text's end. */
  ends;
  /** Of each outline item: the sections of the nearest items before and after it that have one. */
  before;
  after;
  /** Where the guide's own words end: before a closing summary, references, a checklist, a footer. */
  closing;
  /** Where a block starts that goes on to the text's end; null where there is none. */
  open;
  /** Where an outline item's section goes: after its forerunner in the outline, else before its follower. */
  ofItem(index) {
    const before = this.section(this.before[index]);
    if (before) return this.beforeOpenBlock(this.endOf(this.main(before)));
    const after = this.section(this.after[index]);
    if (after) return lineStart(this.guide.text, this.main(after).place.start);
    return this.closing;
  }
  /** Where a section goes that the outline knows nothing of. */
  ofCriterion() {
    const last = this.coverage.map(sectionOf).findLast((section2) => section2 !== null);
    const section = this.section(last);
    const end = section ? this.beforeOpenBlock(this.endOf(this.main(section))) : 0;
    return Math.max(end, this.closing);
  }
  section(index) {
    return index === null || index === void 0 ? null : this.guide.sections[index] ?? null;
  }
  /** The section of the guide's main level that holds a section, or the section itself. */
  main(section) {
    let found = section;
    while (found.level > this.habit.level) {
      const parent = this.section(found.parent);
      if (!parent || parent.level < this.habit.level) break;
      found = parent;
    }
    return found;
  }
  /** A title's section is all of the text: what is put after it goes after its own words. */
  endOf(section) {
    if (section.level < this.habit.level) {
      const next = this.guide.sections[section.index + 1];
      return next ? lineStart(this.guide.text, next.place.start) : this.footer(section);
    }
    const end = this.ends[section.index];
    return end === this.guide.text.length ? this.footer(section) : end;
  }
  /** The text's end, or the thematic break before a footer that stands there. */
  footer(last) {
    const { text } = this.guide;
    if (last === null) return text.length;
    const from = Math.max(last.place.end, this.guide.fences.at(-1)?.place.end ?? 0);
    const lines = text.slice(from).split(/(?<=\n)|(?<=\r)(?!\n)/);
    let offset = text.length;
    for (let i = lines.length - 1; i > 0 && lines.length - i <= longestFooter + 1; i--) {
      const line = lines[i];
      offset -= line.length;
      const isLast = text.slice(offset + line.length).trim() === "";
      if (isRule(line.trimEnd()) && lines[i - 1].trim() === "" && !isLast) return offset;
    }
    return text.length;
  }
  /** What is behind a block that never closes is part of it: the place before its section is the next best. */
  beforeOpenBlock(offset) {
    if (this.open === null || offset <= this.open) return offset;
    const section = this.guide.sections.findLast(({ place }) => place.start < this.open);
    return lineStart(this.guide.text, section ? this.main(section).place.start : this.open);
  }
  closingOffset() {
    const { sections, text } = this.guide;
    let offset = this.beforeOpenBlock(this.footer(sections.at(-1) ?? null));
    const main = sections.filter(({ level, role }) => level <= this.habit.level && role !== "title");
    for (const section of main.toReversed()) {
      if (!isClosing(section)) break;
      offset = lineStart(text, section.place.start);
    }
    return offset;
  }
};
function isClosing({ role, title }) {
  return role === "references" || role === "checklist" || (cuesIn(title) & bit.summary) !== 0;
}
function lineStart(text, offset) {
  let at2 = offset;
  while (at2 > 0 && text[at2 - 1] !== "\n" && text[at2 - 1] !== "\r") at2--;
  return at2;
}
function endsOf({ text, sections }) {
  const ends = new Array(sections.length).fill(text.length);
  const open = [];
  for (const section of sections) {
    while (open.length > 0 && open.at(-1).level >= section.level)
      ends[open.pop().index] = lineStart(text, section.place.start);
    open.push(section);
  }
  return ends;
}
function nearestBefore(values) {
  let last = null;
  return values.map((value) => {
    const before = last;
    last = value ?? last;
    return before;
  });
}

// server/src/core/write/insert/insert.ts
var SectionWriter = class {
  constructor(guide, coverage) {
    this.guide = guide;
    this.habit = habitOf(guide, coverage);
    this.positions = new Positions(guide, coverage, this.habit);
    this.items = new Map(coverage.map(({ item }, index) => [item, index]));
    this.numbered = guide.sections.filter(
      ({ level, index }) => level === this.habit.level && this.habit.prefixes[index]?.number
    );
  }
  guide;
  habit;
  positions;
  items;
  numbered;
  /**
   * The inserts that put sections where the outline's order wants them, at the guide's level and in its habit of
   * numbers and signs. One insert a place, the last place first, so that applying them in order keeps offsets true.
   */
  inserts(gaps) {
    const order2 = (gap) => this.items.get(gap.subject) ?? Number.POSITIVE_INFINITY;
    const places = /* @__PURE__ */ new Map();
    for (const gap of gaps.toSorted((a, b) => compare(order2(a), order2(b)))) {
      const index = this.items.get(gap.subject);
      const offset = index === void 0 ? this.positions.ofCriterion() : this.positions.ofItem(index);
      places.set(offset, [...places.get(offset) ?? [], gap]);
    }
    return [...places].sort(([a], [b]) => b - a).map(([offset, found]) => {
      const pieces = this.blocks(found, offset);
      return {
        offset,
        gaps: found,
        text: this.wrap(
          offset,
          pieces.map((block) => asText(block, this.habit.eol)),
          this.habit.eol
        ),
        snippet: this.wrap(offset, [asSnippet(pieces.flat())], "\n")
      };
    });
  }
  /** A section's heading and all under it as a snippet's body, as it would stand at an offset. */
  snippetAt(gap, offset) {
    return asSnippet(this.blocks([gap], offset).flat());
  }
  /** The blocks of sections that follow each other at an offset. */
  blocks(gaps, offset) {
    const { level, emoji } = this.habit;
    const model = this.modelAt(offset);
    return gaps.map((gap, index) => {
      const number = model && following(model.number, model.isNext ? index : index + 1);
      const emojiFirst = model?.emojiFirst ?? true;
      const text = titled(gap.title, { emoji, emojiFirst, number });
      const parts = level >= 6 ? [] : gap.parts;
      const hole = gap.table ? { kind: "table", head: gap.table } : { kind: "hole" };
      return [
        { kind: "heading", level, text },
        ...parts.length > 0 ? [] : [hole],
        ...parts.flatMap((part, at2) => [
          { kind: "heading", level: level + 1, text: this.partTitle(part, number, at2) },
          { kind: "hole" }
        ])
      ];
    });
  }
  partTitle(part, number, index) {
    if (!this.habit.partsNumbered || number?.digits !== "arabic" || number.before !== "") return part;
    return `${number.value}.${index + 1} ${part}`;
  }
  /** The number that the sections at an offset count from: that of the last one before it, else of the next. */
  modelAt(offset) {
    if (!this.habit.numbered) return null;
    const before = this.numbered.findLast(({ place }) => place.start < offset);
    const section = before ?? this.numbered[0];
    const { number, emojiFirst } = this.habit.prefixes[section.index];
    return { number, emojiFirst, isNext: !before };
  }
  /** Blocks with the blank lines, and the thematic breaks between sections, that they need at an offset. */
  wrap(offset, blocks, eol) {
    const { text } = this.guide;
    const { rule } = this.habit;
    const before = text.slice(0, offset);
    const isEnd = text.slice(offset).trim() === "";
    const separator = rule === null ? eol + eol : `${eol}${eol}${rule}${eol}${eol}`;
    const block = blocks.join(separator);
    const follows = before.trim() !== "";
    const opens = rule !== null && follows && ruleBefore(text, offset) === null ? `${rule}${eol}${eol}` : "";
    const closes = rule !== null && !isEnd && nextLine(text, offset) !== rule ? `${eol}${eol}${rule}` : "";
    const last = before.slice(-200).replace(/\r\n?/g, "\n");
    const ended = /\n[ \t]*$/.test(last);
    const blank = /\n[ \t]*\n[ \t]*$/.test(last);
    const lead = !follows ? "" : blank ? "" : ended ? eol : eol + eol;
    const tail = !isEnd ? eol + eol : ended || text === "" ? eol : "";
    return lead + opens + block + closes + tail;
  }
};
function isMissing(coverage) {
  return coverage.value === "unmet" && sectionOf(coverage) === null;
}
function missingSections(coverage) {
  return coverage.filter(isMissing).map(({ item }) => gapOfItem(item));
}
function nextLine(text, offset) {
  return /^[^\r\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? "";
}
function compare(a, b) {
  return a === b ? 0 : a - b;
}

// server/src/core/write/insert/fixes.ts
function sectionFixes(guide, coverage, translate) {
  let writer = null;
  return (one) => {
    if (!isMissing(one)) return [];
    writer ??= new SectionWriter(guide, coverage);
    const gap = gapOfItem(one.item);
    const edits = writer.inserts([gap]).map(({ offset, text }) => ({ file: guide.path, start: offset, end: offset, newText: text }));
    return [{ title: translate("Insert the section \u201C{0}\u201D", gap.title), safe: false, edits }];
  };
}

// server/src/core/judge/rules/required-section.ts
var requiredSection = {
  id: "required-section",
  scope: "guide",
  summary: "A guide has a section for every item of its outline.",
  severity: "priority",
  check: (context) => {
    const fixes = sectionFixes(context.guide, context.coverage, context.settings.translate);
    return context.coverage.map((item) => ({ ...judge3(item, context), fixes: fixes(item) }));
  }
};
function judge3(item, { guide, plan, settings: settings2 }) {
  const { translate } = settings2;
  const section = item.section === null ? null : guide.sections[item.section] ?? null;
  const lacksParts = item.parts.some((part) => part.value === "unmet");
  const isTold = item.value === "partial" && lacksParts || item.hollow !== void 0;
  const value = isTold ? "met" : item.value;
  const nearest = guide.sections[item.candidates[0]?.section ?? -1];
  const message = value === "partial" ? translate("Expected all of \u201C{0}\u201D, found a part of it. {1}", item.item.text, item.reason) : nearest && item.value === "unmet" ? translate(
    "Expected a section on \u201C{0}\u201D, found none; the nearest is \u201C{1}\u201D on line {2}.",
    item.item.text,
    nearest.title,
    nearest.place.line
  ) : translate("Expected a section on \u201C{0}\u201D, found none.", item.item.text);
  return verdict("required-section", at(guide.path, section?.place ?? startOf(guide)), {
    value,
    subject: item.item.text,
    promise: at(plan.path, item.item.place),
    evidence: [section, ...item.also.map((index) => guide.sections[index])].flatMap(
      (one) => one ? [one.place] : []
    ),
    reason: item.reason,
    message
  });
}

// server/src/core/judge/rules/section-order.ts
var sectionOrder = {
  id: "section-order",
  scope: "guide",
  summary: "Sections stand in the order of the outline.",
  severity: "off",
  check: ({ coverage, guide, plan, settings: { translate } }) => {
    const found = coverage.flatMap((item) => {
      const section = item.section === null ? void 0 : guide.sections[item.section];
      return section ? [{ item, section }] : [];
    });
    const inPlace = longestRising(found.map(({ section }) => section.index));
    return found.flatMap(({ item, section }, index) => {
      if (inPlace.has(index)) return [];
      const before = found[index - 1];
      const message = before ? translate(
        "Expected \u201C{0}\u201D after \u201C{1}\u201D, as in the outline; found it before.",
        section.title,
        before.section.title
      ) : translate("Expected \u201C{0}\u201D first, as in the outline; found it later.", section.title);
      return [outOfOrder(item, section, message, guide.path, plan.path)];
    });
  }
};
function outOfOrder(item, section, message, guide, plan) {
  return verdict("section-order", at(guide, section.place), {
    value: "unmet",
    subject: item.item.text,
    promise: at(plan, item.item.place),
    reason: message,
    message
  });
}
function longestRising(values) {
  const tails = [];
  const before = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (values[tails[middle]] <= value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1] : -1;
    tails[low] = index;
  });
  const kept = /* @__PURE__ */ new Set();
  for (let at2 = tails.at(-1) ?? -1; at2 >= 0; at2 = before[at2]) kept.add(at2);
  return kept;
}

// server/src/core/judge/rules/section-parts.ts
var sectionParts = {
  id: "section-parts",
  scope: "guide",
  summary: "A section treats every part that its outline item names.",
  severity: "priority",
  check: ({ coverage, guide, plan, settings: { translate } }) => coverage.filter(({ parts, value }) => parts.length > 0 && value !== "unmet" && value !== "skipped").map(({ item, parts, section }) => {
    const absent = parts.filter(({ value }) => value === "unmet").map(({ text }) => text);
    const title = section === null ? null : guide.sections[section] ?? null;
    const reason = absent.length === 0 ? translate("Every part of \u201C{0}\u201D is treated.", item.name) : translate(
      "{0} of {1} parts are treated; {2} is absent.",
      parts.length - absent.length,
      parts.length,
      absent.join(translate(", "))
    );
    return verdict("section-parts", at(guide.path, title?.place ?? startOf(guide)), {
      value: absent.length === 0 ? "met" : absent.length < parts.length ? "partial" : "unmet",
      subject: item.text,
      promise: at(plan.path, item.parts.find(({ text }) => text === absent[0])?.place ?? item.place),
      required: parts.length,
      actual: parts.length - absent.length,
      evidence: parts.flatMap(({ place }) => place ? [place] : []),
      reason,
      message: translate(
        "Expected \u201C{0}\u201D in \u201C{1}\u201D, found nothing on it.",
        absent.join(translate(", ")),
        item.name
      )
    });
  })
};

// server/src/core/judge/evidence/selection.ts
function selectionIn(guide) {
  const advised = [];
  const hinted = [];
  const tables = /* @__PURE__ */ new Set();
  for (const { index, section, header, rows, place } of guide.tables) {
    if (!mayProve(guide, section) || rows.length < 2 || header.length < 2) continue;
    const fits3 = header.slice(1).some((head) => tellsFit(cuesIn(head), head)) || tellsFit(cuesIn(header[0]), header[0]);
    const chosen = header.some((head) => /recommend|suggest|choice|choose|best|推荐|建议|选择/i.test(head));
    if (!fits3 && !chosen || settings(header)) continue;
    advised.push(place);
    tables.add(index);
  }
  for (const { section, sections, statements: statements2, words } of titledBy(guide, "select")) {
    const pieces2 = statements2.map(advices);
    const all = pieces2.reduce((sum, one) => sum + one.all, 0);
    const conditional = pieces2.some((one) => one.conditional > 0);
    const covered = sections.some((one) => one.tables.some((index) => tables.has(index)));
    if (covered || words < 12) continue;
    (all >= 2 && conditional && words >= 18 ? advised : hinted).push(section.place);
  }
  const statements = proseOf(guide).statements.filter(({ section }) => !under(guide, section, "summary"));
  const fits2 = statements.filter(
    ({ label, bare, text }) => (label & bit.fit) !== 0 && tellsFit(label, text.slice(0, 48)) && !bare
  );
  if (fits2.length >= 2) advised.push(...fits2.map(({ place }) => place));
  else hinted.push(...fits2.map(({ place }) => place));
  const pieces = statements.filter((one) => !under(guide, one.section, "trouble") && one.words >= 9);
  const perSection = /* @__PURE__ */ new Map();
  for (const piece of pieces) {
    const choices = choicesIn(piece);
    if (choices === 0) continue;
    const known5 = perSection.get(piece.section) ?? { choices: 0, places: [] };
    known5.choices += choices;
    known5.places.push(piece.place);
    perSection.set(piece.section, known5);
  }
  for (const { choices, places } of perSection.values()) (choices >= 2 ? advised : hinted).push(...places);
  return { advised, hinted };
}
function tellsFit(cues2, text) {
  return (cues2 & bit.fit) !== 0 && !/^\s*(?:use|choose|pick|选择|推荐|recommended)\s*[:：]?\s*$/i.test(text);
}
function settings(header) {
  return header.some((head) => (cuesIn(head) & (bit.target | bit.setting)) !== 0);
}
function advices(statement2) {
  if (labelled(statement2, "fit")) return { all: 1, conditional: 1 };
  const cues2 = sentencesOf(statement2.text).filter((sentence) => sentence.length >= 12).map((sentence) => cuesIn(sentence)).filter((found) => (found & (bit.advice | bit.fit)) !== 0);
  return { all: cues2.length, conditional: cues2.filter((found) => (found & bit.condition) !== 0).length };
}
var chooses = /\b(?:choose|prefer|pick|reach for|go with|opt for|stick with|stay with|favou?r)\b.{1,160}\b(?:if|when|where|for|unless|over|once|as soon as)\b|\b(?:if|when|where|once|for)\b.{1,160}\b(?:choose|prefer|pick|reach for|go with|opt for|stick with|stay with|(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)|(?:is|are) (?:enough|sufficient))\b|\b(?:is|are) (?:best|better|well|ideally)[ -]suited (?:for|to)\b|如果.{1,60}(?:选择|选用|推荐|优先|适合)|(?:推荐|优先|建议)(?:选择|选用|使用|采用).{2,60}(?:场景|情况|时)|.{2,40}(?:场景|情况)下?.{0,10}(?:推荐|选择|选用|适合|优先)/i;
var uses = /^\W{0,4}(?:use|take)\b.{1,160}\b(?:if|when|for|only)\b|\b(?:if|when)\b.{1,120},\s(?:use|take)\b/i;
function choicesIn({ text, cues: cues2 }) {
  if ((cues2 & bit.advice) === 0 || (cues2 & bit.condition) === 0) return 0;
  const sentences2 = sentencesOf(text).map((sentence) => sentence.slice(0, 400));
  const chosen = sentences2.filter((sentence) => chooses.test(sentence)).length;
  return chosen === 0 ? 0 : chosen + sentences2.filter((one) => !chooses.test(one) && uses.test(one)).length;
}

// server/src/core/judge/rules/selection-advice.ts
var selectionAdviceRule = criterionRule(
  "selection-advice",
  {
    summary: "A guide tells when to choose which alternative.",
    expected: "Expected advice on choosing: when to take which alternative."
  },
  ({ guide, settings: { translate } }) => {
    const { advised, hinted } = selectionIn(guide);
    if (advised[0])
      return {
        value: "met",
        evidence: advised,
        actual: advised.length,
        reason: translate("It is told when to choose which, first on line {0}.", advised[0].line)
      };
    if (hinted[0])
      return {
        value: "partial",
        evidence: hinted,
        actual: 0,
        reason: translate(
          "Line {0} advises in passing, but not when to choose which of several.",
          hinted[0].line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("Nothing tells when to choose which alternative.")
    };
  }
);

// server/src/core/judge/rules/size-below-criterion.ts
var sizeBelowCriterion = {
  id: "size-below-criterion",
  scope: "plan",
  summary: "No topic is planned smaller than the plan\u2019s own criterion for every guide.",
  severity: "warning",
  check: ({ plan, settings: { translate } }) => {
    const criterion = plan.criteria.find(({ id, required: required2 }) => id === "min-lines" && required2 !== null);
    const required = criterion?.required ?? null;
    if (!criterion || required === null) return [];
    return plan.topics.flatMap(({ id, title, expectedLines: size }) => {
      if (size === null || (size.max ?? size.value) >= required) return [];
      const message = translate(
        "Expected at least {0} lines planned for \u201C{1}\u201D, as line {2} asks of every guide, found {3}.",
        required,
        title,
        criterion.place.line,
        size.max ?? size.value
      );
      const edit = size.max === null || size.max === size.value ? numberEdit(plan, size, required) : null;
      return [
        verdict("size-below-criterion", at(plan.path, size.place), {
          value: "unmet",
          subject: title,
          topic: id,
          promise: at(plan.path, criterion.place),
          required,
          actual: size.max ?? size.value,
          reason: message,
          message,
          fixes: edit ? [{ title: translate("Plan {0} lines", required), safe: false, edits: [edit] }] : []
        })
      ];
    });
  }
};

// server/src/core/judge/rules/stale-claim.ts
var farApart = 25;
var fewWords2 = 60;
var longGuide = 100;
var staleClaim = {
  id: "stale-claim",
  scope: "plan",
  summary: "What a plan claims of a guide is what is measured of it.",
  severity: "warning",
  check: (context) => context.measured ? context.reports.flatMap((report) => judge4(report, context)) : []
};
function judge4(report, context) {
  const measured2 = measuredOf(report);
  if (measured2 === null) return judgeUnpromised(report, context);
  const stale = claimsOf(report.topic).filter((said) => contradicts(said, measured2, report));
  const { translate } = context.settings;
  const { topic, lines, progress, state } = report;
  return tell(
    report,
    stale,
    context,
    ({ raw }) => state === "missing" ? translate("Expected \u201C{0}\u201D to be still to do, since there is no guide, found \u201C{1}\u201D.", topic.title, raw) : state === "complete" ? translate("Expected \u201C{0}\u201D to be complete, as its guide is, found \u201C{1}\u201D.", topic.title, raw) : translate(
      "Expected \u201C{0}\u201D to be in progress, found \u201C{1}\u201D; its guide has {2} lines and keeps {3} % of what is promised.",
      topic.title,
      raw,
      lines ?? 0,
      progress
    )
  );
}
function judgeUnpromised(report, context) {
  const { topic, state, lines, promises } = report;
  if (promises > 0 || lines === null || topic.file === null) return [];
  const { translate } = context.settings;
  const isLong = state === "complete" && lines >= longGuide;
  const stale = claimsOf(topic).filter(
    ({ status, progress }) => status === "complete" || (progress ?? 0) >= 100 ? state === "drafting" : isLong && (status === "planned" || progress === 0)
  );
  return tell(
    report,
    stale,
    context,
    ({ raw }) => isLong ? translate(
      "Expected \u201C{0}\u201D to be begun, since its guide has {1} lines, found \u201C{2}\u201D.",
      topic.title,
      lines,
      raw
    ) : translate(
      "Expected \u201C{0}\u201D to be open, since its guide is a stub (lines: {1}), found \u201C{2}\u201D.",
      topic.title,
      lines,
      raw
    )
  );
}
function tell(report, stale, { plan, settings: { translate } }, say) {
  const said = stale.find(({ listing }) => listing !== null && plan.listings[listing]?.role === "progress") ?? stale[0];
  if (!said) return [];
  const { topic, progress } = report;
  const message = say(said);
  return [
    verdict("stale-claim", at(plan.path, said.place), {
      value: "unmet",
      subject: topic.title,
      topic: topic.id,
      actual: progress,
      evidence: stale.filter((one) => one !== said).map(({ place }) => place),
      reason: message,
      message,
      fixes: syncFixes(plan, report, translate)
    })
  ];
}
function contradicts({ status, vague, progress }, measured2, { words }) {
  const isStub2 = (words ?? 0) < fewWords2 && measured2.status !== "complete";
  if (progress !== null && isFar(progress, measured2, isStub2)) return true;
  if (status === null || status === measured2.status) return false;
  if (status === "planned") return measured2.status === "complete" || !vague && !isStub2;
  return true;
}
function isFar(claimed, { status, progress }, isStub2) {
  if (claimed >= 100) return status !== "complete";
  if (claimed <= 0) return status !== "planned" && !isStub2;
  return status !== "drafting" || Math.abs(claimed - progress) >= farApart;
}

// server/src/core/judge/rules/swallowed-text.ts
var swallowedText = {
  id: "swallowed-text",
  scope: "guide",
  summary: "A code fence ends before the text that follows it.",
  severity: "warning",
  check: ({ guide, settings: { translate } }) => guide.swallowed.map(({ fence, place }) => {
    const from = guide.fences[fence]?.place ?? place;
    const message = translate(
      "Expected the code fence of line {0} to end, found headings or text inside it from line {1}.",
      from.line,
      place.line
    );
    return verdict("swallowed-text", at(guide.path, from), {
      value: "unmet",
      subject: String(from.line),
      evidence: [place],
      reason: message,
      message
    });
  })
};

// server/src/core/judge/rules/test-verification.ts
var testVerificationRule = criterionRule(
  "test-verification",
  {
    summary: "A guide shows tests that verify what it teaches.",
    expected: "Expected tests that verify what the guide shows."
  },
  ({ guide, settings: { translate } }) => {
    const { cases, benchmarks: benchmarks2, verified } = testingIn(guide);
    const places = cases.map(({ place }) => place);
    if (cases.length >= 2)
      return {
        value: "met",
        evidence: places,
        actual: cases.length,
        reason: translate("{0} tests are shown, the first on line {1}.", cases.length, places[0]?.line ?? 1)
      };
    const [first2] = [...places, ...benchmarks2, ...verified];
    if (first2)
      return {
        value: "partial",
        evidence: [...places, ...benchmarks2, ...verified],
        actual: cases.length,
        reason: translate(
          "Line {0} shows one test, a benchmark or a command, but no set of tests.",
          first2.line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("No test is shown; an assertion in an example is none.")
    };
  }
);

// server/src/core/judge/plan/groups.ts
function topicsNamed(plan, name) {
  const wanted = fold3(name);
  if (wanted === "") return null;
  const named2 = /* @__PURE__ */ new Map();
  for (const topic of plan.topics)
    for (const [kind, value] of Object.entries({
      group: topic.group,
      priority: topic.priority,
      batch: topic.batch
    })) {
      if (value === null) continue;
      const key = `${kind} ${fold3(value)}`;
      named2.set(key, [...named2.get(key) ?? [], topic]);
    }
  for (const kind of ["group", "priority", "batch"]) {
    const exact = named2.get(`${kind} ${wanted}`);
    if (exact) return exact;
  }
  const alike = [...named2].filter(
    ([key]) => holds(key.slice(key.indexOf(" ") + 1), wanted) || holds(wanted, key.slice(key.indexOf(" ") + 1))
  );
  return alike.length === 1 ? alike[0][1] : null;
}
function fold3(name) {
  return name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^(?:\d+ )+(?=\D)/, "");
}
function holds(name, part) {
  if (part.length < 2) return false;
  return /^[\p{Script=Han}\s]+$/u.test(part) ? name.includes(part) : ` ${name} `.includes(` ${part} `);
}

// server/src/core/judge/rules/total-mismatch.ts
var totalMismatch = {
  id: "total-mismatch",
  scope: "plan",
  summary: "A total that the plan states is the sum of its topics.",
  severity: "warning",
  check: (context) => context.plan.totals.flatMap((total) => judge5(total, context))
};
function judge5(total, context) {
  const { plan } = context;
  if (isOfMore(total, plan.text)) return [];
  const topics = total.group === null ? plan.topics : topicsNamed(plan, total.group);
  if (topics === null || topics.length === 0) return [];
  return [countOf(total, topics, context), linesOf2(total, topics, context)].filter((one) => one !== null);
}
function countOf({ topics: stated, group }, topics, context) {
  if (stated === null || stated.value === topics.length) return null;
  const { translate } = context.settings;
  const message = group === null ? translate("Expected {0} topics, as the plan has, found a total of {1}.", topics.length, stated.value) : translate(
    "Expected {0} topics in {1}, as the plan has, found a total of {2}.",
    topics.length,
    group,
    stated.value
  );
  return wrong(stated, topics.length, group, message, context);
}
function linesOf2({ lines: stated, group }, topics, context) {
  const sizes = topics.flatMap(({ expectedLines }) => expectedLines ?? []);
  if (stated === null || sizes.length < topics.length || fits(stated, sizes)) return null;
  const sum = sizes.reduce((total, { value }) => total + value, 0);
  const { translate } = context.settings;
  const message = group === null ? translate(
    "Expected {0} lines, the sum of the topics\u2019 sizes, found a total of {1}.",
    sum,
    stated.value
  ) : translate(
    "Expected {0} lines in {1}, the sum of the topics\u2019 sizes, found a total of {2}.",
    sum,
    group,
    stated.value
  );
  return wrong(stated, sum, group, message, context);
}
function isOfMore({ topics, lines, place }, text) {
  const line = /^[^\r\n]*/.exec(text.slice(place.start, place.start + 500))?.[0] ?? "";
  const brackets = /[(（]([^()（）]*)[)）]/.exec(line)?.[1] ?? "";
  const parts = [...brackets.matchAll(/[:：]\s*[~≈约]?\s*(\d[\d,]*)/g)].map(
    (match) => Number(match[1].replaceAll(",", ""))
  );
  const sum = parts.reduce((all, one) => all + one, 0);
  return parts.length > 1 && (sum === topics?.value || sum === lines?.value);
}
function fits(stated, sizes) {
  const least2 = sizes.reduce((sum, { value }) => sum + value, 0);
  const most2 = sizes.reduce((sum, { value, max }) => sum + (max ?? value), 0);
  const top = stated.max ?? stated.value;
  if (top >= least2 && stated.value <= most2) return true;
  if (![stated, ...sizes].some(({ raw }) => /[~≈约+＋-]|about|around|approx/i.test(raw))) return false;
  const zeros = /0*$/.exec(String(stated.value))?.[0].length ?? 0;
  const nearest = stated.value < least2 ? least2 : most2;
  const off = Math.abs(stated.value - nearest);
  return off * 2 < 10 ** zeros && off * 20 <= nearest;
}
function wrong(stated, right, group, message, { plan, settings: { translate } }) {
  const edit = numberEdit(plan, stated, right);
  const fixes = edit ? [{ title: translate("Correct the total to {0}", edit.newText), safe: false, edits: [edit] }] : [];
  return verdict("total-mismatch", at(plan.path, stated.place), {
    value: "unmet",
    subject: group ?? plan.title ?? plan.path,
    required: right,
    actual: stated.value,
    reason: message,
    message,
    fixes
  });
}

// server/src/core/judge/evidence/trouble.ts
function troubleIn(guide) {
  const solved = [];
  const named2 = [];
  for (const table of guide.tables)
    if (mayProve(guide, table.section) && solvesInRows(table)) solved.push(table.place);
  for (const subtree of titledBy(guide, "trouble")) {
    const more = subtree.sections.some(({ fences, tables }) => fences.length + tables.length > 0);
    if (subtree.words < 12 && !more) continue;
    (solves(guide, subtree) ? solved : named2).push(subtree.section.place);
  }
  for (const subtree of titledBy(guide, "diagnosis"))
    if (subtree.words >= 12) (tellsOf(guide, subtree) ? solved : named2).push(subtree.section.place);
  const pairs = labelledPairs(guide);
  (pairs.length >= 2 ? solved : named2).push(...pairs);
  for (const { place, section } of runbooks(guide))
    (under(guide, section, "trouble", "diagnosis") ? solved : named2).push(place);
  return { solved, named: named2 };
}
function solvesInRows({ header, rows }) {
  const heads = header.map((head) => cuesIn(head));
  const problem = heads.findIndex((cues2) => (cues2 & bit.symptom) !== 0);
  const remedy = heads.findIndex((cues2, index) => index !== problem && (cues2 & bit.remedy) !== 0);
  const cause = heads.findIndex((cues2, index) => index !== problem && (cues2 & bit.cause) !== 0);
  return problem >= 0 && (remedy >= 0 || cause >= 0) && rows.filter((row) => row.filter(Boolean).length >= 2).length >= 2;
}
function solves(guide, { section, sections, statements, words }) {
  const { titles } = proseOf(guide);
  const inner = sections.slice(1);
  const titleCues = sections.reduce((cues2, { index }) => cues2 | titles[index], 0);
  const said = statements.reduce((cues2, statement2) => cues2 | statement2.cues, 0);
  const problems = inner.length > 0 || statements.length >= 2 || statements.some((one) => labelled(one, "symptom") || isQuestion(one.text)) || (said & (bit.symptom | bit.cause)) !== 0;
  const remedies = (titleCues & bit.remedy) !== 0 || (said & bit.remedy) !== 0 || answers(statements) || sections.some(
    ({ fences }) => fences.some((index) => commentsOf(guide, index).some(({ text }) => (cuesIn(text) & bit.remedy) !== 0))
  );
  const substance = words + 15 * sections.reduce((sum, { fences }) => sum + fences.length, 0);
  return section.level > 1 && problems && remedies && substance >= 25;
}
function tellsOf(guide, { sections, statements }) {
  const { titles } = proseOf(guide);
  const heads = sections.slice(1).reduce((cues2, { index }) => cues2 | titles[index], 0) | statements.reduce((cues2, { label }) => cues2 | label, 0);
  return (heads & bit.symptom) !== 0 && (heads & bit.remedy) !== 0;
}
function answers(statements) {
  return statements.some(({ text }, index) => {
    const next = statements[index + 1];
    return isQuestion(text) && next !== void 0 && !isQuestion(next.text) && next.words >= 8;
  });
}
function isQuestion(text) {
  return /[?？]/.test(text.slice(0, 200));
}
function labelledPairs(guide) {
  const places = [];
  for (const statements of proseOf(guide).of) {
    let open = null;
    for (const statement2 of statements) {
      if (labelled(statement2, "symptom") && !labelled(statement2, "remedy")) open = statement2;
      else if (open && labelled(statement2, "remedy")) {
        places.push(open.place);
        open = null;
      }
    }
  }
  return places;
}
function runbooks(guide) {
  return guide.fences.flatMap((fence) => {
    if (fence.excluded === "tree" || fence.excluded === "diagram" || fence.excluded === "contents") return [];
    const prose = fence.declared === "markdown" || fence.declared === "md" || fence.declared === "text" || fence.excluded === "prose" || fence.excluded === "template";
    if (!prose) return [];
    let heads = 0;
    let line = -1;
    fence.code.split("\n").forEach((text, index) => {
      if (!/^\s{0,8}(?:#{1,6}|[-*]|\d{1,2}\.|\*\*)\s?|[:：]\s*$/.test(text)) return;
      const cues2 = cuesIn(text, 0, Math.min(text.length, 40));
      heads |= cues2 & (bit.symptom | bit.cause | bit.remedy);
      if (cues2 !== 0 && line < 0) line = index;
    });
    const solved = (heads & bit.symptom) !== 0 && (heads & bit.remedy) !== 0;
    return solved ? [{ place: codePlace(guide, fence, Math.max(0, line)), section: fence.section }] : [];
  });
}

// server/src/core/judge/rules/troubleshooting.ts
var troubleshootingRule = criterionRule(
  "troubleshooting",
  {
    summary: "A guide tells what goes wrong, why, and what to do about it.",
    expected: "Expected troubleshooting: symptoms, their causes and what to do."
  },
  ({ guide, settings: { translate } }) => {
    const { solved, named: named2 } = troubleIn(guide);
    if (solved[0])
      return {
        value: "met",
        evidence: solved,
        actual: solved.length,
        reason: translate("Problems are told with what to do about them, first on line {0}.", solved[0].line)
      };
    if (named2[0])
      return {
        value: "partial",
        evidence: named2,
        actual: 0,
        reason: translate(
          "Line {0} is about problems, but no remedy stands beside a symptom.",
          named2[0].line
        )
      };
    return {
      value: "unmet",
      evidence: [],
      actual: 0,
      reason: translate("No symptom is told with its cause or remedy.")
    };
  }
);

// server/src/core/judge/rules/unknown-rule.ts
var unknownRule = {
  id: "unknown-rule",
  scope: "comments",
  summary: "A lint comment names a rule that there is, after ignore, disable or enable.",
  severity: "warning",
  check: ({ comments, path, settings: { translate } }) => comments.filter(({ kind }) => kind !== "unused").map(({ kind, word, suggestion, place }) => {
    const message = kind === "verb" ? translate("Unexpected \u201C{0}\u201D in a lint comment, expected ignore, disable or enable.", word) : suggestion === null ? translate("Unexpected rule \u201C{0}\u201D, there is none of that name.", word) : translate("Unexpected rule \u201C{0}\u201D, expected \u201C{1}\u201D.", word, suggestion);
    return verdict("unknown-rule", at(path, place), {
      value: "unmet",
      subject: word,
      reason: message,
      message
    });
  })
};

// server/src/core/judge/rules/unknown-topic.ts
var unknownTopic = problemRule(
  "unknown-topic",
  "Every name in a plan\u2019s tables and lists is that of a topic.",
  "warning"
);

// server/src/core/judge/rules/unplanned-guide.ts
var furniture = /^(?:readme|index|_?sidebar|summary|toc|contents|changelog|history|contributing|license|licence|code_of_conduct|security|glossary|[._].*)(?:[-_.][a-z-]{2,5})?\.[a-z]+$/i;
var unplannedGuide = {
  id: "unplanned-guide",
  scope: "plan",
  summary: "Every guide in a folder of planned guides is planned.",
  severity: "info",
  check: ({ plan, measured: measured2, files, planned: owned, missing, settings: { translate } }) => {
    if (!measured2) return [];
    const planned = /* @__PURE__ */ new Map();
    const known5 = /* @__PURE__ */ new Set([plan.path, ...plan.relations.map(({ path }) => path)]);
    for (const topic of plan.topics) {
      if (topic.file === null) continue;
      for (const path of missing.get(topic.id) ?? []) known5.add(path);
      const folder = folderOf(topic.file);
      planned.set(folder, [...planned.get(folder) ?? [], topic]);
    }
    const unplanned = /* @__PURE__ */ new Map();
    for (const file of files) {
      const folder = folderOf(file);
      if (owned.has(file) || known5.has(file) || !planned.has(folder) || furniture.test(file.slice(folder.length)))
        continue;
      unplanned.set(folder, [...unplanned.get(folder) ?? [], file]);
    }
    return [...unplanned].flatMap(([folder, found]) => {
      const topics = planned.get(folder);
      if (folder === "" || topics.length < 2 || found.length > topics.length) return [];
      const last = topics.at(-1);
      const names = found.toSorted().slice(0, 5).map((file) => file.slice(folder.length));
      const message = translate(
        "Expected a topic for every guide in {0}, found none for {1}: {2}.",
        folder,
        found.length,
        found.length > names.length ? `${names.join(", ")} \u2026` : names.join(", ")
      );
      return [
        verdict("unplanned-guide", at(plan.path, last.fileRaw?.place ?? last.place), {
          value: "unmet",
          subject: folder,
          actual: found.length,
          reason: message,
          message
        })
      ];
    });
  }
};
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// server/src/core/judge/rules/unreadable-row.ts
var unreadableRow = problemRule(
  "unreadable-row",
  "Every row that looks like a topic can be read as one.",
  "info"
);

// server/src/core/write/comment.ts
function withoutRule(file, text, { start, end }, rule) {
  const comment = text.slice(start, end);
  const [, lead = "", names = ""] = /^(<!--\s*\S+\s+\S+)([^>]*)-->$/.exec(comment) ?? [];
  const words = names.split(/(?=\sreason=)/, 1)[0]?.split(/\s+/).filter(Boolean) ?? [];
  if (words.length > 1 && words.includes(rule)) {
    const at2 = start + lead.length + names.search(new RegExp(`\\s${rule}(?=\\s|$)`));
    return { file, start: at2, end: at2 + rule.length + 1, newText: "" };
  }
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const isAlone = start - before === 0 || /[\r\n]/.test(text[start - before - 1]);
  const after = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(end, end + 200))?.[0];
  if (!isAlone || after === void 0) return { file, start, end, newText: "" };
  return { file, start: start - before, end: end + after.length, newText: "" };
}

// server/src/core/judge/rules/unused-ignore.ts
var unusedIgnore = {
  id: "unused-ignore",
  scope: "comments",
  summary: "A comment that silences a rule is needed.",
  severity: "warning",
  check: ({ comments, path, text, settings: { translate } }) => comments.filter(({ kind }) => kind === "unused").map(({ word, place }) => {
    const message = translate(
      "Expected a finding of {0} to silence, found none; the comment can go.",
      word
    );
    return verdict("unused-ignore", at(path, place), {
      value: "unmet",
      subject: word,
      reason: message,
      message,
      unnecessary: true,
      fixes: [
        {
          title: translate("Remove what silences nothing"),
          safe: true,
          edits: [withoutRule(path, text, place, word)]
        }
      ]
    });
  })
};

// server/src/core/judge/rules.ts
var allRules = [
  // The outline.
  requiredSection,
  sectionParts,
  sectionOrder,
  emptySection,
  // The criteria.
  minLinesRule,
  minExamplesRule,
  performanceDataRule,
  troubleshootingRule,
  principlesRule,
  prosConsRule,
  comparisonRule,
  selectionAdviceRule,
  applicableRule,
  fullConfigurationRule,
  testVerificationRule,
  edgeCasesRule,
  // The guide's own soundness.
  fenceLanguage,
  exampleSyntax,
  duplicateExample,
  contentsStale,
  closingClaim,
  swallowedText,
  // The comments that silence rules.
  unknownRule,
  unusedIgnore,
  // The plan itself.
  claimConflict,
  totalMismatch,
  sizeBelowCriterion,
  duplicateFile,
  unknownTopic,
  ambiguousTopic,
  forgottenTopic,
  staleClaim,
  missingGuide,
  unplannedGuide,
  pathOutsideRoot,
  unreadableRow
];

export {
  verdict,
  startOf,
  wordsOf,
  eolOf,
  syncPlan,
  slugOf,
  anchorOf,
  countedLines,
  measure,
  criteriaFor,
  gapOfItem,
  gapOfCriterion,
  scaffold,
  prefixOf,
  titled,
  SectionWriter,
  missingSections,
  allRules
};
//# sourceMappingURL=chunk-FZXO2AJL.mjs.map
