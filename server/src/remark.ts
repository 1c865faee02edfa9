import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import { sentenceOf } from './core/judge/findings.ts';
import type { Finding, Severity } from './core/judge/model.ts';
import { allRules } from './core/judge/rules.ts';
import { useParser } from './core/markdown/parse.ts';
import { satteri } from './core/markdown/satteri.ts';
import { isOn } from './core/settings.ts';
import { localeOf, translatorFor } from './messages.ts';
import type { Options } from './remark.d.mts';
import { type Config, loadConfig } from './workspace/config.ts';
import { nearTo } from './workspace/near.ts';
import { nodeHost } from './workspace/nodeHost.ts';
import { openProject } from './workspace/openProject.ts';
import type { Project } from './workspace/project.ts';
import { findRoot } from './workspace/root.ts';
import { checkExamples } from './workspace/syntax/check.ts';
import { Grammars } from './workspace/syntax/grammars.ts';
import { nodeGrammars } from './workspace/syntax/nodeGrammars.ts';

interface Opened {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly project: Project;
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Ours has four, `fatal` tells three apart. */
    severity?: Severity;
  }
}

useParser(satteri);
const grammarFolder = fileURLToPath(new URL('./grammars', import.meta.url));
const grammars = existsSync(grammarFolder) ? new Grammars(nodeGrammars(grammarFolder)) : null;
/** Projects of one run of remark over many files, by root. */
const runs = new WeakMap<object, Map<string, Promise<Opened>>>();

/**
 * A remark plugin that judges each guide against its plan, and each plan: `remark . --use guidewright/remark`. Every
 * rule of ours is a lint rule with the source `guidewright`. Files that no plan promises are left alone.
 */
export default function guidewright(this: Processor, options: Options = {}, run?: object): void {
  const found = new WeakMap<VFile, Promise<readonly Finding[]>>();
  for (const { id } of allRules)
    this.use(
      lintRule<Root>(`guidewright:${id}`, async (_tree, file) => {
        let findings = found.get(file);
        if (!findings) {
          findings = findingsIn(file, options, run);
          found.set(file, findings);
        }
        for (const finding of await findings) if (finding.rule === id) publish(finding, file);
      }),
    );
  // The rule wrapper calls everything a warning.
  this.use(() => (_tree: Root, file: VFile) => {
    for (const message of file.messages) if (message.severity) message.fatal = fatalOf[message.severity];
  });
}

const fatalOf = { error: true, warning: false, info: undefined, hint: undefined } as const;

function publish({ location: { place }, message, severity, reason }: Finding, file: VFile): void {
  const published = file.message(message, {
    place: {
      start: { line: place.line, column: place.column, offset: place.start },
      end: { line: place.endLine, column: place.endColumn, offset: place.end },
    },
  });
  published.severity = severity;
  if (reason !== message) published.note = reason;
}

/** What is found in a file, judged as the text that remark holds. */
async function findingsIn(
  file: VFile,
  options: Options,
  run: object | undefined,
): Promise<readonly Finding[]> {
  if (file.path === undefined) return [];
  const { root, project } = await opened(file.cwd, options, run);
  const path = relative(root, resolve(file.cwd, file.path)).split(sep).join('/');
  const text = String(file).replace(/^\ufeff/, '');
  const topics = project.topicsOf(path);
  const isPlan = project.planPaths.includes(path);
  if (topics.length === 0 && !isPlan) return [];
  project.setText(path, { kind: 'text', text, bom: false });
  const guide = topics.length > 0 ? project.guideOf(path) : null;
  if (guide && isOn(project.settings, 'example-syntax'))
    project.setSyntax(path, text, await checkExamples(guide, grammars), true);
  const own = isPlan ? (project.planReport(path)?.findings ?? []) : [];
  const findings = project
    .topicsOf(path)
    .flatMap(({ plan, topic }) => project.topicReport(plan, topic).findings);
  const near = nearTo(root, realpathSync(file.cwd));
  const { translate } = project.settings;
  return [...own, ...findings]
    .filter(({ location }) => location.file === path)
    .map(({ promise, ...finding }) => {
      const plan = promise && { file: promise.file, line: promise.place.line };
      return { ...finding, promise, message: sentenceOf({ ...finding, file: path, plan }, translate, near) };
    });
}

function opened(cwd: string, options: Options, run: object | undefined): Promise<Opened> {
  const root = findRoot(cwd, existsSync);
  if (run === undefined) return open(root, options);
  const projects = runs.get(run) ?? new Map<string, Promise<Opened>>();
  runs.set(run, projects);
  const project = projects.get(root) ?? open(root, options);
  projects.set(root, project);
  return project;
}

async function open(folder: string, { locale, ...over }: Options): Promise<Opened> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const translate = translatorFor(locale ?? localeOf(LC_ALL || LC_MESSAGES || LANG));
  const host = nodeHost(folder);
  const { config, problems } = await loadConfig(host, translate);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
  host.ignore(config.ignore ?? []);
  const merged: Config = { ...config, ...over, rules: { ...config.rules, ...over.rules } };
  return { root: host.root, project: await openProject(host, { config: merged, translate }) };
}
