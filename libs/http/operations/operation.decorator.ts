import { HttpCode, RequestMapping, RequestMethod, SetMetadata, UseInterceptors, applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Operation as OperationDefinition } from '#contracts';
import { IdempotencyInterceptor, takesKeys } from '../idempotency/idempotency.interceptor.js';

const API_PREFIX = '/api/v1';
const OPERATION = 'http:operation';

/** An operation and the address at which it is served. */
export interface MountedOperation {
  readonly operation: OperationDefinition;
  /** The whole path, with `:name` for parameters. */
  readonly path: string;
}

export interface Mounting {
  /** `root` for the few addresses that a standard fixes outside `/api/v1`, such as `/.well-known/did.json`. */
  readonly at?: 'api' | 'root';
}

/**
 * Makes a method the handler of `operation`: its method, path and status, its guard, its limits of rate and size,
 * and its place in the OpenAPI document.
 */
export function Operation(operation: OperationDefinition, { at = 'api' }: Mounting = {}): MethodDecorator {
  const path = at === 'api' ? `${API_PREFIX}${operation.path}` : operation.path;
  const mounted: MountedOperation = { operation, path };
  return applyDecorators(
    RequestMapping({ path, method: RequestMethod[operation.method] }),
    HttpCode(statusOf(operation)),
    RouteConfig({ operation }),
    SetMetadata(OPERATION, mounted),
    // Only where keys have a meaning: an interceptor costs time even when it does nothing.
    ...(takesKeys(operation) ? [UseInterceptors(IdempotencyInterceptor)] : []),
  );
}

/** The status of a success. */
export function statusOf(operation: OperationDefinition): number {
  if (operation.status !== undefined) return operation.status;
  if (operation.response === undefined && operation.produces === undefined) return 204;
  return operation.method === 'POST' ? 201 : 200;
}

/** The operation of a route handler, or null where it has none. */
export const mountedOperationOf = (handler: object): MountedOperation | null =>
  (Reflect.getMetadata(OPERATION, handler) as MountedOperation | undefined) ?? null;

/** The operation of a route handler that passed the check at start. */
export function operationOf(handler: object): OperationDefinition {
  const mounted = mountedOperationOf(handler);
  if (!mounted) throw new Error('A route without an operation was called');
  return mounted.operation;
}
