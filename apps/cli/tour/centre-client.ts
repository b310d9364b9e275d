import type { Input, Operation, Output } from '#contracts';
import type { Language } from '#kernel';

/** The tour met something other than what the interface promises. */
export class TourFailure extends Error {}

type Parts<O extends Operation> = Partial<Input<O>> & { readonly headers?: Record<string, string> };

/** One person's session over HTTP. Every answer is checked against the schema of its operation, field by field. */
export class CentreClient {
  private cookie: string | null = null;

  constructor(
    readonly baseUrl: string,
    readonly language: Language,
  ) {}

  /** Carries an operation out. @throws TourFailure for any other answer than a success of the promised shape. */
  async call<O extends Operation>(operation: O, parts: Parts<O> = {}): Promise<Output<O>> {
    const answer = await this.send(operation, parts);
    const promised = operation.status ?? defaultStatus(operation);
    if (answer.status !== promised) throw new TourFailure(await describe(operation, answer));
    if (!operation.response) return undefined as Output<O>;
    const parsed = operation.response.safeParse(await answer.json());
    if (parsed.success) return parsed.data as Output<O>;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new TourFailure(`${operation.id} answered another shape than it promises: ${issues.join('; ')}`);
  }

  /** Carries out an operation that must be refused. @returns the code of the problem. */
  async refused<O extends Operation>(operation: O, status: number, parts: Parts<O> = {}): Promise<string> {
    const answer = await this.send(operation, parts);
    if (answer.status !== status) {
      throw new TourFailure(`${operation.id} should be refused with ${status}: ${await describe(operation, answer)}`);
    }
    return ((await answer.json()) as { code: string }).code;
  }

  /** The bytes of a file that an operation produces. */
  async file<O extends Operation>(operation: O, parts: Parts<O> = {}): Promise<Uint8Array> {
    const answer = await this.send(operation, parts);
    if (!answer.ok) throw new TourFailure(await describe(operation, answer));
    return new Uint8Array(await answer.arrayBuffer());
  }

  private async send<O extends Operation>(operation: O, { params, query, body, headers }: Parts<O>): Promise<Response> {
    const url = new URL(`/api/v1${filled(operation.path, params)}`, this.baseUrl);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
    const answer = await fetch(url, {
      method: operation.method,
      headers: {
        'accept-language': this.language,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(operation.body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(operation.body ? { body: JSON.stringify(body ?? {}) } : {}),
      signal: AbortSignal.timeout(30_000),
    });
    const [cookie] = answer.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';', 1)[0] ?? null;
    return answer;
  }
}

const defaultStatus = ({ method, response, produces }: Operation): number => {
  if (!response && produces === undefined) return 204;
  return method === 'POST' ? 201 : 200;
};

const filled = (path: string, params: unknown): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((params as Record<string, unknown>)[name])));

async function describe({ id }: Operation, answer: Response): Promise<string> {
  const text = await answer.text();
  return `${id} answered ${answer.status}: ${text.slice(0, 500)}`;
}
