import { request as open, type ClientRequest, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The code of a problem. */
  readonly code: string | null;
  readonly fields: readonly string[];
}

export interface NewFile {
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly name?: string;
  readonly size: number;
}

const VERSION = { 'tus-resumable': '1.0.0' };

/** Sends files as browsers do, over a socket that may be cut. */
export class TusClient {
  constructor(
    private readonly port: number,
    private readonly cookie: string | null,
  ) {}

  /** Begins an upload and gives its address. */
  async begin(file: NewFile): Promise<string> {
    const { status, headers, bytes } = await this.announce(file);
    if (status !== 201) throw new Error(`The upload is not begun: ${status} ${bytes.toString()}`);
    return headers.location ?? '';
  }

  announce(
    { ownerKind, ownerId, name = 'list.csv', size }: NewFile,
    headers: Record<string, string> = {},
  ): Promise<Told> {
    const metadata = `filename ${Buffer.from(name).toString('base64')}`;
    const path = `/api/v1/uploads?${new URLSearchParams({ ownerKind, ownerId }).toString()}`;
    return this.ask('POST', path, { 'upload-length': String(size), 'upload-metadata': metadata, ...headers });
  }

  /** Sends bytes from `offset` on. */
  send(path: string, offset: number, bytes: Buffer, headers: Record<string, string> = {}): Promise<Told> {
    return this.ask('PATCH', path, { ...bodyFrom(offset), 'content-length': String(bytes.length), ...headers }, bytes);
  }

  /** Announces `announced` bytes and sends some of them; the connection stays open until somebody cuts it. */
  sendSome(path: string, offset: number, bytes: Buffer, announced: number): ClientRequest {
    const sending = this.open('PATCH', path, { ...bodyFrom(offset), 'content-length': String(announced) });
    sending.on('error', () => undefined);
    sending.write(bytes);
    return sending;
  }

  /** How many bytes the centre says that it has; null where there is no such upload. */
  async offsetOf(path: string): Promise<number | null> {
    const { headers } = await this.ask('HEAD', path);
    const offset = headers['upload-offset'];
    return offset === undefined ? null : Number(offset);
  }

  /** Uploads a whole file in one go. @returns its id. */
  async upload(file: Omit<NewFile, 'size'>, bytes: Buffer): Promise<string> {
    const path = await this.begin({ ...file, size: bytes.length });
    const told = await this.send(path, 0, bytes);
    if (told.status !== 204) throw new Error(`The file is not taken: ${told.status} ${told.bytes.toString()}`);
    return path.split('/').at(-1) ?? '';
  }

  async ask(method: string, path: string, headers: Record<string, string> = {}, body?: Buffer): Promise<Told> {
    const sending = this.open(method, path, headers);
    const answer = new Promise<Told>((resolve, reject) => {
      sending.once('error', reject);
      sending.once('response', (response) => {
        const { statusCode: status = 0, headers: told } = response;
        buffer(response).then((bytes) => resolve({ status, headers: told, bytes, ...problemIn(told, bytes) }), reject);
      });
    });
    sending.end(body);
    return answer;
  }

  private open(method: string, path: string, headers: Record<string, string>): ClientRequest {
    const all = { ...VERSION, ...(this.cookie === null ? {} : { cookie: this.cookie }), ...headers };
    return open({ host: '127.0.0.1', port: this.port, method, path, headers: all, agent: false });
  }
}

const bodyFrom = (offset: number): Record<string, string> => ({
  'upload-offset': String(offset),
  'content-type': 'application/offset+octet-stream',
});

function problemIn(headers: IncomingHttpHeaders, bytes: Buffer): Pick<Told, 'code' | 'fields'> {
  if (!(headers['content-type'] ?? '').includes('problem+json') || bytes.length === 0)
    return { code: null, fields: [] };
  const { code, errors } = JSON.parse(bytes.toString()) as { code: string; errors: { path: string }[] };
  return { code, fields: errors.map(({ path }) => path) };
}
