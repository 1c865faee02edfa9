import { remembered } from '../../remembered.ts';

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
      // What describes tables for a tool that tests them sets nothing up.
      /^(?:[ \t]*(?:#.*)?\n|---\n)*version:[ \t]*["']?\d(?![\s\S]*\n(?:models|seeds|snapshots):)/,
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
  { language: /^ya?ml$/, parts: [/^#cloud-config\b/] },
  { language: /^ya?ml$/, parts: [/^static_resources:\s*$/m, /^ {2}listeners:/m, /^ {2}clusters:/m] },
  { language: /^ya?ml$/, parts: [/^repos:\s*$/m, /^\s{0,4}- repo:/m, /^\s{1,8}hooks:/m] },
  { language: /^ya?ml$/, parts: [/^site_name:/m, /^(?:nav|theme|plugins):/m] },
  { language: /^ya?ml$/, parts: [/^name:/m, /^environment:\s*$/m, /^dependencies:\s*$/m] },
  { language: /^ya?ml$/, parts: [/^(?:trigger|pool):/m, /^(?:steps|stages|jobs):\s*$/m] },
  {
    language: /^ya?ml$/,
    parts: [/^network:\s*$/m, /^ {2}version:/m, /^ {2}(?:ethernets|wifis|bonds|vlans):/m],
  },
  { language: /^(?:ya?ml|toml)$/, parts: [/^(?:sources:|\[sources\.)/m, /^(?:sinks:|\[sinks\.)/m] },
  {
    language: /^(?:ini|systemd|conf|toml|text|properties)$/,
    parts: [/^\[Unit\]/m, /^\[(?:Timer|Socket|Mount|Automount|Path|Container)\]/m, /^\[Install\]/m],
  },
  {
    language: /^(?:ini|systemd|conf|toml|text|properties)$/,
    parts: [/^\[Match\]/m, /^\[(?:Network|Link)\]/m],
  },
  { language: /^(?:ini|conf|wireguard|text)$/, parts: [/^\[Interface\]/m, /^PrivateKey\s?=/m, /^\[Peer\]/m] },
  { language: /^(?:ini|editorconfig)$/, parts: [/^root\s?=/m, /^\[\*/m] },
  { language: /^ini$/, parts: [/^\[supervisord\]/m, /^\[program:/m] },
  { language: /^ini$/, parts: [/^\[tox\]/m, /^\[testenv\b/m] },
  { language: /^(?:ini|desktop)$/, parts: [/^\[Desktop Entry\]/m, /^Exec=/m] },
  { language: /^cabal$/, parts: [/^name:/m, /^version:/m, /^(?:library|executable)\b/m] },
  { language: /^(?:haproxy|conf|cfg|text|ini)$/, parts: [/^(?:frontend|listen) \S/m, /^backend \S/m] },
  { language: /^(?:caddyfile|caddy)$/, parts: [/^[^\s{}#][^{}\n]* \{\n[\s\S]*^\}/m] },
  { language: /^(?:vcl|text)$/, parts: [/^vcl \d/m, /^backend \w/m] },
  // What builds: scripts of linkers, CMake, Meson, make and just, trees of devices, modules.
  {
    language: /^(?:ld|lds|linkerscript|linker-script|c|text)$/,
    parts: [/^SECTIONS\s*\{/m, /^[ \t]*\.text\b/m],
  },
  {
    language: /^cmake$/,
    parts: [
      /^[ \t]*cmake_minimum_required\s?\(/im,
      /^[ \t]*project\s?\(/im,
      /^[ \t]*(?:qt_|pico_|idf_)?add_(?:executable|library|subdirectory|custom_target)\s?\(/im,
    ],
  },
  { language: /^cmake$/, parts: [/^find_package\(Zephyr\b/m, /^project\(/m, /^target_sources\(/m] },
  {
    language: /^meson$/,
    parts: [
      /^project\(/m,
      /^(?:executable|(?:shared_|static_)?library|subdir)\(|= (?:executable|(?:shared_|static_)?library)\(/m,
    ],
  },
  {
    language: /^make(?:file)?$/,
    parts: [/^\.PHONY\s?:/m, /^[\w./%-]+\s?:[^=\n]*\n\t\S[\s\S]*^[\w./%-]+\s?:[^=\n]*\n\t\S/m],
  },
  {
    language: /^just(?:file)?$/,
    parts: [/^[\w-]+(?: \w+)*:[^=\n]*\n[ \t]+\S[\s\S]*^[\w-]+(?: \w+)*:[^=\n]*\n[ \t]+\S/m],
  },
  { language: /^(?:dts|devicetree|c|text)$/, parts: [/^\/dts-v1\/;/m, /^[ \t]*(?:\/|&\w+) \{/m] },
  { language: /^kconfig$/, parts: [/^mainmenu "/m, /^config \w/m] },
  { language: /^(?:go\.mod|gomod|go-mod|mod|go|text)$/, parts: [/^module \S+$/m, /^go \d[\d.]*$/m] },
  { language: /^(?:groovy|jenkinsfile)$/, parts: [/^pipeline \{/m, /^[ \t]+agent /m, /^[ \t]+stages \{/m] },
  { language: /^nix$/, parts: [/^[ \t]*inputs\b/m, /^[ \t]*outputs\s?=/m] },
  { language: /^nix$/, parts: [/^(?:\{[^}\n]*\}|\w+):\s*$/m, /^\{\n[\s\S]*^\}/m] },
  { language: /^(?:crontab|cron|text)$/, parts: [/^(?:SHELL|PATH|MAILTO)=/m, /^(?:[\d*/,-]+ ){5}/m] },
  { language: /^(?:nft|nftables|bash|text)$/, parts: [/^flush ruleset/m, /^table \w/m] },
  { language: /^(?:zone|bind|dns-zone|dns|text)$/, parts: [/\bIN\s+SOA\b/, /\bIN\s+NS\b/] },
  { language: /^(?:hcl|nomad)$/, parts: [/^job "/m, /^[ \t]+group "/m, /^[ \t]+task "/m] },
  { language: /^hcl$/, parts: [/^source "/m, /^build \{/m] },
  { language: /^hcl$/, parts: [/^storage "/m, /^listener "/m] },
  // A schema of a kind of file is shown where something follows it; what describes others' data is no setting.
  { language: /^json[c5]?$/, parts: [/^\{\s*"\$schema":\s*"(?!https?:\/\/json-schema\.org)/] },
  { language: /^(?:xml|csproj)$/, parts: [/^\s*<Project[\s>]/, /<\/Project>/] },
  {
    language: /^xml$/,
    parts: [
      /^\s*<(?:[cC]onfiguration|manifest|settings|beans|phpunit|web-app|persistence|assembly|domain|network|plist|suppressions|ruleset)[\s>]/,
      /<\/(?:[cC]onfiguration|manifest|settings|beans|phpunit|web-app|persistence|assembly|domain|network|plist|suppressions|ruleset)>\s*$/,
    ],
  },
  { language: /^xml$/, parts: [/<project[\s>]/, /<\/project>/] },
  { language: /^xml$/, parts: [/^\s{0,4}<\?xml\s/, /<\/[\w:-]{1,40}>\s{0,4}$/] },
];

/** Whether a configuration has all that a whole file of its kind has. */
export function isWholeByShape(language: string, code: string): boolean {
  return shapesOf(language).some(parts => parts.every(part => part.test(code)));
}

/** The shapes of the files of a language. */
const shapesOf = remembered(1_000, language =>
  shapes.filter(shape => shape.language.test(language)).map(({ parts }) => parts),
);
