import type { Location as LspLocation } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { agreed } from '../core/judge/agreed.ts';
import type { Finding, Location, TopicReport } from '../core/judge/model.ts';
import type { Plan } from '../core/plan/model.ts';
import { defaultSettings, isOn } from '../core/settings.ts';
import type { ClientSettings } from '../protocol.ts';
import type { ConfigProblem } from '../workspace/config.ts';
import { Project } from '../workspace/project.ts';
import { safePath } from '../workspace/safePath.ts';
import type { Client } from './client.ts';
import type { OpenDocument } from './document.ts';
import type { Documents } from './documents.ts';
import { Positions } from './positions.ts';

/** A guide and its plans are asked for over and over while one is told of. */
const mostRecent = 16;
const mostUris = 20_000;

/** What a plan's topic asks of a guide, and what was found. */
export interface OwnedReport {
  readonly plan: Plan;
  readonly report: TopicReport;
}

/**
 * A workspace folder as the features see it: its plans and guides, and the way between its paths (from the folder, with
 * `/`) and the client's URIs. `Loader` keeps it in step with the disk, `Session` with the open documents.
 */
export class Folder {
  readonly project: Project;
  /** What the client's settings say for this folder. */
  settings: ClientSettings = {};
  /** What is wrong with the folder's configuration file. */
  problems: readonly ConfigProblem[] = [];
  /** Whether it holds the documents that don't know yet where they will be: `untitled:Untitled-1`. */
  holdsDrafts = false;
  private readonly root: URI;
  private readonly prefix: string;
  /** URIs are costly to make, and asked for with every finding. */
  private readonly uris = new Map<string, string>();
  /** Positions in files that are not open, which know where the lines start. */
  private readonly recent = new Map<string, Positions>();

  constructor(
    readonly uri: string,
    readonly name: string,
    private readonly client: Client,
    private readonly documents: Documents,
  ) {
    this.root = URI.parse(uri);
    this.prefix = withSlash(pathOf(this.root));
    this.project = new Project({
      plans: [],
      base: null,
      settings: { ...defaultSettings, translate: client.translate },
    });
  }

  /** The path of a document in this folder; null for one that lies elsewhere. */
  pathOf(uri: string): string | null {
    const { scheme, authority, path } = URI.parse(uri);
    if (isDraft(uri)) return this.holdsDrafts ? safePath(path) : null;
    const here = authority === this.root.authority && scheme === this.root.scheme;
    // A document that is not saved yet may know where it will be.
    if (!here && scheme !== 'untitled') return null;
    const plain = pathOf({ path });
    return plain.startsWith(this.prefix) ? safePath(plain.slice(this.prefix.length)) : null;
  }

  /** The URI of a path, spelt as the client spells it where it has the document open. */
  uriOf(path: string): string {
    return this.document(path)?.uri ?? this.plainUri(path);
  }

  /** The open document of a path. */
  document(path: string): OpenDocument | null {
    const uri = this.plainUri(path);
    const saved = this.documents.named(uri);
    if (saved || !this.documents.haveUntitled) return saved;
    const placed = this.documents.named(uri.replace(/^[^:]+:\/\//, 'untitled:'));
    return placed ?? (this.holdsDrafts ? this.documents.get(`untitled:${path}`) : null);
  }

  /** Whether somebody has typed in a document, of whatever folder. */
  get wereEdited(): boolean {
    return this.documents.wereEdited;
  }

  /** The paths of the Markdown documents of this folder that are open. */
  get openPaths(): readonly string[] {
    return [...this.documents.all()].flatMap(({ uri }) => this.pathOf(uri) ?? []);
  }

  /** Those of them that don't know yet where they will be, and are no files of this folder. */
  get drafts(): readonly string[] {
    return [...this.documents.all()].flatMap(({ uri }) => (isDraft(uri) ? (this.pathOf(uri) ?? []) : []));
  }

  /** Positions in a file's text as it is now; null where there is no text. */
  positions(path: string): Positions | null {
    return this.document(path)?.positions ?? this.closedPositions(path);
  }

  private closedPositions(path: string): Positions | null {
    const text = this.project.text(path);
    if (text === null) return null;
    const known = this.recent.get(path);
    if (known?.text === text) return known;
    const positions = new Positions(text, this.client.encoding);
    this.recent.set(path, positions);
    if (this.recent.size > mostRecent) for (const oldest of this.recent.keys()) this.recent.delete(oldest);
    return positions;
  }

  /** Every file that something may be found in. */
  get files(): readonly string[] {
    const { project, problems } = this;
    return [...new Set([...problems.map(({ file }) => file), ...project.guideFiles(), ...project.planPaths])];
  }

  /** A place for the client; the file's start where its text is not known. */
  location({ file, place }: Location): LspLocation {
    const start = { line: 0, character: 0 };
    const document = this.document(file);
    if (document) return { uri: document.uri, range: document.positions.range(place) };
    const isText = this.project.told.result(file)?.kind === 'text';
    // Most clients count as we do, and then nobody needs the text.
    const positions = this.client.encoding === 'utf-16' ? plain : this.closedPositions(file);
    const range = (isText && positions?.range(place)) || { start, end: start };
    return { uri: this.plainUri(file), range };
  }

  /** The reports of the topics that promise a file, in the order of the plans, with all that the guide holds. */
  reportsOn(path: string): readonly OwnedReport[] {
    return this.project
      .topicsOf(path)
      .map(({ plan, topic }) => ({ plan, report: this.project.wholeReport(plan, topic) }));
  }

  /** All that was found by whoever judges a file: the same lists as before while nothing of it is another. */
  foundIn(path: string): readonly (readonly Finding[])[] {
    const { project } = this;
    const onPlan = project.planPaths.includes(path) ? project.planReport(path)?.findings : undefined;
    // Who has a guide before their eyes may want to insert what it lacks.
    const reports = this.document(path)
      ? this.reportsOn(path).map(({ report }) => report)
      : project.topicsOf(path).map(({ plan, topic }) => project.topicReport(plan, topic));
    const onGuide = reports.map(({ findings }) => findings);
    return onPlan ? [onPlan, ...onGuide] : onGuide;
  }

  /** What is found in a file, or where it touches one place of it: each finding once, in the order of the text. */
  findingsIn(path: string, { start, end }: { start: number; end: number } = everywhere): readonly Finding[] {
    const here = agreed(this.foundIn(path))
      .flat()
      .filter(({ location: { file, place } }) => file === path && place.start <= end && start <= place.end);
    return once(here).sort((a, b) => a.location.place.start - b.location.place.start);
  }

  /** Lets go of what a guide holds where nobody has it open and all that is to be found in it was found. */
  release(path: string): void {
    const { project } = this;
    const isDone = project.told.isChecked(path) || !isOn(project.settings, 'example-syntax');
    if (isDone && this.document(path) === null) project.release(path);
  }

  /** The same for every guide. */
  releaseAll(): void {
    for (const path of this.project.told.whole()) this.release(path);
  }

  private plainUri(path: string): string {
    const known = this.uris.get(path);
    if (known !== undefined) return known;
    // A text may hold half of a character, which no URI can be made of.
    const whole = path.replace(/\p{Cs}/gu, '\ufffd');
    const uri = this.root.with({ path: this.prefix + whole }).toString();
    if (this.uris.size >= mostUris) this.uris.clear();
    this.uris.set(path, uri);
    return uri;
  }
}

/** Tells ranges in any text that nobody has open, for clients that count in UTF-16. */
const plain = new Positions('', 'utf-16');

const everywhere = { start: 0, end: Number.POSITIVE_INFINITY };

function isDraft(uri: string): boolean {
  return /^untitled:[^/]/i.test(uri);
}

/** A URI's path, with a drive's letter always small. */
function pathOf({ path }: { readonly path: string }): string {
  return path.replace(/^\/[A-Z]:/, drive => drive.toLowerCase());
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** Two topics may promise one guide, and two plans one topic: what is found of it twice is told once. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding[]>();
  return findings.filter(finding => {
    const { rule, location, message } = finding;
    const key = `${rule}\n${location.place.start}\n${message}`;
    const alike = seen.get(key);
    if (!alike) seen.set(key, [finding]);
    else if (alike.some(other => JSON.stringify(other) === JSON.stringify(finding))) return false;
    else alike.push(finding);
    return true;
  });
}
