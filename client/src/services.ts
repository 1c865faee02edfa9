import type { ExtensionContext } from 'vscode';
import type { Server } from './languageClient.ts';
import type { GuideStatus } from './status/guideStatus.ts';
import type { ArrangementMemory } from './topics/arrangement.ts';
import type { TopicStore } from './topics/store.ts';
import type { TopicsView } from './topics/view.ts';

/** What a command may need; made once by `start`. */
export interface Services {
  readonly context: ExtensionContext;
  readonly server: Server;
  readonly store: TopicStore;
  readonly view: TopicsView;
  readonly arrangement: ArrangementMemory;
  readonly status: GuideStatus;
}
