import { Module, type Type } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork, requestContext, scopeOf } from '#database';
import { newId, type Caller } from '#kernel';
import { FileStore } from '#storage';
import { query, testModule, type TestDatabase, type TestModule } from '#testing';
import { ImportColumns } from '../import-columns.service.js';
import { ImportRowsRepository } from '../import-rows.repository.js';
import { ImportRows, type Mending } from '../import-rows.service.js';
import { ImportSteps } from '../import-steps.service.js';
import { ImportsModule } from '../imports.module.js';
import { Imports } from '../imports.service.js';
import { OldRows } from '../old-rows.service.js';
import type { KeptRow } from '../row-seals.service.js';
import type { Import } from '../domain/import.entity.js';
import { GUESTS, GuestImports, layOutGuests } from './guests.kind.js';

@Module({ imports: [ImportsModule], providers: [GuestImports] })
export class GuestsModule {}

type Database = Pick<TestDatabase, 'url' | 'adminUrl'>;

export const callerOf = (stateCode: string | null, role: Caller['roles'][number]): Caller => ({
  personId: newId(),
  sessionId: newId(),
  stateCode,
  roles: [role],
});

/** Somebody who brings lists of guests in, and the worker beside them. */
export class ImportDesk {
  readonly morocco = callerOf('ma', 'state-admin');
  readonly tunisia = callerOf('tn', 'state-admin');
  readonly registrar = callerOf(null, 'registrar');

  private constructor(
    readonly centre: TestModule,
    private readonly database: Database,
    private readonly kind: string,
  ) {}

  static async open(database: Database): Promise<ImportDesk> {
    await layOutGuests(database);
    return ImportDesk.of(database, GUESTS, GuestsModule);
  }

  /** A desk for lists of `kind`, which `module` registers. */
  static async of(database: Database, kind: string, module: Type): Promise<ImportDesk> {
    return new ImportDesk(await testModule({ database, imports: [module] }), database, kind);
  }

  as<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
    const context = { requestId: newId(), language: 'fr' as const, sessionToken: null, ip: null, userAgent: null };
    return requestContext.run({ ...context, caller, scope: scopeOf(caller), statements: 0 }, work);
  }

  /** Uploads `content` and has it read. */
  async read(content: string | Buffer, caller = this.morocco, name = 'liste.csv'): Promise<Import> {
    const imports = this.centre.get(Imports);
    const { hash } = await this.centre.get(FileStore).put(Buffer.from(content), { mediaType: 'text/csv' });
    const { found } = await this.as(caller, () =>
      imports.start(caller, { kind: this.kind, stateCode: caller.stateCode ?? 'ma' }),
    );
    await this.as(caller, () => imports.arrived(found.id, { id: newId(), name, hash }));
    await this.work(found.id);
    return this.found(found.id);
  }

  /** Reads `content` and has its rows checked with the columns as they were recognised. */
  async check(content: string | Buffer, caller = this.morocco): Promise<Import> {
    const { id } = await this.read(content, caller);
    return this.map(id, caller);
  }

  async map(id: string, caller = this.morocco, mapping?: Import['mapping']): Promise<Import> {
    const found = await this.found(id);
    const columns = this.centre.get(ImportColumns);
    await this.as(caller, () => columns.map(caller, id, found.version, mapping ?? found.mapping));
    await this.work(id);
    return this.found(id);
  }

  /** Reads, checks and brings in `content`. */
  async bringIn(content: string | Buffer, caller = this.morocco): Promise<Import> {
    const { id } = await this.check(content, caller);
    return this.run(id, caller);
  }

  async run(id: string, caller = this.morocco): Promise<Import> {
    await this.as(caller, () => this.centre.get(Imports).run(caller, id));
    await this.work(id);
    return this.found(id);
  }

  async undo(id: string, caller = this.morocco): Promise<Import> {
    await this.as(caller, () => this.centre.get(Imports).undo(caller, id));
    await this.work(id);
    return this.found(id);
  }

  /** Does what the worker has to do for the import, or the next `portions` of it. */
  async work(id: string, portions = Number.POSITIVE_INFINITY): Promise<void> {
    for (let done = 0; done < portions; done += 1) {
      const { turn, status } = await this.found(id);
      if (!['reading', 'checking', 'running', 'undoing'].includes(status)) return;
      await this.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => this.centre.get(ImportSteps).goOn(id, turn));
    }
  }

  async found(id: string): Promise<Import> {
    const imports = this.centre.get(Imports);
    const found = () => imports.readable(this.registrar, id);
    return this.as(this.registrar, () => this.centre.get(UnitOfWork).run(found));
  }

  rows(id: string, caller = this.morocco) {
    return this.as(caller, () => this.centre.get(ImportRows).list(caller, id, { limit: 200 }));
  }

  /** Mends the row as it stands now, or as it stood at version `expected`. */
  async mend(id: string, number: number, mending: Mending, expected?: number) {
    const version = expected ?? (await this.row(id, number)).version;
    return this.as(this.morocco, () =>
      this.centre.get(ImportRows).mend(this.morocco, { id, number, expected: version }, mending),
    );
  }

  async row(id: string, number: number): Promise<KeptRow> {
    const one = () => this.centre.get(ImportRowsRepository).one({ id }, number);
    const row = await this.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, one);
    if (!row) throw new Error(`There is no row ${number}`);
    return row;
  }

  /** What the worker's schedule does once an hour. */
  removeOldRows(): Promise<void> {
    return this.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => this.centre.get(OldRows).forget());
  }

  guests(): Promise<{ number: string; name: string; phone: string | null; born: string | null; state: string }[]> {
    return query(
      this.database.adminUrl,
      `select number, name, phone, born::text, state_code as state from guests.guest order by number`,
    );
  }

  change(sql: string, parameters: readonly unknown[] = []): Promise<unknown> {
    return query(this.database.adminUrl, sql, parameters);
  }

  close(): Promise<void> {
    return this.centre.close();
  }
}
