import { judgeUnchecked } from '../workspace/judgeText.ts';
import { sliceOf } from '../workspace/slice.ts';
import type { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import type { Folder } from './folder.ts';

type Stage = Pick<Folder, 'project' | 'openPaths'>;

/** After so many edits the code is as fast as it gets. */
const enough = 60;
/** Of a longer text its start does, so that nobody who types meanwhile waits for long. */
const longest = 40_000;
/**
 * While guides are still read there are to be fewer, of less, and of what is open: these are enough that the first edit
 * of somebody who does not wait for the rest takes no several times as long as the next ones.
 */
const meanwhile = { enough: 12, longest: 10_000 };

/**
 * Edits a guide that there is, for itself, while nobody waits: code is slow until it has run some dozens of times, and
 * the first edits should not be what it learns from. Nothing of it is kept or told.
 */
export class Rehearsal {
  private done = 0;
  private isRunning = false;
  /** How long the last edit took, in milliseconds: half of the time is left to whoever asks for something. */
  private took = 0;

  constructor(
    private readonly environment: Pick<Environment, 'spare'>,
    private readonly session: {
      readonly isBusy: boolean;
      readonly folders: readonly Stage[];
      readonly documents: Pick<Documents, 'wereEdited'>;
    },
  ) {}

  /**
   * Goes on until there is something better to do, or it has been enough. Once somebody edits the code learns from that,
   * and nobody is to wait for a rehearsal.
   */
  run(): void {
    const { environment } = this;
    if (!environment.spare || this.isRunning || this.done >= enough) return;
    if (this.session.documents.wereEdited) return;
    this.isRunning = true;
    environment.spare(() => {
      this.isRunning = false;
      const { isBusy } = this.session;
      const most = isBusy ? meanwhile : { enough, longest };
      const begun = performance.now();
      const isEdited = this.done < most.enough && this.edit(most.longest, isBusy);
      this.took = performance.now() - begun;
      if (isEdited) this.run();
    }, this.took);
  }

  /** Whether there was something to edit, or something `open`; so many letters of it are. */
  private edit(most: number, open: boolean): boolean {
    const guide = this.likely(open);
    if (guide === null) return false;
    const { folder, path, text } = guide;
    const { project } = folder;
    const slices = project.topicsOf(path).map(({ plan, topic }) => sliceOf(plan, topic));
    this.done++;
    const at = Math.floor((this.done / enough) * Math.min(text.length, most));
    const line = text.lastIndexOf('\n', at) + 1;
    const edited = `${text.slice(0, line)}x${text.slice(line, most)}`;
    try {
      judgeUnchecked(path, edited, slices, project.settings);
      return true;
    } catch {
      // Whoever judges the guide itself tells what is wrong.
      return false;
    }
  }

  /** A guide in which somebody types, or may yet; no other than an `open` one where that is asked for. */
  private likely(
    open: boolean,
  ): { readonly folder: Stage; readonly path: string; readonly text: string } | null {
    for (const folder of this.session.folders)
      for (const path of [...folder.openPaths, ...(open ? [] : folder.project.guideFiles())]) {
        const text = folder.project.text(path);
        if (text !== null && folder.project.topicsOf(path).length > 0) return { folder, path, text };
      }
    return null;
  }
}
