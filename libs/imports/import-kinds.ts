import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { ImportKind } from './import-kind.js';

/** The kinds of lists that can be brought in; the libraries that own the records register theirs. */
@Injectable()
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind>();

  /** @throws Error where two kinds have one name. */
  register(kind: ImportKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`Imports of "${kind.name}" are registered twice`);
    this.kinds.set(kind.name, kind);
  }

  /** @throws DomainError invalid `imports.kind-not-found`. */
  get(name: string): ImportKind {
    const kind = this.kinds.get(name);
    if (!kind)
      throw new DomainError('invalid', 'imports.kind-not-found', {}, [
        { path: 'kind', code: 'imports.kind-not-found' },
      ]);
    return kind;
  }
}
