import { Agent, request, type IncomingMessage } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly tookMs: number;
}

export interface RawRequest {
  readonly method: string;
  /** The path as it is sent: nothing is encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const PATIENCE_MS = 20_000;

/** Sends what no client library would send: bytes as they are, over a socket. */
export class RawHttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });
  sent = 0;

  constructor(private readonly port: number) {}

  /** The answer; status 0 where the connection was ended without one. */
  send({ method, path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
    const began = performance.now();
    this.sent += 1;
    return new Promise((done) => {
      const finish = (status: number, type = '', text = '') =>
        done({ status, type, text, tookMs: performance.now() - began });
      const asked = request(
        { port: this.port, host: '127.0.0.1', method, path, headers, agent: this.agent },
        (answer) => {
          textOf(answer).then(
            (text) => finish(answer.statusCode ?? 0, answer.headers['content-type'], text),
            () => finish(0),
          );
        },
      );
      asked.setTimeout(PATIENCE_MS, () => asked.destroy());
      asked.on('error', () => finish(0));
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
