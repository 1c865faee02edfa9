import type { Writable } from 'node:stream';
import { format } from 'node:util';
import {
  AbstractMessageWriter,
  type Connection,
  createConnection,
  type Message,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
} from 'vscode-languageserver/node';

/** The connection over standard input and output, which ends the process when the client is gone. */
export function stdioConnection(): Connection {
  const { stdin, stdout } = process;
  const reader = new StreamMessageReader(stdin);
  const connection = createConnection(ProposedFeatures.all, reader, new DirectWriter(stdout));
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  for (const event of ['end', 'close']) stdin.on(event, () => process.exit(isShutDown ? 0 : 1));
  // What a library prints must not get between the messages.
  for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const)
    console[method] = (...words) => connection.console[method](format(...words));
  return connection;
}

/**
 * Writes messages as soon as whoever tells them is done, all that were told in a turn as one piece. The library's own
 * writer lets what else there is to do go first, twice a message: whoever types waits for it.
 */
export class DirectWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;
  private isHeld = false;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    this.hold();
    return new Promise((resolve, reject) => {
      const content = JSON.stringify(message);
      const header = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`;
      this.stream.write(header + content, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }

  /** Each piece wakes the client, which costs more than to write it. */
  private hold(): void {
    if (this.isHeld) return;
    this.isHeld = true;
    this.stream.cork();
    process.nextTick(() => {
      this.isHeld = false;
      this.stream.uncork();
    });
  }
}
