import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork, type Scope } from '#database';
import type { Import } from './domain/import.entity.js';
import type { ImportScope } from './import-kind.js';

/**
 * Lets kinds work in the name of an administrator of the import's state, whoever began it: they do not see rows of
 * other states, whatever a file says.
 */
@Injectable()
export class ImportScopes {
  constructor(private readonly work: UnitOfWork) {}

  within<T>({ stateCode, startedBy }: Import, work: (scope: ImportScope) => Promise<T>): Promise<T> {
    const scope: Scope =
      stateCode === null ? SYSTEM_SCOPE : { context: 'person', personId: startedBy, stateCode, roles: ['state-admin'] };
    return this.work.runAs(scope, () => work({ stateCode, startedBy }));
  }
}
