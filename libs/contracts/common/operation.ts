import type { FieldProblem, Role } from '#kernel';
import type { z } from 'zod';
import type { ListDescription } from './list.js';

/** Who may call: anyone, anyone signed in, or holders of one of these roles. Records are guarded by policies besides. */
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
  /** Media type of a body that is no JSON: the handler is given it as a stream, and bounds it itself. */
  readonly consumes?: string;
  /** Headers of a protocol that the request carries, for those who read of it; its handler checks them. */
  readonly headers?: Readonly<Record<string, RequestHeader>>;
  /** What a success answers; absent for 204 and for files (`produces`). */
  readonly response?: R;
  /** Media type of a success that is not JSON. */
  readonly produces?: string;
  /** Status of a success; default 200, 201 for POST, 204 without a response. */
  readonly status?: number;
  /** Codes of the errors that it may answer besides those every operation has. */
  readonly errors?: readonly string[];
  /** The edit wants `If-Match` with the current ETag. */
  readonly conditional?: boolean;
  /** Largest body in bytes; default 64 KiB. */
  readonly bodyLimit?: number;
  /** A list of the body whose elements are checked one by one: what is wrong with one holds up none of the others. */
  readonly oneByOne?: { readonly list: string; readonly each: z.ZodType };
  /** Requests a minute from one session, or from one address for strangers; default 600 and 6,000. */
  readonly rate?: number;
  /** Answers are read by the session inside the statement: the guard passes only the token on (hot paths). */
  readonly session?: 'in-statement';
  /** Of a list: what can be counted and what it can be sorted by, which the screens read too. */
  readonly list?: ListDescription;
  /** Pages of any other site may read its answers, as a stranger: what anybody may check can be checked from anywhere. */
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

/** An element of the body that was left out, as it was wrong. */
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
