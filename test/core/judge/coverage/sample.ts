/** A section of a sample: its heading, and what stands under it. */
export interface Part {
  readonly heading: string;
  readonly body: string;
}

/** A complete guide, as sections that can be taken out, changed and put elsewhere, with the outline that it keeps. */
export interface Sample {
  readonly title: string;
  readonly sections: readonly Part[];
  /** One for each section, in their order. */
  readonly items: readonly string[];
  /** The closing checklist's heading. */
  readonly checklist: string;
}

export const english: Sample = {
  title: 'Running a web service',
  checklist: 'Checklist',
  sections: [
    {
      heading: 'Connection pooling',
      body: 'A pool keeps connections open and lends them out. Size it by the cores of the database.\n\n```ts\nconst pool = new Pool({ max: 20 });\n```',
    },
    {
      heading: 'Caching',
      body: '### Redis\n\nRedis holds what all processes share. Keys expire after an hour.\n\n### In-process memory\n\nA map in the process answers in microseconds.',
    },
    {
      heading: 'Rate limiting',
      body: 'Each client gets a bucket of tokens. A request without a token is refused with status 429.',
    },
    {
      heading: 'Health checks and graceful shutdown',
      body: 'The readiness probe fails first, then open requests are drained, then the process ends.',
    },
    {
      heading: 'Structured logging',
      body: 'Every line is a JSON object with a request id. Levels are set by the environment.',
    },
    {
      heading: 'Deployment',
      body: 'Images are built once and promoted. A rolling update replaces one instance at a time.',
    },
  ],
  items: [
    'Connection pooling',
    'Caching (Redis, in-process memory)',
    'Rate limiting',
    'Health checks and graceful shutdown',
    'Structured logging',
    'Deployment',
  ],
};

export const chinese: Sample = {
  title: '运行一个 Web 服务',
  checklist: '检查清单',
  sections: [
    {
      heading: '连接池',
      body: '连接保持打开，借出后归还。大小按数据库的核数来定。\n\n```ts\nconst pool = new Pool({ max: 20 });\n```',
    },
    {
      heading: '缓存',
      body: '### Redis\n\nRedis 存放所有进程共享的内容，键一小时后过期。\n\n### 进程内存\n\n进程里的一张表，几微秒就能返回。',
    },
    { heading: '限流', body: '每个客户端有一个令牌桶，拿不到令牌的请求返回 429。' },
    {
      heading: '健康检查与优雅停机',
      body: '先让就绪探针失败，再等未完成的请求结束，最后退出进程。',
    },
    { heading: '结构化日志', body: '每一行都是一个带请求编号的 JSON 对象，级别由环境变量决定。' },
    { heading: '部署', body: '镜像只构建一次，逐级晋升；滚动更新时一次替换一个实例。' },
  ],
  items: ['连接池', '缓存（Redis、进程内存）', '限流', '健康检查和优雅停机', '结构化日志', '部署'],
};

export const { items, sections } = english;

/** The guide's text from its sections, closed by a checklist that repeats them. */
export function textOf(parts: readonly Part[] = sections, sample: Sample = english): string {
  const chapters = parts.map(({ heading, body }) => `## ${heading}\n\n${body}\n`);
  const ticks = sample.sections.map(({ heading }) => `- [x] ${heading}`);
  return [`# ${sample.title}\n`, ...chapters, `## ${sample.checklist}\n`, ...ticks, ''].join('\n');
}

/** The same with one section changed, or left out. */
export function changed(
  heading: string,
  change: (section: Part) => Part | null,
  sample: Sample = english,
): string {
  return textOf(
    sample.sections.flatMap(one => (one.heading === heading ? (change(one) ?? []) : one)),
    sample,
  );
}
