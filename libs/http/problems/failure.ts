import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind, type FieldProblem, type Variables } from '#kernel';
import { isDatabaseAway } from '#database';
import { StaleRecord } from '../versions/if-match.js';

/** What an exception means to the caller. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly variables: Variables;
  readonly fields: readonly FieldProblem[];
  /** The record as it stands now, where an edit was made of an earlier version. */
  readonly current?: Readonly<Record<string, unknown>>;
  /** Seconds until it makes sense to try again. */
  readonly retryAfter?: number;
}

const STATUS_OF: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unprocessable: 422,
  'rate-limited': 429,
  unavailable: 503,
};

const RETRY_AFTER = 5;

/** Codes of Fastify's own refusals that say more than their status does. */
const SERVER_CODES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'http.not-json',
  FST_ERR_BAD_URL: 'http.bad-address',
};

const CODES: Readonly<Record<number, string>> = {
  400: 'http.bad-request',
  401: 'http.sign-in-required',
  403: 'http.forbidden',
  404: 'http.not-found',
  405: 'http.method-not-allowed',
  408: 'http.too-slow',
  413: 'http.too-large',
  414: 'http.address-too-long',
  415: 'http.json-only',
  422: 'http.bad-request',
  503: 'http.unavailable',
};

/** What `exception` means: our own errors say it, the server's have a status, any other is an internal error. */
export function failureOf(exception: unknown): Failure {
  if (exception instanceof DomainError) return domainFailure(exception);
  if (isDatabaseAway(exception)) return { ...plain(503), retryAfter: RETRY_AFTER };
  const refusal = exception instanceof HttpException ? (exception.cause ?? exception) : exception;
  const status = exception instanceof HttpException ? exception.getStatus() : statusOfServerError(refusal);
  if (status === null || (status >= 500 && status !== 503)) return { ...plain(500), code: 'http.internal' };
  const serverCode = codeOf(refusal);
  const code = serverCode === null ? undefined : SERVER_CODES[serverCode];
  return code === undefined ? plain(status) : { ...plain(status), code };
}

/** The general refusal of a status. */
export const plain = (status: number): Failure => ({
  status,
  code: CODES[status] ?? (status >= 500 ? 'http.internal' : 'http.bad-request'),
  variables: {},
  fields: [],
});

function domainFailure(error: DomainError): Failure {
  const { kind, code, variables, fields } = error;
  const failure = { status: STATUS_OF[kind], code, variables, fields };
  if (error instanceof StaleRecord) return { ...failure, current: error.current };
  if (kind !== 'rate-limited' && kind !== 'unavailable') return failure;
  const { retryAfter } = variables;
  return { ...failure, retryAfter: typeof retryAfter === 'number' ? retryAfter : RETRY_AFTER };
}

/** Fastify's errors carry the status that they ask for. */
function statusOfServerError(error: unknown): number | null {
  if (!(error instanceof Error) || !(codeOf(error)?.startsWith('FST_') ?? false)) return null;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
