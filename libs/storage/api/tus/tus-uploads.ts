import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Server, type Upload } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileOwner } from '#contracts/storage';
import { newRandomId, type Caller } from '#kernel';
import { cleanFileName } from '../../inspection/file-name.js';
import { Finishing } from '../../uploads/finishing.service.js';
import { Uploads } from '../../uploads/uploads.service.js';
import { ReceivedBytes } from './received-bytes.js';
import { failureOf, refusalOf, type Thrown } from './tus-errors.js';
import { UploadLocks } from './upload-locks.js';

export const UPLOADS_PATH = '/api/v1/uploads';
/** How long a write goes on once somebody else wants its upload: enough to take in what is on its way. */
const DRAIN_MS = 500;
const BAD_REQUEST = 400;

const ASKED_IN = ['content-length', 'content-type', 'tus-resumable'];
const ANSWERED_IN = ['cache-control', 'connection', 'location', 'tus-resumable', 'upload-length', 'upload-offset'];

/** A request to the protocol: who asks, and, where an upload begins, for what record. */
export interface TusRequest {
  readonly method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  readonly caller: Caller;
  readonly owner?: FileOwner;
}

interface Exchange extends TusRequest {
  thrown?: Thrown;
}

/**
 * The tus protocol, version 1.0, at our addresses: its requests are guarded and its refusals are told like all others.
 */
@Injectable()
export class TusUploads {
  private readonly exchanges = new WeakMap<object, Exchange>();
  private readonly server: Server;

  constructor(
    private readonly uploads: Uploads,
    private readonly finishing: Finishing,
    bytes: ReceivedBytes,
    locks: UploadLocks,
  ) {
    this.server = new Server({
      path: UPLOADS_PATH,
      datastore: bytes,
      locker: locks,
      relativeLocation: true,
      lockDrainTimeout: DRAIN_MS,
      allowedOrigins: () => false,
      namingFunction: newRandomId,
      onUploadCreate: (request, upload) => this.announce(this.exchangeOf(request), upload),
      onUploadFinish: (request, { id }) => this.finish(this.exchangeOf(request), id),
      onResponseError: (request, error) => this.note(request, error),
    });
  }

  /** Sets the answer's headers; the answer itself is empty. @throws DomainError. */
  async answer(request: FastifyRequest, reply: FastifyReply, asked: TusRequest): Promise<void> {
    const exchange: Exchange = { ...asked };
    const asTus = webRequest(request, asked.method);
    this.exchanges.set(asTus, exchange);
    const response = await this.server.handleWeb(asTus);
    if (exchange.thrown !== undefined) throw failureOf(exchange.thrown);
    if (response.status >= BAD_REQUEST) throw refusalOf(response.status, new Error(`tus: ${await response.text()}`));
    for (const name of ANSWERED_IN) {
      const value = response.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
  }

  private async announce({ caller, owner }: Exchange, { id, size = 0, metadata }: Upload): Promise<object> {
    if (!owner) throw new Error('An upload begins without an owner');
    const name = cleanFileName(metadata?.['filename'] ?? '');
    await this.uploads.announce(caller, { id, ...owner, name, size });
    return {};
  }

  private async finish({ caller }: Exchange, id: string): Promise<object> {
    await this.finishing.finish(caller, id);
    return {};
  }

  /** Keeps what was thrown, as the answer of the protocol's server only says that something was thrown. */
  private note(request: object, thrown: Thrown): undefined {
    this.exchangeOf(request).thrown = thrown;
  }

  private exchangeOf(request: object): Exchange {
    const exchange = this.exchanges.get(request);
    if (!exchange) throw new Error('A request of nobody reached the uploads');
    return exchange;
  }
}

function webRequest({ url, headers, body }: FastifyRequest, method: TusRequest['method']): Request {
  const told = Object.entries(headers).filter(([name]) => ASKED_IN.includes(name) || name.startsWith('upload-'));
  // The streams of Node and those of browsers are one thing with two sets of types.
  const stream: object | null = body instanceof Readable ? Readable.toWeb(unbroken(body)) : null;
  const sent = stream === null ? {} : { body: stream as BodyInit, duplex: 'half' as const };
  // The server takes the last part of the address for the id, even a query.
  const [path = ''] = url.split('?');
  return new Request(new URL(path, 'http://uploads'), {
    method,
    headers: told.map(([name, value]): [string, string] => [name, String(value)]),
    ...sent,
  });
}

/** The received part of a body, as if it ended where its sender broke off: all of it is kept. */
function unbroken(body: Readable): Readable {
  const received = new PassThrough();
  body.once('close', () => received.end());
  body.once('error', () => received.end());
  return body.pipe(received);
}
