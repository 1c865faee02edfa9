import { inTimeTogether } from '../workspace/inTime.ts';
import { Agenda, type Item } from './agenda.ts';
import { Breaks } from './breaks.ts';
import { ChangedPlans } from './changedPlans.ts';
import type { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import { Examples } from './examples.ts';
import type { Folder } from './folder.ts';
import type { Member } from './member.ts';
import { Rehearsal } from './rehearsal.ts';
import type { SessionListener } from './sessionEvents.ts';
import { type Next, Work } from './work.ts';

/** For whom it is judged. */
interface Session {
  readonly members: readonly Member[];
  readonly folders: readonly Folder[];
  readonly documents: Documents;
  tellAll(tell: (listener: SessionListener) => void): void;
  /** Whether something is left to be read, judged or checked. */
  readonly isBusy: boolean;
  /** Whether something is left to be read. */
  readonly isReading: boolean;
}

/**
 * Judges what has changed in small steps between messages, and has it told of: the document in which somebody types
 * first, then guides, then plans; examples when there is nothing else to do.
 */
export class Judging {
  private readonly agenda = new Agenda();
  private readonly changedPlans = new ChangedPlans();
  private readonly work: Work;
  private readonly breaks: Breaks;
  private readonly examples: Examples;
  private readonly rehearsal: Rehearsal;
  /** Whether nothing is left to be judged or told of. */
  isSettled = true;

  constructor(
    private readonly session: Session,
    private readonly environment: Environment,
    private readonly log: (error: unknown) => void,
  ) {
    this.work = new Work(environment.soon, () => this.step());
    this.breaks = new Breaks(environment.spare, () => this.work.wake());
    this.rehearsal = new Rehearsal(environment, session);
    const isFree = (): boolean => this.isSettled || this.breaks.isAwaited;
    this.examples = new Examples(environment, this.lookAgain, log, isFree);
  }

  /** A document is about to be changed. */
  change(folder: Folder, path: string): void {
    this.breaks.edit();
    this.changedPlans.add(folder, path);
  }

  /** Has files judged, `first` where somebody waits. */
  look({ folder, loader }: Member, paths: readonly string[], first: boolean): void {
    if (!loader.isOpen) return;
    for (const path of paths) this.agenda.add(folder, path, first);
    this.isSettled = false;
    this.environment.giveWay?.(this.agenda.isUrgent);
    if (first) this.work.disturb();
    else this.work.wake();
  }

  private step(): Next {
    const next = this.agenda.next(!this.breaks.isNow);
    if (!next) return this.pause();
    const then = next.isLong ? this.breaks.use(() => this.judge(next)) : this.judge(next);
    this.environment.giveWay?.(this.agenda.isUrgent);
    return then;
  }

  /** Nothing is left, or what is left waits for a break. */
  private pause(): 'nothing' {
    if (this.isSettled) return 'nothing';
    if (this.agenda.isEmpty) {
      this.breaks.end();
      this.isSettled = true;
      for (const folder of this.session.folders) folder.releaseAll();
      this.session.tellAll(listener => listener.settled?.());
    } else this.breaks.wait();
    this.examples.run();
    if (!this.session.isReading) this.environment.rest?.();
    this.rehearsal.run();
    return 'nothing';
  }

  /** A guide's examples were checked: what is found in it and in its plans may be another. */
  private readonly lookAgain = (folder: Folder, path: string): void => {
    const member = this.session.members.find(each => each.folder === folder);
    if (member) this.look(member, [path, ...folder.project.plansOf(path)], false);
  };

  private judge(item: Item): Next {
    const { folder, path } = item;
    const member = this.session.members.find(each => each.folder === folder);
    if (!member || member.loader.awaits(path)) return 'more';
    const isOpen = folder.document(path) !== null;
    const find = (): void => {
      try {
        this.examples.prepare(folder, path);
        folder.foundIn(path);
        this.look(member, this.changedPlans.take(folder, path), false);
      } catch (error) {
        this.log(error);
      }
    };
    const tell = (): void => {
      this.session.tellAll(listener => listener.judged?.(folder, path));
      folder.release(path);
    };
    if (isOpen && !item.isJudged) {
      inTimeTogether(find, tell);
      // Somebody waits for what was told, and for nothing that may come next.
      return 'break';
    }
    // What nobody types in was mostly judged elsewhere, and then there is nothing to do.
    if (!item.isJudged) find();
    // To judge a large plan and to tell of it takes long enough that somebody may have typed meanwhile.
    if (!item.isJudged && folder.project.planPaths.includes(path)) this.agenda.tellLater(item);
    else tell();
    return 'more';
  }

  /** Examples of a guide are checked elsewhere until the promise resolves. */
  leave(folder: Folder, path: string, checking: Promise<void>): void {
    this.examples.leave(folder, path, checking);
  }

  /** Forgets a folder that is gone. */
  remove(folder: Folder): void {
    this.agenda.remove(folder);
  }

  /** Somebody waits for all that is left: it is judged at once until the function that this gives is called. */
  hurry(): () => void {
    return this.breaks.hurry();
  }

  /** Resolves when the examples that are being checked are. */
  get checked(): Promise<unknown> {
    return this.examples.idle;
  }

  get isChecking(): boolean {
    return this.examples.isBusy;
  }
}
