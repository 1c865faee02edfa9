/** A complete guide, as sections that can be taken out, changed and put elsewhere. */
export const sections: readonly { readonly heading: string; readonly body: string }[] = [
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
];

export const items: readonly string[] = [
  'Connection pooling',
  'Caching (Redis, in-process memory)',
  'Rate limiting',
  'Health checks and graceful shutdown',
  'Structured logging',
  'Deployment',
];

/** The guide's text from its sections, closed by a checklist that repeats them. */
export function textOf(
  parts: readonly { readonly heading: string; readonly body: string }[] = sections,
): string {
  const chapters = parts.map(({ heading, body }) => `## ${heading}\n\n${body}\n`);
  const ticks = sections.map(({ heading }) => `- [x] ${heading}`);
  return ['# Running a web service\n', ...chapters, '## Checklist\n', ...ticks, ''].join('\n');
}

/** The same with one section changed, or left out. */
export function changed(
  heading: string,
  change: (section: { heading: string; body: string }) => { heading: string; body: string } | null,
): string {
  return textOf(sections.flatMap(one => (one.heading === heading ? (change(one) ?? []) : one)));
}
