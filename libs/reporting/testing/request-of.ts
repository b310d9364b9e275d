import { scopeOf, type RequestContext } from '#database';
import type { BuiltPerson } from '#identity/testing';

/** The request of somebody signed in, which counts its statements. */
export const requestOf = ({ caller }: BuiltPerson): RequestContext => ({
  requestId: 'request-1',
  language: 'fr',
  caller,
  sessionToken: null,
  ip: '196.200.0.10',
  userAgent: 'test',
  scope: scopeOf(caller),
  statements: 0,
});
