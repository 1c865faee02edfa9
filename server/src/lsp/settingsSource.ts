import type { Connection } from 'vscode-languageserver';
import type { ClientSettings } from '../protocol.ts';
import type { Client } from './client.ts';

const section = 'guidewright';

/** The client's settings: pulled per folder where it can be asked, else what it last sent for all folders. */
export class SettingsSource {
  private sent: ClientSettings = {};

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {}

  /** The client sent settings; those that can be asked send nothing of use. */
  changed(settings: unknown): void {
    const own =
      isSettings(settings) && section in settings ? (settings as Record<string, unknown>)[section] : null;
    if (isSettings(own)) this.sent = own;
  }

  async of(folder: string): Promise<ClientSettings> {
    if (!this.client.capabilities.workspace?.configuration) return this.sent;
    try {
      const settings: unknown = await this.connection.workspace.getConfiguration({
        scopeUri: folder,
        section,
      });
      return isSettings(settings) ? settings : {};
    } catch (error) {
      this.connection.console.warn(String(error));
      return this.sent;
    }
  }
}

function isSettings(value: unknown): value is ClientSettings {
  return typeof value === 'object' && value !== null;
}
