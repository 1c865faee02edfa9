// Compares what a reader read from a plan with what a careful person read: counts, and each miss by name.

const plain = text =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two names mean the same: equal but for case and marks, or one holds the other. */
const alike = (a, b) => {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length);
  return short !== '' && (short === long || (short.length >= 4 && long.includes(short)));
};

const sameFile = (a, b) =>
  typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();

const statuses = { todo: 'planned', 'in-progress': 'drafting', done: 'complete' };

/** The ways to recognise an expected topic among those read, the surest first. */
const tests = [
  (want, got) => sameFile(want.file, got.file),
  (want, got) => plain(want.title) === plain(got.title),
  (want, got) => [want.title, ...(want.aliases ?? [])].some(name => alike(name, got.title)),
];

/** Pairs expected topics with read ones; each is used once. */
function pair(wanted, read) {
  const free = new Set(read);
  const pairs = new Map();
  for (const test of tests)
    for (const want of wanted) {
      if (pairs.has(want)) continue;
      const got = [...free].find(topic => test(want, topic));
      if (got === undefined) continue;
      pairs.set(want, got);
      free.delete(got);
    }
  return { pairs, extra: [...free] };
}

/** What is counted; of each the number right, read and wanted. */
export const measures = ['topics', 'files', 'outline', 'lines', 'status', 'priority'];

/** Nothing counted yet. */
export const none = () => Object.fromEntries(measures.map(name => [name, { right: 0, read: 0, wanted: 0 }]));

/** Adds the counts of `more` to `sum`. */
export function add(sum, more) {
  for (const name of measures) for (const key in sum[name]) sum[name][key] += more[name][key];
}

/**
 * Scores the topics read from one plan.
 * @param wanted the topics of an expected.json.
 * @param read topics in the form of the command line's JSON; `line` counts from 1.
 * @param text the plan's own, where misses are to tell the lines of topics that are not read.
 * @returns the counts, and a sentence for each miss. Optional topics count only where they are read,
 *   fields that careful readers may differ on not at all.
 */
export function score(wanted, read, text = '') {
  const counts = none();
  const misses = [];
  const { pairs, extra } = pair(wanted, read);
  for (const topic of extra)
    misses.push(`line ${topic.line}: read, but no topic: ${topic.title} (${topic.file})`);
  counts.topics.read = read.length;
  for (const want of wanted) {
    const got = pairs.get(want);
    if (got === undefined && want.optional) continue;
    counts.topics.wanted++;
    if (got === undefined) {
      misses.push(`line ${lineOf(want, text)}: topic not read: ${want.title} (${want.file})`);
      continue;
    }
    counts.topics.right++;
    compare(want, got, counts, said => misses.push(`line ${got.line}: ${want.title}: ${said}`));
  }
  return { counts, misses };
}

/** The first line, counted from 1, that holds a topic's title; `?` where none does. */
function lineOf({ title }, text) {
  const at = text.split('\n').findIndex(line => line.includes(title));
  return at < 0 ? '?' : at + 1;
}

/** Compares the fields of one topic. */
function compare(want, got, counts, miss) {
  const field = (name, wanted, read, same) => {
    if (want.ambiguous?.includes({ files: 'file', lines: 'targetLines' }[name] ?? name)) return;
    if (read !== null) counts[name].read++;
    if (wanted !== null) counts[name].wanted++;
    if (wanted === null && read === null) return;
    if (wanted !== null && read !== null && same(wanted, read)) counts[name].right++;
    else miss(`${name}: ${read} read, ${wanted} wanted`);
  };
  field('files', want.file, got.file ?? null, sameFile);
  field('lines', want.targetLines, got.expectedLines ?? null, (a, b) => a === b);
  field('status', statuses[want.statusNorm] ?? null, got.claimed?.status ?? null, (a, b) => a === b);
  field('priority', want.priority, got.priority ?? null, samePriority);
  if (!want.ambiguous?.includes('outline'))
    compareOutline(want.outline, got.outline ?? [], counts.outline, miss);
}

/** Levels have many names. Words may be read as the level of their rank or, as `High` often is meant, the next above. */
const levels = [
  /^(?:p0|critical|must have|最高)/iu,
  /^(?:p1|high|高)/iu,
  /^(?:p2|medium|中)/iu,
  /^(?:p3|low|低)/iu,
];
const levelOf = text => levels.findIndex(level => level.test(text));
function samePriority(wanted, read) {
  if (plain(wanted) === plain(read)) return true;
  const above = levelOf(wanted) - levelOf(read);
  return levelOf(read) >= 0 && !/^p\d/i.test(wanted) && (above === 0 || above === 1);
}

/** Items are the same where one's words hold the other's; each is used once. */
function compareOutline(wanted, read, counts, miss) {
  const left = read.map(item => item.text);
  counts.read += left.length;
  counts.wanted += wanted.length;
  for (const text of wanted) {
    const at = left.findIndex(other => alike(text, other));
    if (at < 0) miss(`outline item not read: ${text}`);
    else {
      counts.right++;
      left.splice(at, 1);
    }
  }
  for (const text of left) miss(`outline item read, but none: ${text}`);
}
