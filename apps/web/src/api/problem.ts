interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The problem that the centre answered with (problem details, RFC 9457); its sentences are in one language. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fields: readonly FieldError[] = [],
    /** The language of its sentences; null for the language of the screen. */
    readonly language: string | null = null,
    /** The record as it stands now, where an edit was made of an earlier version. */
    readonly current: unknown = null,
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
  readonly current?: unknown;
}

export async function problemOf(answer: Response): Promise<Problem> {
  const details = (await answer.json().catch(() => ({}))) as Details;
  const { code = 'http.failed', detail = '', errors = [], current = null } = details;
  return new Problem(answer.status, code, detail, errors, answer.headers.get('content-language'), current);
}
