import type { z } from 'zod';
import type { Operation, Output } from '#contracts';
import { centreClock } from '../device/index.js';
import { NoLink, problemOf } from './problem.js';

type Part<Name extends string, Schema> = Schema extends z.ZodUndefined
  ? unknown
  : Schema extends z.ZodType
    ? Name extends 'query'
      ? { readonly query?: z.input<Schema> }
      : { readonly [N in Name]: z.input<Schema> }
    : unknown;

/** The parts of a request for an operation, in the form that its schemas take in. */
export type Asked<O extends Operation> =
  O extends Operation<infer P, infer Q, infer B, z.ZodType>
    ? Part<'params', P> & Part<'query', Q> & Part<'body', B>
    : never;

interface Parts {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

interface Options {
  /** The version that is edited, for operations that are conditional. */
  readonly version?: number;
  readonly signal?: AbortSignal;
}

const ROOT = '/api/v1';
const RETRIES = 2;
const PAUSE = 700;

/**
 * Carries out an operation of libs/contracts.
 * @throws Problem what the centre refuses. @throws NoLink where it cannot be reached.
 */
export async function call<O extends Operation>(
  operation: O,
  asked: Asked<O>,
  options: Options = {},
): Promise<Output<O>> {
  const parts = asked as Parts;
  // Errors are in the language of the screen, whatever the person chose on another device.
  const query = { ...parts.query, lang: document.documentElement.lang };
  const answer = await sent(addressOf(operation, { ...parts, query }), requestOf(operation, parts, options));
  if (!answer.ok) throw await problemOf(answer);
  return (answer.status === 204 ? undefined : await answer.json()) as Output<O>;
}

/** The address of an operation, for links to files. */
export function addressOf(operation: Operation, { params = {}, query = {} }: Parts): string {
  const path = operation.path.replaceAll(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(written(params[name])),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, written(value)]],
  );
  const search = new URLSearchParams(pairs).toString();
  return `${ROOT}${path}${search === '' ? '' : `?${search}`}`;
}

/** A value as it stands in an address. */
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function requestOf(operation: Operation, { body }: Parts, { version, signal }: Options): RequestInit {
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (operation.method === 'POST') headers.set('idempotency-key', randomKey());
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  return {
    method: operation.method,
    headers,
    credentials: 'same-origin',
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  };
}

/** Sends a request again that got no answer; its key makes sure that a change happens only once. */
async function sent(address: string, request: RequestInit): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      const early = begunEarly(address, request);
      // A request that was begun early was sent after the page began to load.
      const asked = early ? 0 : performance.now();
      const answer = await (early ?? fetch(address, request));
      hearTime(answer, asked);
      return answer;
    } catch (failure) {
      if (request.signal?.aborted) throw failure;
      if (tries >= RETRIES || !navigator.onLine) throw new NoLink('', { cause: failure });
      await new Promise((done) => setTimeout(done, PAUSE * (tries + 1)));
    }
  }
}

/** Every answer tells the time at the centre, except one that a cache has kept. */
function hearTime({ headers }: Response, asked: number): void {
  const date = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(date) && !headers.has('age')) centreClock.hear(date, asked);
}

/** A request that the page began before the programs were loaded; each answer is used once. */
function begunEarly(address: string, { method }: RequestInit): Promise<Response> | undefined {
  const answer = method === 'GET' ? window.begun?.[address] : undefined;
  if (answer) delete window.begun?.[address];
  return answer;
}

const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
