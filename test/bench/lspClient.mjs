// A client of the Language Server Protocol, no more than a benchmark needs: it adds next to nothing to what is measured.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const hasGroups = process.platform !== 'win32';

/** Starts a server that speaks over stdio. `begin` gives the milliseconds from the start to its first answer. */
export class LspClient {
  #id = 0;
  #waiting = new Map();
  #listeners = new Set();
  #buffer = Buffer.alloc(0);

  constructor(command, args, { cwd, settings = {} } = {}) {
    this.started = performance.now();
    this.settings = settings;
    // A group of its own can be killed whole: a peer's program may be no more than what starts its server.
    this.process = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'], detached: hasGroups });
    // One that was killed may leave what it was sent unread.
    this.process.stdin.on('error', () => undefined);
    this.process.stdout.on('data', data => this.#read(data));
    this.exited = new Promise(resolve => this.process.on('exit', resolve));
  }

  async begin(folder, capabilities = {}) {
    this.result = await this.request('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'bench' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
        textDocument: {
          publishDiagnostics: {
            relatedInformation: true,
            versionSupport: true,
            codeDescriptionSupport: true,
          },
          ...capabilities,
        },
      },
    });
    const ms = performance.now() - this.started;
    this.notify('initialized', {});
    return ms;
  }

  request(method, params) {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Calls `listener` with every notification; gives what ends it. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves with the parameters of the first notification of a method for which something holds. */
  next(method, holds = () => true) {
    return new Promise(resolve => {
      const end = this.listen(message => {
        if (message.method !== method || !holds(message.params)) return;
        end();
        resolve(message.params);
      });
    });
  }

  /** The milliseconds that the server has spent on processors, which say more than a clock where a machine is busy. */
  processor() {
    try {
      const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return null;
    }
  }

  /** Ends the server as the protocol says; one that does not end by itself is killed. */
  async end() {
    const kill = setTimeout(() => this.#kill(), 2000);
    this.request('shutdown').then(() => {
      this.notify('exit');
      this.process.stdin.end();
    });
    const code = await this.exited;
    clearTimeout(kill);
    return code;
  }

  #kill() {
    if (hasGroups) process.kill(-this.process.pid, 'SIGKILL');
    else this.process.kill('SIGKILL');
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(data) {
    this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.method === undefined) {
      const { resolve, reject } = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    } else if (message.id !== undefined) {
      const asked = message.method === 'workspace/configuration';
      this.#send({ id: message.id, result: asked ? message.params.items.map(() => this.settings) : null });
    } else for (const listener of [...this.#listeners]) listener(message);
  }
}
