/** Languages of configuration. */
export const languages: ReadonlySet<string> = new Set(
  'yaml yml toml json jsonc json5 dockerfile docker ini conf cfg nginx apache properties hcl terraform tf xml env dotenv makefile make cmake gradle kotlin-script groovy systemd caddyfile caddy haproxy nix editorconfig gitignore vim puppet jsonnet starlark sshconfig postgresql.conf text plaintext txt ld lds linkerscript linker-script kconfig dts devicetree crontab cron sshd_config ssh-config ssh_config kdl ron bazel meson just justfile go.mod gomod go-mod zone bind dns-zone nft nftables udev desktop vcl logrotate bicep pkl dhall nickel hocon dosini wireguard cabal jenkinsfile csproj'.split(
    ' ',
  ),
);

/** Languages whose fences are configuration only where something names the file, or all of a file's parts are there. */
export const needsName: ReadonlySet<string> = new Set(
  'text plaintext txt xml groovy jenkinsfile json json5 makefile make vim starlark bazel just justfile zone bind dns-zone'.split(
    ' ',
  ),
);

/** The name of a file of configuration. */
export const fileName =
  /(?:^|[\s`'"“(（/])(?:[\w.-]{1,60}\/){0,8}(?:\.?[\w-]{0,60}(?:\.[\w-]{1,30})?\.(?:ya?ml|toml|json[c5]?|xml|ini|cfg|conf|cnf|config|properties|env|tf|tfvars|hcl|nomad|gradle|kts|groovy|mk|cmake|service|timer|socket|rules|vim|nix|plist|vcl|cue|jsonnet|editorconfig|gitignore|gitattributes|dockerignore|dockerfile|j2|tmpl|tpl|pp|bzl|bazel|[cf]sproj|props|sbt|acl|zone|lua|txt|lds?|dtsi?|kdl|ron|nft|netdev|desktop|bicep|pkl|dhall|ncl|cabal)|(?:Docker|Container|[Mm]ake|Caddy|Jenkins|Vagrant|Proc|Tilt|[Jj]ust)file|Kconfig|sshd?_config|go\.mod|meson\.build|\.clang-(?:format|tidy)|\.[a-z]{3,20}rc)(?=$|[\s`'"”)）:：,，。])|\/etc\/(?:[\w.-]{1,40}\.d\/[\w.-]{1,40}|crontab|fstab|hosts|exports|sudoers)(?![\w/])/;

/** A program's text that gives away a configuration: what it exports is typed as one, or made by what defines one. */
const exported =
  /^export default (?:await )?define\w*Config\w*\(|^const \w+: (?:\w+\.)?\w*Config\w*(?:<[^>\n]{1,60}>)? = \{[\s\S]{1,8000}^export default \w+;?\s*$|^(?:export default|module\.exports =) \{[\s\S]{1,8000}\} satisfies \w*Config\w*/m;

/** Programs that set something up: the language, what the file is called, and what a whole one has. */
export const scripts: readonly {
  readonly language: RegExp;
  /** Left out where `exports` alone gives such a file away. */
  readonly name?: RegExp;
  readonly whole?: RegExp;
  /** What gives it away whatever it is called. */
  readonly exports?: RegExp;
}[] = [
  {
    language: /^(?:javascript|typescript|js|ts|mjs|cjs)$/,
    name: /(?:^|[\s`'"“(（/])\.?[\w-]{1,40}(?:\.config|rc)\.[cm]?[jt]s(?![\w.])/,
    whole: /^(?:export default|module\.exports\s?=)/m,
    exports: exported,
  },
  {
    language: /^(?:bash|sh|shell|zsh)$/,
    name: /(?:^|[\s`'"“(（/])(?![\w-]{0,40}(?:debug|diagnos))(?!(?:test|check|correlate|monitor|bench|report|watch|verify|analy[sz]e|profile|find|list|show|query)[\w-]{0,40}\.)[\w-]{1,40}\.(?:ba|z)?sh(?![\w.])/,
    whole: /^(?:#!|set -[a-z]*e)/m,
  },
  {
    language: /^(?:python|py)$/,
    name: /^#\s?(?:[\w.-]{1,60}\/){0,8}(?:[\w-]{1,40}_)?(?:config|settings)(?:_[\w-]{1,40})?\.py\b/,
    whole:
      /^class \w{0,40}(?:Config|Settings)\b[^\n]*:\n(?:[^\n]*\n){0,80}?(?:[ \t]+[A-Za-z_]\w*(?:: ?[^=\n]{1,60})? ?= ?[^\n]*(?:\n[^\n=]*){0,3}\n?){4}/m,
  },
  {
    language: /^(?:kotlin|kts|kotlin-script|groovy|gradle)$/,
    name: /(?:^|[\s`'"“(（/])build\.gradle(?:\.kts)?(?![\w.])/,
    whole: /^plugins\s?\{[\s\S]*^dependencies\s?\{/m,
    exports: /^plugins\s?\{[\s\S]*^repositories\s?\{[\s\S]*^dependencies\s?\{/m,
  },
  {
    language: /^(?:ruby|rb)$/,
    name: /(?:^|[\s`'"“(（/])(?:(?:Gem|Rake|Vagrant|Pod|Brew|Fast|Guard)file|config\.ru|puma\.rb|[\w-]{1,40}\.gemspec|config\/[\w/]{1,60}\.rb)(?![\w.])/,
    whole:
      /^(?:source\s|Vagrant\.configure|platform :|target '|Gem::Specification|workers |threads |run |Rails\.application\.configure|brew "|lane :)/m,
  },
  { language: /^swift$/, exports: /^let package = Package\([\s\S]*^\)/m },
  {
    language: /^(?:elixir|exs?)$/,
    name: /(?:^|[\s`'"“(（/])config\/[\w-]{1,40}\.exs(?![\w.])/,
    whole: /^import Config\b/m,
    exports: /^[ \t]*use Mix\.Project\b[\s\S]*\bdefp? deps\b/m,
  },
  {
    language: /^erlang$/,
    name: /(?:^|[\s`'"“(（/])(?:rebar|sys|app)\.config(?![\w.])/,
    whole: /\.\s*$/,
  },
  {
    language: /^php$/,
    name: /(?:^|[\s`'"“(（/])config\/[\w-]{1,40}\.php(?![\w.])/,
    whole: /^return \[[\s\S]*^\];/m,
  },
  {
    language: /^lua$/,
    name: /(?:^|[\s`'"“(（/])(?:init|config|wezterm|rc|options|\.luacheckrc)(?:\.lua)?(?![\w.])/,
    whole: /^(?:vim\.|return |require)/m,
  },
  { language: /^(?:scala|sbt)$/, exports: /scalaVersion\s*:=[\s\S]*libraryDependencies\s*\+\+?=/ },
  { language: /^(?:clojure|clj|edn)$/, exports: /^\(defproject\s|^\{:(?:paths|deps)\s[\s\S]*:deps\b/m },
];
