import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { mountedOperationOf, type MountedOperation } from './operation.decorator.js';

/** Metadata key that Nest keeps a route's path under. */
const ROUTE_PATH = 'path';

interface Handler {
  readonly name: string;
  readonly mounted: MountedOperation | null;
}

/** Every operation that the application serves, found in its controllers. */
@Injectable()
export class OperationRegistry {
  private mounted: readonly MountedOperation[] | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Refuses to start where a route names no operation, or two routes name the same one. */
  check(): void {
    const handlers = this.handlers();
    const bare = handlers.filter(({ mounted }) => mounted === null).map(({ name }) => name);
    if (bare.length > 0) throw new Error(`Routes without an operation: ${bare.join(', ')}. Mark them with @Operation.`);
    const names = new Map<string, string>();
    for (const { name, mounted } of handlers) {
      const id = mounted?.operation.id ?? '';
      const other = names.get(id);
      if (other !== undefined) throw new Error(`Operation "${id}" is served twice: by ${other} and by ${name}.`);
      names.set(id, name);
    }
  }

  all(): readonly MountedOperation[] {
    this.mounted ??= this.handlers().flatMap(({ mounted }) => (mounted ? [mounted] : []));
    return this.mounted;
  }

  /** The methods that are served at `pathname`, for the answer to a request with another method. */
  methodsAt(pathname: string): string[] {
    const asked = segmentsOf(pathname);
    return this.all()
      .filter(({ path }) => matches(segmentsOf(path), asked))
      .map(({ operation }) => operation.method);
  }

  private handlers(): Handler[] {
    return this.discovery.getControllers().flatMap((wrapper) => {
      const prototype = wrapper.metatype?.prototype as Record<string, unknown> | undefined;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(ROUTE_PATH, handler)) return [];
        return [{ name: `${wrapper.name}.${method}`, mounted: mountedOperationOf(handler) }];
      });
    });
  }
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const matches = (route: readonly string[], asked: readonly string[]): boolean =>
  route.length === asked.length && route.every((segment, index) => segment.startsWith(':') || segment === asked[index]);
