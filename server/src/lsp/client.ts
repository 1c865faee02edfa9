import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Locale, Translate } from '../core/translate.ts';
import { localeOf, translatorFor } from '../messages.ts';
import type { InitializationOptions } from '../protocol.ts';
import { chooseEncoding, type Encoding } from './positions.ts';

/** What is known of the client, from its first message on. */
export interface Client {
  readonly encoding: Encoding;
  readonly locale: Locale;
  readonly translate: Translate;
  /** What the client's first message says that it can do. */
  readonly capabilities: ClientCapabilities;
  /** It runs the commands named in `clientCommands`. */
  readonly commands: boolean;
  /** It lists and reads files for us. */
  readonly files: boolean;
  /** The workspace's own JavaScript may run. */
  readonly trusted: boolean;
}

/** Reads the client's first message; what it leaves out is what the least of clients can do. */
export function readClient({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const options = optionsOf(initializationOptions);
  const language = localeOf(locale);
  return {
    encoding: chooseEncoding(capabilities?.general?.positionEncodings),
    locale: language,
    translate: translatorFor(language),
    capabilities: capabilities ?? {},
    commands: options.commands === true,
    files: options.files === true,
    trusted: options.trusted === true,
  };
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
