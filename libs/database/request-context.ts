import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller, Language } from '#kernel';
import type { Scope } from './scope.js';

/** What is known of the request or job being served. The edge makes it; the guard fills in who calls. */
export interface RequestContext {
  readonly requestId: string;
  language: Language;
  caller: Caller | null;
  sessionToken: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** In whose name statements run; null refuses every transaction. */
  scope: Scope | null;
  /** Statements sent to PostgreSQL so far, BEGIN, COMMIT and ROLLBACK apart. */
  statements: number;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
