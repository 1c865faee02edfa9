import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';

/** Fewer guides are read before anybody could read that they are. */
const worthTelling = 100;

/** Shows how far the first read of a large folder is, where the client can show it. */
export class FolderProgress {
  private readonly shown = new Map<
    string,
    { reporter: WorkDoneProgressServerReporter | null; done: boolean }
  >();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {}

  tell({ uri, name }: Folder, read: number, all: number): void {
    if (all < worthTelling || !this.client.capabilities.window?.workDoneProgress) return;
    const shown = this.shown.get(uri);
    if (!shown) this.begin(uri, name);
    else if (read >= all) {
      shown.done = true;
      shown.reporter?.done();
      this.shown.delete(uri);
    } else if (read % 50 === 0) shown.reporter?.report(Math.floor((100 * read) / all), `${read}/${all}`);
  }

  private begin(uri: string, name: string): void {
    const shown: { reporter: WorkDoneProgressServerReporter | null; done: boolean } = {
      reporter: null,
      done: false,
    };
    this.shown.set(uri, shown);
    const created = this.connection.window.createWorkDoneProgress();
    const begun = created.then(reporter => {
      reporter.begin(this.client.translate('Reading the guides of {0}', name), 0);
      shown.reporter = reporter;
      if (shown.done) reporter.done();
    });
    begun.catch(error => this.connection.console.warn(String(error)));
  }
}
