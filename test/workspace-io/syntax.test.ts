import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Fence, Guide } from '../../server/src/core/guide/model.ts';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { LineIndex } from '../../server/src/core/place.ts';
import { checkExamples } from '../../server/src/workspace/syntax/check.ts';
import { Grammars } from '../../server/src/workspace/syntax/grammars.ts';
import { nodeGrammars } from '../../server/src/workspace/syntax/nodeGrammars.ts';

const folder = fileURLToPath(new URL('../../node_modules/@vscode/tree-sitter-wasm/wasm', import.meta.url));
const grammars = new Grammars(nodeGrammars(folder));

/** What is found in one example, as `line: near`; lines count from 1 in the code. */
async function check(
  language: string,
  code: string,
  known: Grammars | null = grammars,
): Promise<readonly string[]> {
  const text = `\`\`\`${language}\n${code}\n\`\`\`\n`;
  const index = new LineIndex(text);
  const start = text.indexOf('\n') + 1;
  const fence: Fence = {
    index: 0,
    place: index.place(0, text.length - 1),
    body: index.place(start, start + code.length),
    code,
    declared: language,
    language,
    section: null,
    codeLines: code.split('\n').length,
    excluded: null,
    duplicateOf: null,
  };
  const problems = await checkExamples(
    { text, lines: index, fences: [fence], swallowed: [] } as unknown as Guide,
    known,
  );
  return problems.map(({ place, near }) => `${place.line - 1}: ${near}`);
}

test.each([
  ['rust', 'fn add(a: i32, b: i32) -> i32 {\n    a + b\n}'],
  ['rust', 'let mut total = 0;\nfor n in 1..=3 {\n    total += n;\n}'],
  ['rust', 'pub fn len(&self) -> usize {\n    self.items.len()\n}'],
  ['python', '    def greet(self, name):\n        return f"Hello, {name}"'],
  ['python', 'await client.send("hello")'],
  [
    'typescript',
    'private readonly names = new Set<string>();\n\nadd(name: string): void {\n  this.names.add(name);\n}',
  ],
  ['typescript', 'const view = <p>{name}</p>;'],
  ['javascript', 'import { read } from "./read.js";\n\nreturn await read(name);'],
  ['javascript', 'name: "Ada",\nborn: 1815,'],
  ['go', 'if err != nil {\n\treturn err\n}'],
  ['go', 'import "fmt"\n\nfmt.Println("hello")'],
  ['java', 'import java.util.List;\n\nList<String> names = List.of("Ada");\nSystem.out.println(names);'],
  ['java', '@Test\nvoid adds() {\n    assertEquals(3, add(1, 2));\n}'],
  ['csharp', 'var names = new List<string> { "Ada" };\nforeach (var name in names) Console.WriteLine(name);'],
  ['cpp', '#include <vector>\n\nstd::vector<int> v{1, 2};\nv.push_back(3);'],
  ['php', 'echo strtoupper($name);'],
  ['bash', '$ npm ci\n$ npm test -- --run'],
  [
    'bash',
    '$ app help split\nUsage: app split [options] <text> (default: all)\n\n$ app \\\n  --all\n{ a: 1 }',
  ],
  ['bash', 'wrk -t4 http://localhost\n  Thread Stats   Avg      Stdev\n    Latency    12.34ms   (45.6%)\n'],
  ['bash', 'redis-benchmark -q\n====== SET ======\n  latency summary (msec):\n          avg       min\n'],
  ['bash', '# Results\np50: 1.2ms (±0.1)\nThroughput: 1,200 req/s (mean)\n'],
  ['sh', 'Queue/enqueue   time: [1.2 µs 1.3 µs]\n   change: [-2.1% +0.2%] (p = 0.12 > 0.05)\n'],
  ['bash', '吞吐量：1200 req/s（平均）\n平均延迟: 3.2 ms (p99 9 ms)\n'],
  ['json', '{ "name": "a", // a comment\n  "list": [1, 2,], }'],
  ['json', '"name": "a",\n"list": [1, 2]'],
  ['json', '{"a": 1}\n{"a": 2}'],
  ['yaml', 'name: a\n---\nname: b'],
  ['yaml', '# a.yaml\nname: a\n# b.yaml\nname: b'],
  ['toml', '[package]\nname = "a"'],
  ['json', '{\n  # the name\n  "name": "a"\n}'],
  [
    'json',
    'POST /orders/_search HTTP/1.1\nAccept: application/json\n\n{\n  "size": 0\n}\n\n{\n  "took": 3\n}',
  ],
  ['json5', "{ a: 'b', }"],
  ['bash', 'user@host:~$ pgbench -c 10\nlatency = 1.2 (average)\n[root@host ~]# ls'],
  [
    'bash',
    'docker compose up -d\n[+] Running 2/2\n ✔ Container (a) started\nJan 01 00:00:00 host a[12]: up (pid 3)',
  ],
  ['rust', '.route("/", get(index))\n.layer(trace())'],
  [
    'rust',
    'Ok(value) => value,\nErr(error) if error.is_late() => retry(),\nErr(error) => return Err(error),',
  ],
  ['rust', 'where\n    T: Send + Sync,'],
  ['go', 'case "a":\n\treturn 1\ndefault:\n\treturn 2'],
  ['python', '>>> total = 1\n>>> for n in range(3):\n...     total += n\n...\n>>> total\n4'],
  ['python', '!pip install httpx\n%timeit sum(range(100))'],
  ['ruby', 'irb> 1 + 1\n=> 2'],
  ['javascript', 'onClick={() => setCount(count + 1)}'],
  ['jsx', '<Route path="/" element={<Home />} />\n<Route path="/a" element={<A />} />'],
  ['typescript', 'get("/users/:id", async (request) => {\n  return find(request.params.id);\n}),'],
  ['jsx', '{/* two of a kind */}\n<Card />\n<Card />'],
  [
    'tsx',
    '// One prop each\n<Card title="Invoice" />\n\n// Parts\n<Card>\n  <Card.Footer>Pay</Card.Footer>\n</Card>',
  ],
  ['css', '.card { @media (400px <= width < 700px) { color: red; } }'],
  ['powershell', 'Get-ChildItem | Where-Object { $_.Length -gt 1MB }'],
  ['powershell', 'Add-Type -AssemblyName System.Windows.Forms, System.Drawing\n$a = 1'],
  ['rust', '# use std::fmt;\n#[derive(Debug)]\nstruct A;\n#\n# fn main() {\nlet a = A;\n# }'],
  ['rust', 'list.first()      // the first\nlist.last()       // the last\nOk(value)'],
  [
    'cpp',
    'class Meter : public QWidget {\n  Q_OBJECT\npublic slots:\n  void read();\nsignals:\n  void full();\n};',
  ],
  ['c', 'printf("%" PRIu64 " of %" PRIu64, a, b);'],
  ['csharp', '❌ // never\nvar a = 1;\n\n✅ // always\nvar b = 2;'],
  ['csharp', '[Fact]\npublic void Adds()\n\n[Fact]\npublic void Subtracts()'],
  ['java', 'public class Meter extends Gauge'],
  ['java', '@Transactional(rollbackFor = Exception.class)'],
  ['java', '// keys\n"meter:1"\n"meter:2"  // the second'],
  ['java', '// then\n.limit(10)\n.toList()'],
  ['go', '// go.mod\nmodule example.com/meter\n\ngo 1.24\n\nrequire (\n\tgithub.com/a/b v1.2.3\n)'],
  [
    'python',
    'class Meter:\n    def read(self) -> int\n    async def send(self, to: str,\n                   at: int) -> bool  # once',
  ],
  ['python', 'Meter(\n    host: str,\n    port: int = 80,\n)'],
  ['python', '# else\nexcept ValueError:\n    pass'],
  ['python', 'elif a:\n    pass'],
  ['python', '@retry(times=3)'],
  ['python', '"berth": "all",\n"boats": 3,  # at most'],
  ['python', 'berth="all",\nboats=3,'],
  ['ruby', 'class Meter < Gauge'],
  ['ruby', 'class Meter\n  def read\n    @value = 1'],
  ['typescript', 'read(): number\n\nwrite(value: number): void'],
  ['bash', '$ for name in a b\n> do\n>   echo "$name"\n> done\na\nb'],
  ['bash', '(venv) $ pip install a\nCollecting a (1.0)'],
  ['bash', '$ cat << END > a.txt\none (1)\nEND\n$ ls'],
  ['bash', '> git remote -v\norigin\tgit@example.com:a.git (fetch)'],
  ['bash', 'mysql> SELECT max(depth) FROM berths;\n+---+'],
  ['bash', '$ go tool pprof cpu.pb.gz\n(pprof) top 20\nShowing functions (20 of 30)'],
  ['bash', '$ npm test\n✅ 8 passed (46)'],
  ['bash', '$ curl -v tide.example\n* Trying 1.2.3.4...\n> GET (tide) HTTP/1.1'],
  ['bash', 'moor -b <berth>\ntow <harbour>/<boat>:north\nopen -k<钥匙>'],
  ['bash', '{tool} test && {tool} build'],
  ['bash', 'meter deploy [--config PATH] [--yes]\n             [--token TOKEN]'],
])('%s that is fine, as a whole or in a function, class or object: %j', async (language, code) => {
  expect(await check(language, code)).toEqual([]);
});

test.each([
  ['rust', 'fn add(a: i32, b: i32) -> i32 {\n    ...\n}'],
  ['rust', 'struct Config { host: String, ... }'],
  ['javascript', 'const client = new Client({ ... });'],
  ['python', 'client = Client(host=<your-host>)'],
  ['json', '{ "name": "a", ... }'],
  ['yaml', 'replicas: {{ .Values.replicas }}'],
  ['toml', '[server]\nport = $PORT'],
  ['java', 'meters.filter(???);'],
  ['yaml', 'image: %%BOAT%%'],
  ['go', 'func main() {\n\trun()\n}\n\nfunc .....'],
])('%s with something left out on purpose: %j', async (language, code) => {
  expect(await check(language, code)).toEqual([]);
});

test.each([
  ['rust', 'fn add(a: i32, b: i32) -> i32 {\n    a + b', 1],
  ['python', 'def greet(name)\n    return name', 1],
  ['typescript', 'const a = 1;\nfunction (x { return x }', 2],
  ['javascript', 'const total = 1;\nconst rest = ;', 2],
  ['javascript', 'let total = rest +', 1],
  ['java', 'class A {\n  int sum(int a， int b) { return a; }\n}', 2],
  ['json', '{\n  "name": "a"\n  "list": []\n}', 3],
  ['yaml', 'name: a\n  list: [1', 2],
  ['toml', '[package]\nname = ', 2],
  ['java', 'int sum(int a, int b) {\n  return a;\n\nint one() {\n  return 1;\n}', 4],
  ['csharp', 'var a = 1;\n\nvar b = (2;', 3],
  ['python', 'class Meter:\n    def read(self)\n        return 1', 2],
  ['python', 'x = {\n    "a": 1\n    "b": 2,\n}', 1],
  ['ruby', 'def read\n  if a\n    1\nend', 4],
  ['bash', '$ for name in a b\n> do\n>   echo "$name\n> done', 1],
  ['javascript', 'const a = b.map(\n  x=> x +\n);', 2],
  ['bash', 'echo "one\ncat < <(ls', 1],
])('%s that is broken: %j', async (language, code, line) => {
  const found = await check(language, code);
  expect(found).toHaveLength(1);
  expect(Math.abs(Number.parseInt(found[0] as string, 10) - line)).toBeLessThanOrEqual(1);
});

test('what is in another language than its fence says is not judged', async () => {
  const text = '```bash\nTideError: [7] no water left\nerror: "a\n```\n';
  const guide = readGuide('a.md', text);
  const [fence] = guide.fences;
  const told = { ...guide, fences: [{ ...fence, language: 'yaml', excluded: null }] } as Guide;
  expect(await checkExamples(told, grammars)).toEqual([]);
});

test.each([
  ['is never closed', '```python\ndef tide(:\n\nThe tide rises.\n'],
  [
    'ends where another one does',
    '```python\ndef tide(:\n\n## Ebb\n\nThe tide falls.\n\n```python\nx = 1\n```\n',
  ],
])('an example that %s is told of once, not as a flaw of its language', async (_, text) => {
  const guide = readGuide('a.md', text);
  expect(guide.swallowed).toHaveLength(1);
  expect(await checkExamples(guide, grammars)).toEqual([]);
});

test('a broken example is looked at text by text, so that others may come between', async () => {
  let asked = 0;
  const turns = {
    parser: async (name: string) => {
      asked++;
      return grammars.parser(name);
    },
  };
  const guide = readGuide('a.md', '```python\ndef tide(:\n    rise(\n```\n');
  expect(await checkExamples(guide, turns)).toHaveLength(1);
  expect(asked).toBeGreaterThan(1);
});

test('a language that has no grammar is not judged', async () => {
  expect(await check('cobol', 'PERFORM ((')).toEqual([]);
});

test('without grammars, data is still checked', async () => {
  expect(await check('rust', 'fn (', null)).toEqual([]);
  expect(await check('json', '{ "a": }', null)).toHaveLength(1);
});

test('a check that is cancelled stops', async () => {
  const text = '```json\n{\n```\n';
  const guide = { text, fences: [], swallowed: [] } as unknown as Guide;
  expect(await checkExamples(guide, null, () => true)).toEqual([]);
});
