/** Names that many folders have a file of: alone they say nothing. */
const common =
  /^(?:readme|index|overview|intro(?:duction)?|concepts?|guide|tutorial|reference|faq|summary|_index)$/;
/** Words in more files than these tell nothing of one of them. */
const mostFiles = 40;
/** How alike two names must be, from 0 to 1. */
const alike = 0.6;
const most = 5;
/** A word in so few files says much of each of them. */
const fewFiles = 3;
/** Candidates that are this much worse than the best one are none. */
const nearBest = 0.75;

interface Entry {
  readonly path: string;
  readonly folder: string;
  /** The name without its ending, folded: lower case, words parted by single spaces. */
  readonly stem: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Finds the files that a missing guide may have become: those of the same name in another folder, of the same number
 * in the same folder, or of a similar name. Built once for a set of files; a question then costs what it finds.
 */
export class MovedIndex {
  private readonly byStem = new Map<string, Entry[]>();
  private readonly byNumber = new Map<string, Entry[]>();
  private readonly byWord = new Map<string, Entry[]>();

  constructor(files: Iterable<string>) {
    for (const path of files) {
      const entry = entryOf(path);
      add(this.byStem, entry.stem, entry);
      const number = numberOf(path);
      if (number !== null) add(this.byNumber, `${entry.folder}\n${number}`, entry);
      for (const word of entry.words) add(this.byWord, word, entry);
    }
  }

  /** Paths that may be the file under another name, the likeliest first; `isTaken` tells those that are not, since topics have them. */
  candidates(file: string, isTaken: (path: string) => boolean): readonly string[] {
    const wanted = entryOf(file);
    const scores = new Map<string, number>();
    const put = (path: string, score: number): void => {
      if (path !== file && !isTaken(path)) scores.set(path, Math.max(score, scores.get(path) ?? 0));
    };
    for (const entry of this.byStem.get(wanted.stem) ?? []) {
      const near = lastStep(entry.folder) === lastStep(wanted.folder);
      if (near || !common.test(wanted.stem)) put(entry.path, near ? 4 : 3);
    }
    const number = numberOf(file);
    const numbered =
      number === null
        ? []
        : (this.byNumber.get(`${wanted.folder}\n${number}`) ?? []).filter(({ path }) => !isTaken(path));
    if (numbered.length === 1) put((numbered[0] as Entry).path, 1);
    if (!common.test(wanted.stem))
      for (const [entry, shared] of this.sharing(wanted)) {
        const score = (2 * shared) / (entry.words.size + wanted.words.size);
        if (score >= alike) put(entry.path, score + this.bonus(entry, wanted));
      }
    const best = Math.max(0, ...scores.values());
    return [...scores]
      .filter(([, score]) => score === best || score > best * nearBest)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([path]) => path);
  }

  /** What speaks for a similar name: a word that few files have, the same folder or folders of the same names. */
  private bonus(entry: Entry, wanted: Entry): number {
    const isRare = (word: string): boolean => (this.byWord.get(word)?.length ?? 0) <= fewFiles;
    const rare = [...wanted.words].some(word => entry.words.has(word) && isRare(word));
    const steps = new Set(wanted.folder.split('/').filter(Boolean));
    const shared = entry.folder.split('/').filter(step => steps.has(step)).length;
    return (rare ? 1 : 0) + (entry.folder === wanted.folder ? 0.5 : 0) + Math.min(shared, 4) * 0.1;
  }

  /** The files that share words with a name, and how many. */
  private sharing({ words }: Entry): ReadonlyMap<Entry, number> {
    const shared = new Map<Entry, number>();
    for (const word of words) {
      const entries = this.byWord.get(word) ?? [];
      if (entries.length <= mostFiles)
        for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    return shared;
  }
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

function entryOf(path: string): Entry {
  const at = path.lastIndexOf('/');
  const stem = path
    .slice(at + 1)
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { path, folder: path.slice(0, at + 1), stem, words: wordsOf(stem) };
}

/** The number that a name starts with: `04` of `ch04_queues.md`, `3.3` of `3.3_locks.md`. */
function numberOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, number] =
    /^(?:ch(?:apter)?|part|step|第)?[-_ ]?(\d{1,3}(?:[._-]\d{1,3}(?!\d)){0,3})(?=[^\d])/i.exec(name) ?? [];
  return number === undefined ? null : number.replace(/[_-]/g, '.').replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** The words of a name that tell what it is about; of Chinese, every two letters that follow each other. */
function wordsOf(stem: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of stem.matchAll(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu)) {
    if (/^\d+$/.test(word)) continue;
    if (!/^\p{Script=Han}/u.test(word)) words.add(word.length > 3 ? word.replace(/s$/, '') : word);
    else if (word.length === 1) words.add(word);
    else for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
  }
  return words;
}

function lastStep(folder: string): string {
  return folder.slice(folder.lastIndexOf('/', folder.length - 2) + 1).toLowerCase();
}
