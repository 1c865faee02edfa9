/** What a whole file of a kind holds: every one of a row's patterns. */
const shapes: readonly { readonly language: RegExp; readonly parts: readonly RegExp[] }[] = [
  // What has a specification has a name, too; files of settings have neither.
  {
    language: /^ya?ml$/,
    parts: [/^apiVersion:\s/m, /^kind:\s/m, /^metadata:|(?<![\s\S])(?![\s\S]*^spec:)/m],
  },
  { language: /^ya?ml$/, parts: [/^services:\s*$/m, /^\s{1,8}(?:image|build):/m] },
  { language: /^ya?ml$/, parts: [/^(?:on|'on'|"on"):/m, /^jobs:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^(?:stages|image|default):/m, /^\s{1,8}script:/m] },
  { language: /^ya?ml$/, parts: [/^scrape_configs:\s*$/m, /^\s{0,6}- job_name:/m] },
  { language: /^ya?ml$/, parts: [/^receivers:\s*$/m, /^exporters:\s*$/m, /^service:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^route:\s*$/m, /^receivers:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^groups:\s*$/m, /^\s{0,8}- name:/m, /^\s{0,10}rules:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^\s{0,2}- (?:name|hosts):/m, /^\s{1,8}(?:hosts|tasks|roles):/m] },
  { language: /^ya?ml$/, parts: [/^AWSTemplateFormatVersion:/m, /^Resources:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^(?:openapi|swagger):\s/m, /^info:\s*$/m, /^paths:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^service:/m, /^provider:/m, /^functions:/m] },
  // A file that says which version of its format it is in opens with it.
  {
    language: /^ya?ml$/,
    parts: [
      /^(?:[ \t]*(?:#.*)?\n|---\n)*version:[ \t]*["']?\d/,
      /^[a-z][\w-]*:[ \t]*\n[ \t]*(?:- |\w).*\n(?:[ \t]{2,}.*\n){3}/m,
    ],
  },
  {
    language: /^toml$/,
    parts: [
      /^\[(?:package|project|tool\.poetry)\]/m,
      /^(?:name|version)\s?=/m,
      /^\[(?:\w{1,20}-)?(?:dependencies|build-system|bin)|^\[\[bin\]\]|^dependencies\s?=/m,
    ],
  },
  { language: /^(?:dockerfile|docker)$/, parts: [/^FROM\s/im, /^(?:CMD|ENTRYPOINT)\s/im] },
  {
    language: /^json[c5]?$/,
    parts: [
      /^\s{0,4}"(?:name|version)":/m,
      /^\s{0,4}"(?:scripts|dependencies|devDependencies|main|exports|bin)":/m,
    ],
  },
  { language: /^json[c5]?$/, parts: [/^\s{0,4}"compilerOptions":/m] },
  { language: /^(?:hcl|terraform|tf)$/, parts: [/^(?:provider|terraform)\b/m, /^resource\b/m] },
  {
    language: /^(?:nginx|conf)$/,
    parts: [/^(?:http|events|worker_processes|upstream)\b/m, /^\s{0,8}server\s?\{/m],
  },
  { language: /^(?:ini|systemd|conf|toml|text|properties)$/, parts: [/^\[Unit\]/m, /^\[Service\]/m] },
  { language: /^xml$/, parts: [/<project[\s>]/, /<\/project>/] },
  { language: /^xml$/, parts: [/^\s{0,4}<\?xml\s/, /<\/[\w:-]{1,40}>\s{0,4}$/] },
];

/** Whether a configuration has all that a whole file of its kind has. */
export function isWholeByShape(language: string, code: string): boolean {
  return shapes.some(shape => shape.language.test(language) && shape.parts.every(part => part.test(code)));
}
