import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** Astro's language server, as an editor runs it, on a project folder. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);

  constructor() {
    this.#child = spawn('node_modules/.bin/astro-ls', ['--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  async open(root: string): Promise<void> {
    const uri = pathToFileURL(root).href;
    await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: { workspace: { workspaceFolders: true } },
      initializationOptions: { typescript: { tsdk: 'node_modules/typescript/lib' }, contentIntellisense: true },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Shows the server a text as if it had been typed into a file. */
  type(uri: string, text: string): void {
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
    });
  }

  request(method: string, params: object): Promise<unknown> {
    const id = this.#waiting.size + 1;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  close(): void {
    this.#child.kill();
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, end))?.[1]);
      const start = end + 4;
      if (end < 0 || this.#received.length < start + length) return;
      this.#handle(JSON.parse(this.#received.toString('utf8', start, start + length)) as Message);
      this.#received = this.#received.subarray(start + length);
    }
  }

  #handle({ id, method, result }: Message): void {
    if (id === undefined) return;
    // The server asks for settings: it gets none, so that it takes its own.
    if (method) this.#send({ id, result: method === 'workspace/configuration' ? [null] : null });
    else this.#waiting.get(id)?.(result);
  }
}
