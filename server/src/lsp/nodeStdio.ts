import type { Writable } from 'node:stream';
import { format } from 'node:util';
import {
  AbstractMessageWriter,
  type Connection,
  createConnection,
  type Message,
  type MessageWriter,
  type NotificationMessage,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
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
 * Writes each message when it is told to, as one piece. The library's own writer lets what else there is to do go first,
 * twice a message: whoever types waits for it. What is told of documents that nobody has open goes together, as soon as
 * whoever tells it is done: each piece wakes the client, which costs more than to write it.
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
    if (isOfClosed(message)) this.hold();
    else this.release();
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

  private hold(): void {
    if (this.isHeld) return;
    this.isHeld = true;
    this.stream.cork();
    process.nextTick(() => this.release());
  }

  private release(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.stream.uncork();
  }
}

/** Whether a message tells what is found in a document that is not open, which has no version. */
function isOfClosed(message: Message): boolean {
  const { method, params } = message as Partial<NotificationMessage>;
  return (
    method === PublishDiagnosticsNotification.method &&
    (params as Partial<PublishDiagnosticsParams>).version === undefined
  );
}
