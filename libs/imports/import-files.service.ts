import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { FileOwners, type Concerned, type FileOwner, type KeptFile } from '#storage';
import { mayBringIn, mayReadImport } from './domain/imports.policy.js';
import { Imports } from './imports.service.js';
import { ImportsRepository } from './imports.repository.js';

const MEGABYTE = 1024 * 1024;

/** The files that imports are made of: each import takes one. */
@Injectable()
export class ImportFiles implements FileOwner, OnModuleInit {
  readonly kind = 'imports.import';
  // A file of one of these types that is no list is refused as it is read, with the reason.
  readonly accepts = [
    'text/csv',
    'text/plain',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.ms-excel.sheet.macroenabled.12',
    'application/x-cfb',
    'application/zip',
  ];
  readonly maxSize = 50 * MEGABYTE;

  constructor(
    private readonly owners: FileOwners,
    private readonly work: UnitOfWork,
    private readonly repository: ImportsRepository,
    private readonly imports: Imports,
  ) {}

  onModuleInit(): void {
    this.owners.add(this);
  }

  mayAttach(caller: Caller, id: string): Promise<Concerned | null> {
    return this.work.run(async () => {
      const found = await this.repository.byId(id);
      if (found?.status !== 'uploading' || !mayBringIn(caller, found.stateCode)) return null;
      return { personId: null, stateCode: found.stateCode };
    });
  }

  mayRead(caller: Caller, id: string): Promise<boolean> {
    return this.work.run(async () => {
      const found = await this.repository.byId(id);
      return found !== null && mayReadImport(caller, found);
    });
  }

  attached({ id, ownerId, name, hash }: KeptFile): Promise<void> {
    return this.imports.arrived(ownerId, { id, name, hash: hash ?? '' });
  }
}
