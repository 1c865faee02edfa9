/** Other names that fences give to languages. */
const aliases: Readonly<Record<string, string>> = {
  rs: 'rust',
  py: 'python',
  python3: 'python',
  pycon: 'python',
  ipython: 'python',
  ipython3: 'python',
  'code-cell': 'python',
  js: 'javascript',
  mjs: 'javascript',
  node: 'javascript',
  ts: 'typescript',
  golang: 'go',
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  console: 'bash',
  'shell-session': 'bash',
  shellsession: 'bash',
  shellscript: 'bash',
  yml: 'yaml',
  docker: 'dockerfile',
  containerfile: 'dockerfile',
  tf: 'hcl',
  terraform: 'hcl',
  'c++': 'cpp',
  cc: 'cpp',
  cxx: 'cpp',
  hpp: 'cpp',
  h: 'c',
  cs: 'csharp',
  'c#': 'csharp',
  kt: 'kotlin',
  rb: 'ruby',
  ps1: 'powershell',
  pwsh: 'powershell',
  md: 'markdown',
  mdx: 'markdown',
  postgresql: 'sql',
  postgres: 'sql',
  psql: 'sql',
  pgsql: 'sql',
  plpgsql: 'sql',
  mysql: 'sql',
  sqlite: 'sql',
  tsql: 'sql',
  json5: 'json',
  jsonc: 'json',
  proto: 'protobuf',
  proto3: 'protobuf',
  gql: 'graphql',
  makefile: 'make',
  puml: 'plantuml',
  uml: 'plantuml',
  gv: 'dot',
  graphviz: 'dot',
  objc: 'objective-c',
};

/** Words after a fence's marks that name no language: what stands there is told by its text alone. */
const unspoken = new Set([
  'text',
  'txt',
  'plain',
  'plaintext',
  'none',
  'nohighlight',
  'code',
  'example',
  'ascii',
]);
/** Words of fences whose text is read as prose: remarks set apart. */
const remarks = new Set([
  'admonish',
  'admonition',
  'note',
  'tip',
  'hint',
  'important',
  'warning',
  'caution',
  'danger',
  'attention',
  'seealso',
  'callout',
]);
const output = new Set(['output', 'log', 'logs', 'stdout', 'stderr', 'result', 'results', 'ansi', 'trace']);
const drawings = new Set([
  'mermaid',
  'plantuml',
  'dot',
  'ditaa',
  'd2',
  'nomnoml',
  'svgbob',
  'diagram',
  'flow',
  'sequence',
  'wavedrom',
  'vega',
  'vega-lite',
  'excalidraw',
  'structurizr',
  'c4',
  'asciiart',
  'ascii-art',
  'goat',
  'pikchr',
  'kroki',
]);

/** One name a language. */
export function canonical(declared: string): string {
  return Object.hasOwn(aliases, declared) ? (aliases[declared] as string) : declared;
}

/** What a fence's declared word says of it. */
export function kindOf(declared: string | null): 'none' | 'remark' | 'output' | 'drawing' | 'language' {
  if (declared === null || unspoken.has(declared)) return 'none';
  if (remarks.has(declared) || declared.startsWith('ad-')) return 'remark';
  if (output.has(declared)) return 'output';
  return drawings.has(canonical(declared)) ? 'drawing' : 'language';
}
