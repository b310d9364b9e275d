import { setTimeout as sleep } from 'node:timers/promises';
import type { Input, Operation, Output } from '#contracts';
import { signIn } from '#contracts/identity';

/** The centre answered, but not with success. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    what: string,
    /** Seconds to wait before the next try, where the answer says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${what}: ${status} ${code}`);
  }
}

/** An answer before it is interpreted. */
export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** `version` is the version that a conditional operation edits. */
type Parts<O extends Operation> = Partial<Input<O>> & { readonly version?: number };

/** How somebody signs in who does not belong to the demo centre. */
export interface SignInWords {
  readonly email: string;
  readonly password: string;
}

const PASSWORD = 'Rabat-2013';
const PATIENCE_MS = 4_000;
const INSISTING_MS = 45_000;
const TRIES_APART_MS = 200;

/** A person who asks the centre over HTTP, on connections that are kept. */
export class Session {
  private cookie = '';

  /** `notes` is told of every try that did not succeed. */
  constructor(
    protected readonly url: string,
    private readonly notes: (failure: unknown) => void = () => undefined,
  ) {}

  /** Signs `<name>@demo.example` in, or somebody by an address and a password. */
  static async of(url: string, who: string | SignInWords, notes?: (failure: unknown) => void): Promise<Session> {
    const session = new this(url, notes);
    const { email, password } = typeof who === 'string' ? { email: `${who}@demo.example`, password: PASSWORD } : who;
    await session.insist(signIn, { body: { email, password } });
    return session;
  }

  /** The same person at another copy of the centre. */
  at(url: string): Session {
    const session = new Session(url, this.notes);
    session.cookie = this.cookie;
    return session;
  }

  /**
   * Tries once, for some seconds at most.
   * @throws Refused for an answer that is no success; TypeError or a TimeoutError where none came.
   */
  async call<O extends Operation>(operation: O, parts: Parts<O> = {}): Promise<Output<O>> {
    try {
      return await this.send(operation, parts);
    } catch (failure) {
      this.notes(failure);
      throw failure;
    }
  }

  /** Tries again while the centre is away or busy; only for what is safe to repeat. */
  async insist<O extends Operation>(operation: O, parts: Parts<O> = {}): Promise<Output<O>> {
    const until = Date.now() + INSISTING_MS;
    for (;;) {
      try {
        return await this.call(operation, parts);
      } catch (failure) {
        if (!isAway(failure) || Date.now() > until) throw failure;
        await sleep(TRIES_APART_MS);
      }
    }
  }

  /** Is called with every answer as it came. */
  protected meet(_operation: Operation, _answer: RawAnswer): Promise<void> {
    return Promise.resolve();
  }

  private async send<O extends Operation>(operation: O, parts: Parts<O>): Promise<Output<O>> {
    const { params, query, body } = parts as Record<'params' | 'query' | 'body', Record<string, unknown> | undefined>;
    const { version } = parts;
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name])));
    const search = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]));
    const answer = await fetch(`${this.url}/api/v1${path}?${search.toString()}`, {
      method: operation.method,
      headers: {
        cookie: this.cookie,
        ...(operation.body ? { 'content-type': 'application/json' } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(operation.body ? { body: JSON.stringify(body ?? {}) } : {}),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    await this.meet(operation, { status: answer.status, type: answer.headers.get('content-type') ?? '', text });
    if (!answer.ok) throw new Refused(answer.status, codeOf(text), operation.id, retryAfterOf(answer));
    this.cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? this.cookie;
    return (operation.response ? operation.response.parse(JSON.parse(text)) : undefined) as Output<O>;
  }
}

/** Whether a failure says only that the centre does not answer now. Errors of fetch belong to another realm. */
export function isAway(failure: unknown): boolean {
  if (failure instanceof Refused) return failure.status === 503 || failure.status === 429;
  const { name } = failure as { name?: string };
  return name === 'TypeError' || name === 'TimeoutError';
}

function retryAfterOf(answer: Response): number | null {
  const seconds = answer.headers.get('retry-after');
  return seconds === null ? null : Number(seconds);
}

function codeOf(text: string): string {
  try {
    return (JSON.parse(text) as { code?: string }).code ?? text;
  } catch {
    return text.slice(0, 200);
  }
}
