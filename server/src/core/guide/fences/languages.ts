import { rememberedLast } from '../../remembered.ts';

/** Signs of a language in its lines; the one with most of them in a text is the text's language. */
const signs: readonly (readonly [language: string, line: RegExp])[] = [
  [
    'rust',
    /^\s*(?:pub\s+)?(?:async\s+)?(?:fn\s+\w+|struct\s+\w+\s*[{<;(]|enum\s+\w+|impl\b|trait\s+\w+|mod\s+\w+\s*[{;]|use\s+\w+(?:::|;))|^\s*let\s+(?:mut\s+)?\w+|^\s*#!?\[\w+|^\s*[\w.]+!\(|^\s*(?:(?:Ok|Err|Some)\(|(?:None|_)\s=>)/,
  ],
  [
    'python',
    /^\s*(?:async\s+)?def\s+\w+\s*\(|^\s*class\s+\w+[^{]*:\s*$|^(?:from\s+[\w.]+\s+)?import\s+[\w.*, ]+\s*$|^\s*(?:if|for|while|with|try|except|elif|else)\b[^{]*:\s*$|^\s*\w[\w.]* = \S.{0,80} (?:if \S.{0,60} else|for \w+ in) \S|^>>> /,
  ],
  [
    'go',
    /^package\s+\w+\s*$|^\s*func\s+(?:\([^)]{1,60}\)\s*)?\w*\s*\(|^\s*(?:(?:if|for|switch)\s+)?\w+(?:,\s*\w+)*\s*:=\s|^type\s+\w+\s+(?:struct|interface)\s*\{/,
  ],
  [
    'typescript',
    /^\s*(?:export\s+)?(?:interface|type)\s+\w+[^;]*[{=]|:\s*(?:string|number|boolean|void|Promise<)\b|^\s*import\s+.{1,80}\sfrom\s+['"]/,
  ],
  [
    'javascript',
    /^\s*(?:const|let|var)\s+[\w{[][^=]*=|^\s*(?:export\s+)?(?:async\s+)?function\b|(?:[)\]'"]|\b[A-Za-z_$][\w$]*) ?=>\s*[{(\w]|\brequire\(['"]|^\s*console\.\w+\(/,
  ],
  [
    'java',
    /^\s*(?:public|private|protected)\s+(?:static\s+|final\s+|abstract\s+)*(?:class|interface|enum|void|[A-Z]\w*|int|boolean)\b|^import\s+(?:java|org|com)\.[\w.*]+;|^\s*@(?:Override|Test|Autowired)\b/,
  ],
  ['cpp', /^\s*#include\s*[<"]|\bstd::\w+|^\s*(?:template\s*<|namespace\s+\w+|using\s+namespace\b)/],
  [
    'c',
    /^\s*#(?:include|define|ifdef|ifndef|endif|pragma)\b|^\s*(?:static\s+|const\s+|volatile\s+|unsigned\s+)*(?:int|void|char|uint\d+_t|size_t|float|double|bool)\s+\*?\w+\s*[([=;]|^\s*typedef\s/,
  ],
  [
    'sql',
    /^\s*(?:select|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:table|index|view|database|function|role|user|extension|trigger|publication)|alter\s+(?:table|system|role)|drop\s+\w+|grant|revoke|with\s+\w+\s+as|begin\s*;|commit\s*;|explain|vacuum|from\s+\w+|where\s|join\s|group\s+by|order\s+by)\b/i,
  ],
  [
    'dockerfile',
    /^(?:FROM|RUN|CMD|COPY|ADD|ENTRYPOINT|WORKDIR|EXPOSE|ENV|ARG|USER|VOLUME|HEALTHCHECK|LABEL)\s/,
  ],
  [
    'bash',
    /^\s*(?:\$ |# ?!|(?:sudo|apt|apt-get|brew|yum|dnf|npm|npx|yarn|pnpm|pip|pip3|cargo|rustup|rustc|go|gem|bundle|composer|mvn|gradle|dotnet|flutter|poetry|conda|gcc|clang|minikube|kubeadm|istioctl|argocd|redis-cli|mysql|mongosh|sqlite3|ansible|ansible-playbook|vagrant|packer|pulumi|ffmpeg|adb|git|docker|docker-compose|kubectl|helm|curl|wget|cd|ls|cat|echo|export|mkdir|cp|mv|rm|chmod|chown|tar|ssh|scp|rsync|grep|sed|awk|find|systemctl|journalctl|make|cmake|terraform|aws|gcloud|az|psql|pg_\w+|python3?|node|perf|valgrind|openssl|source|ps|kill|top|ip|dig|nc|tail|head|gsutil|iptables|ufw|netstat|ss|lsof|strace|tcpdump|dmesg|modprobe|nohup|touch|ln|tee|jq|dpkg|rpm|apk|pacman|snap|nmap|useradd|usermod|umount|hostnamectl|etcdctl|rabbitmqctl|vault|pytest|uvicorn|gunicorn|celery|javac|java|jcmd|jmap|jstack|jstat|g\+\+|bazel|ninja|spark-submit|hdfs|airflow|dvc|esptool(?:\.py)?|west|idf\.py|bun|deno|uv|tsc|xcodebuild|ollama)\s+\S|service [\w@.-]+ (?:start|stop|restart|reload|status)$|[a-z][\w.-]+(?: [\w./=-]+){0,3} --?[a-zA-Z][\w-]*(?:[ =]|$)|if \[|for \w+ in |fi$|done$|then$|esac$|[A-Z][A-Z\d_]*=\S* +[a-z./]|--[a-z][\w-]*[= ](?!.*\S {2,}\S)[^-\s])/,
  ],
  [
    'toml',
    /^\s*\[{1,2}[\w."-]+\]{1,2}\s*(?:#.*)?$|^["\w][\w."-]*\s*=\s*(?:(?:"[^"]*"|'[^']*'|[-+]?\d[\w.:+-]*|true|false)\s*(?:#.*)?$|(?:\[|\{|"{3}|'{3})[^;]*$)/,
  ],
  ['ini', /^\s*\[[^\]]+\]\s*$|^\w[\w.-]*\s*=\s*(?!.*(?:\s[*/×÷+]\s|[\w)]\s?\(|\w;\s*(?:\/\/|$)))[^=]*$/],
  [
    'redis',
    /^(?:[\w.-]{1,40}:\d{2,5}(?:\[\d+\])?> ?)?(?:(?:M?SET(?:NX|EX)?|M?GET(?:SET)?|(?:INCR|DECR)(?:BY)?|EXPIRE(?:AT)?|PEXPIRE|P?TTL|H(?:M?SET|M?GET|GETALL|DEL|KEYS|VALS|LEN|INCRBY)|[LR]PUSHX?|B?[LR]POP|L(?:RANGE|TRIM|INSERT|LEN|INDEX|REM)|S(?:ADD|REM|MEMBERS|CARD|ISMEMBER|INTER|UNION|DIFF|POP)|Z(?:ADD|REM|CARD|SCORE|RANK|COUNT|INCRBY|(?:REV)?RANGE(?:BYSCORE)?)|XADD|XREAD(?:GROUP)?|XACK|PFADD|PFCOUNT|SETBIT|GETBIT|BITCOUNT|GEOADD|P?(?:UN)?SUBSCRIBE|PUBLISH|EVAL(?:SHA)?)\s+[\w:{}*"'$.-]+(?=\s|$))(?!\s*=)/,
  ],
  [
    'promql',
    /^\s*(?:(?:sum|avg|max|min|count|topk|quantile)\s?(?:by|without)?\s?\([^;]*[)({]|(?:histogram_quantile|rate|irate|increase|sum_over_time|label_replace|absent)\(\w)|^\s*\w+\{\w+!?=~?"/,
  ],
  // Directives with what they are set to, as servers are configured by; a number alone may be counted.
  ['conf', /^[a-z][\w-]{2,40} +(?:yes|no|on|off|\d+[kmg]b?|\.{0,2}\/[\w./-]*)(?: *#.*)?$/],
  ['yaml', /^\s*(?:- )?["']?[\w./-]+["']?:(?:\s+[^{;]*(?<![,\s])\s*|\s*)$|^\s*- [^;{}()]*$|^---\s*$/],
  ['json', /^\s*"[^"]*"\s*:\s|^\s*[{[]\s*$|^\s*[}\]],?\s*$/],
  ['xml', /^\s*<\/?[A-Za-z][\w:.-]*(?:\s[^>]*)?\/?>/],
  ['protobuf', /^\s*(?:syntax\s*=\s*"proto|message\s+\w+\s*\{|service\s+\w+\s*\{|rpc\s+\w+\s*\()/],
  ['hcl', /^\s*(?:resource|variable|provider|module|data|output|locals|terraform)\s*(?:"[^"]*"\s*){0,2}\{/],
  [
    'http',
    /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S+|^HTTP\/\d|^(?:Content-Type|Authorization|Host|Accept):\s/,
  ],
  ['csharp', /^\s*using\s+[A-Z][\w.]+;|^\s*namespace\s+[A-Z]|\bConsole\.Write/],
  ['perl', /^\s*(?:my|our) [$@%(]|^\s*use (?:strict|warnings)\b|^\s*sub \w+ ?\{|^\s*\$\w+->\w/],
  ['css', /^\s*[.#]?[\w-]+(?:\s*[>,:]\s*[.#]?[\w-]+)*\s*\{\s*$|^\s*[a-z-]+:\s*[^;{]+;\s*$/],
];

/** A language, and the share of the lines that are in it. */
interface Guess {
  readonly language: string;
  readonly share: number;
}

/** Longer texts tell their language in their first lines, and longer lines are no code. */
const mostLines = 40;
const mostLetters = 200;

/**
 * The language that most lines of a text are in, with the share of them; null where too few lines tell. Whoever asks
 * whether a fence is an example and then in what language it is asks twice in a row.
 */
export const guessLanguage = rememberedLast((lines: readonly string[]): Guess | null => {
  const told: string[] = [];
  for (const line of lines) {
    if (told.length === mostLines) break;
    if (line.trim() !== '') told.push(line.length > mostLetters ? line.slice(0, mostLetters) : line);
  }
  if (told.length === 0) return null;
  const [first = ''] = told;
  if (prompted.test(first) || promptedByName.test(first) || opensWithCommand(told))
    return { language: 'bash', share: 1 };
  const isData = /^\s*[{["]/.test(told.find(line => !/^\s*\/[/*]/.test(line)) ?? '');
  // Lines of closing brackets are in all languages that have blocks.
  const telling = isData ? told : told.filter(line => !/^[\s)\]}]+[;,]?$/.test(line));
  let best: string | null = null;
  let most = Math.max(0, Math.ceil(telling.length * leastShare) - 1);
  for (const [language, line] of signs) {
    if (language === 'json' && !isData) continue;
    const count = countAbove(most, line, telling);
    if (count <= most) continue;
    best = language;
    most = count;
  }
  return best === null ? null : { language: best, share: most / telling.length };
});

/** Whether the first line that is no remark calls a tool, be what is handed to it below in a language of its own. */
function opensWithCommand(lines: readonly string[]): boolean {
  return commanded.test(lines.find(line => !/^\s*#(?!!)/.test(line)) ?? '');
}

/** A call of a tool, or of a file, with an option, a path or something quoted, which no sentence has. */
const commanded =
  /^\s*(?:sudo )?(?:curl|wget|docker|kubectl|helm|git|npm|npx|yarn|pnpm|pip3?|cargo|terraform|ansible-playbook|aws|gcloud|psql|mysql|redis-cli|openssl|ssh|scp|rsync|systemctl|(?:\.{0,2}\/)?(?:[\w.-]{1,40}\/){1,6}[\w.-]{1,40}) (?:.{0,120} )?(?:--?\w|["'/~$]|[\w.:-]{1,80}[/:]\w)/;

/** A line of a shell behind its prompt; what follows may be what it prints. */
export const prompted = /^\s*\$ [a-z./]/;

/** The same behind a prompt that names who works where: `anna@harbour:~$`. */
export const promptedByName =
  /^\s*(?:\([\w.-]{1,30}\) ?)?\[?[\w.-]{1,30}@[\w.-]{1,60}[: ][\w~./-]{0,80}\]?[$#] [a-z./]/;

/** What databases and the like write before what they are told. */
export const clientPrompts = String.raw`(?:mysql|sqlite|irb|redis|mongo|hive|MariaDB \[[^\]\n]{0,30}\]|[\w.-]{1,30}:\d{2,5})>|[\w-]{1,30}[=-][#>]`;

/** A line behind the prompt of a program that is spoken with: a database, an interpreter. */
export const spokenTo = new RegExp(String.raw`^\s*(?:\$|>>>|${clientPrompts}) \S`);

/** The share of a text's lines that must be in a language for it to be the text's. */
const leastShare = 0.25;

/** How many lines a pattern fits, where these are more than `most`; else it isn't counted to the end. */
function countAbove(most: number, pattern: RegExp, lines: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < lines.length && count + lines.length - at > most; at++)
    if (pattern.test(lines[at] as string)) count++;
  return count;
}

/** Languages that hold another whole, so that its signs are theirs. */
const wider: Readonly<Record<string, string>> = { typescript: 'javascript', cpp: 'c' };

/** Whether some line is in the language, or in one that it holds; null where its signs are not known. */
export function speaks(language: string, lines: readonly string[]): boolean | null {
  const own = signs.find(([name]) => name === language);
  if (!own) return null;
  const [, pattern] = own;
  const isSpoken = lines.some(
    (line, at) =>
      at < mostLines && pattern.test(line.length > mostLetters ? line.slice(0, mostLetters) : line),
  );
  const inner = Object.hasOwn(wider, language) ? wider[language] : undefined;
  return isSpoken || (inner !== undefined && speaks(inner, lines) === true);
}
