import { expect, test } from 'vitest';
import { facts } from './facts.ts';

/** What is told of the only fence under some text. */
function toldUnder(lead: string, declared: string, ...code: readonly string[]): string | undefined {
  return /fence \S+ is (.*)/.exec(facts([lead, '', `\`\`\`${declared}`, ...code, '```', ''].join('\n')))?.[1];
}

const tide = ['{', '  "station": "north",', '  "level": 412', '}'];

test.each([
  '## Response',
  '**Response:**',
  '### Example response (200)',
  'Response 404 Not Found:',
  'The service answers with:',
  'You will get the reading of the last hour:',
  '### 响应示例',
  '**返回结果：**',
  '服务会返回如下内容：',
])('data under “%s” is an answer', lead => {
  expect(toldUnder(lead, 'json', ...tide)).toBe('-: output');
});

test.each([
  '## Request',
  '**Request body:**',
  'Save the result as `tide.json`:',
  'Every response is shaped by this file:',
  'Write what follows into the settings:',
  '### 请求示例',
  '在模拟服务里写好要返回的数据：',
  '响应时间在这个文件里设置：',
])('data under “%s” is an example', lead => {
  expect(toldUnder(lead, 'json', ...tide)).toBe('json: example');
});

test('a command under a heading on answers is an example', () => {
  expect(toldUnder('## Response', 'bash', 'curl localhost:8080/tide')).toBe('bash: example');
});

test('a message of HTTP that opens with its status is an answer, one that opens with a verb is an example', () => {
  expect(toldUnder('Reading it:', 'http', 'HTTP/1.1 200 OK', 'content-type: application/json')).toBe(
    '-: output',
  );
  expect(toldUnder('Reading it:', 'http', 'GET /tide HTTP/1.1', 'host: localhost')).toBe('http: example');
});

test('an exception is no example, whatever language its fence names', () => {
  const trace = ['java.lang.IllegalStateException: no station', '    at org.tide.Gauge.read(Gauge.java:12)'];
  expect(toldUnder('It fails:', 'java', ...trace)).toBe('-: output');
  expect(toldUnder('It fails:', 'java', 'throw new IllegalStateException("no station");', 'return 1;')).toBe(
    'java: example',
  );
});

test.each(['Output:', '**Expected output:**', '输出：', '运行输出如下：'])(
  'without a language, what “%s” announces is output',
  lead => {
    expect(toldUnder(lead, '', 'berths: 5', 'free: 2', 'booked: 3')).toBe('-: output');
  },
);

test.each(['Settings:', '## Output', 'Write the output to this file:', '把输出写到这里：'])(
  'without a language, what stands under “%s” is what it looks like',
  lead => {
    expect(toldUnder(lead, '', 'berths: 5', 'free: 2', 'booked: 3')).toBe('yaml: example');
  },
);
