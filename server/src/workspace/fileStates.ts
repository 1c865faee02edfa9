import type { Guide } from '../core/guide/model.ts';
import type { GuideState } from '../core/judge/model.ts';
import type { Translate } from '../core/translate.ts';
import { sayFailure } from './failure.ts';
import type { GuideTexts } from './guideTexts.ts';
import { MovedIndex } from './moved.ts';

/** What is known of a topic's file: told apart by `known`, and made into a state where there is something to judge. */
export interface FileState {
  readonly known: unknown;
  state(): GuideState;
}

/** What `FileStates` looks at beside the texts. */
export interface Surroundings {
  readonly files: Iterable<string>;
  /** Whether a topic has a file already, or it is a plan. */
  isTaken(path: string): boolean;
  readonly translate: Translate;
}

/** The states of promised files. */
export class FileStates {
  private moved: MovedIndex | null = null;
  private readonly missing = new Map<string | null, FileState>();

  constructor(private readonly texts: GuideTexts) {}

  /** There are other files. */
  forgetFiles(): void {
    this.moved = null;
    this.missing.clear();
  }

  /** Other files are taken. */
  forgetTaken(): void {
    this.missing.clear();
  }

  /** The state of a file; null is that of a topic that names none. */
  of(file: string | null, surroundings: Surroundings): FileState {
    const known = file === null ? null : this.texts.get(file);
    if (file === null || known === null) return this.absent(file, surroundings);
    const { result, syntax } = known;
    if (result.kind === 'text')
      return {
        known,
        state: () => ({ kind: 'present', guide: this.texts.guide(file) as Guide, ...(syntax && { syntax }) }),
      };
    if (result.reason === 'missing') return this.absent(file, surroundings);
    return {
      known,
      state: () => ({ kind: 'unreadable', reason: sayFailure(result, surroundings.translate) }),
    };
  }

  private absent(file: string | null, surroundings: Surroundings): FileState {
    const known = this.missing.get(file) ?? this.looked(file, surroundings);
    this.missing.set(file, known);
    return known;
  }

  private looked(file: string | null, { files, isTaken }: Surroundings): FileState {
    this.moved ??= new MovedIndex(files);
    const moved = file === null ? [] : this.moved.candidates(file, isTaken);
    return { known: JSON.stringify(moved), state: () => ({ kind: 'missing', moved }) };
  }
}
