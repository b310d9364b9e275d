import type { FieldProblem, Role } from '#kernel';
import type { z } from 'zod';
import type { ListDescription } from './list.js';

/** Who may call: anyone, anyone signed in, or holders of one of these roles. Policies guard the records besides. */
export type Allowed = 'public' | 'signed-in' | readonly Role[];

export interface RequestHeader {
  readonly description: string;
  readonly example: string;
  readonly required: boolean;
}

/**
 * One operation of the HTTP interface, whole: the guard, the validation, the OpenAPI document and the web client
 * all come from it. `path` is below `/api/v1`, with `:name` for parameters.
 */
export interface Operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  /** `<library>.<verb-noun>`, stable. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly allow: Allowed;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Media type of a body that is not JSON; the handler is given it as a stream and limits its size itself. */
  readonly consumes?: string;
  /** Headers of a protocol that the request carries, for those who read about it; its handler checks them. */
  readonly headers?: Readonly<Record<string, RequestHeader>>;
  /** What a success answers; absent for 204 and for files (`produces`). */
  readonly response?: R;
  /** Media type of a success that is not JSON. */
  readonly produces?: string;
  /** Status of a success; default 200, 201 for POST, 204 without a response. */
  readonly status?: number;
  /** Codes of the errors that it may answer besides those that every operation has. */
  readonly errors?: readonly string[];
  /** Whether the edit needs `If-Match` with the current ETag. */
  readonly conditional?: boolean;
  /** Largest body in bytes; default 64 KiB. */
  readonly bodyLimit?: number;
  /** A list in the body whose elements are checked one by one, so that a wrong one does not hold up the others. */
  readonly oneByOne?: { readonly list: string; readonly each: z.ZodType };
  /** Requests a minute from one session, or from one address for strangers; default 600 and 6,000. */
  readonly rate?: number;
  /** The statement itself reads the session: the guard only passes the token on (hot paths). */
  readonly session?: 'in-statement';
  /** For a list: what can be counted and what it can be sorted by, which the screens read too. */
  readonly list?: ListDescription;
  /** Pages of any other site may read its answers as a stranger, so that public checks work from anywhere. */
  readonly anyOrigin?: boolean;
}

export const operation = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(
  definition: Operation<P, Q, B, R>,
): Operation<P, Q, B, R> => definition;

/** An element of the body that was left out because it was wrong. */
export interface LeftOut {
  /** Its place in the list as it was sent. */
  readonly index: number;
  readonly element: unknown;
  readonly problems: readonly FieldProblem[];
}

/** What a handler is given: the validated parts of the request, and what was left out of them (`oneByOne`). */
export type Input<O extends Operation> =
  O extends Operation<infer P, infer Q, infer B, z.ZodType>
    ? {
        readonly params: z.output<P>;
        readonly query: z.output<Q>;
        readonly body: z.output<B>;
        readonly leftOut: readonly LeftOut[];
      }
    : never;

/** What a handler answers. */
export type Output<O extends Operation> =
  O extends Operation<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.output<R> : never;

/** The query of a request, as it was validated. */
export type Query<O extends Operation> = Input<O>['query'];
