interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What the centre answered instead of what was asked (problem details, RFC 9457); its sentences are in the reader's language. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(code);
  }
}

/** The centre could not be reached. */
export class NoLink extends Error {}

interface Details {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
}

export async function problemOf(answer: Response): Promise<Problem> {
  const details = (await answer.json().catch(() => ({}))) as Details;
  return new Problem(answer.status, details.code ?? 'http.failed', details.detail ?? '', details.errors ?? []);
}
