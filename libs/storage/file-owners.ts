import { Injectable } from '@nestjs/common';
import type { Caller, StateCode } from '#kernel';
import type { KeptFile } from './domain/kept-file.entity.js';
import { OwnerNotFound } from './domain/storage.errors.js';

/** The people whom a file concerns; apart from them, row-level security shows it only to the staff of the centre. */
export interface Concerned {
  readonly personId: string | null;
  readonly stateCode: StateCode | null;
}

/**
 * A kind of record that files belong to, as its library describes it. Its methods run within the transaction and in the
 * name of the caller.
 */
export interface FileOwner {
  /** `<library>.<noun>`, stable: it is kept with the files. */
  readonly kind: string;
  /** Media types by content, as `image/jpeg`. */
  readonly accepts: readonly string[];
  /** The largest size, in bytes. */
  readonly maxSize: number;
  /**
   * Sizes of the pictures that are made of each file: each so many pixels wide and high at most. The file itself is
   * then shown to nobody, and removed once they are made.
   */
  readonly pictures?: readonly number[];
  /** Whom a file of this record would concern; null where there is no such record, or the caller may add nothing. */
  mayAttach(caller: Caller, ownerId: string): Promise<Concerned | null>;
  /** Whether the caller may read the files of this record. */
  mayRead(caller: Caller, ownerId: string): Promise<boolean>;
  /** Takes the file over, in the transaction that makes it readable: a job's, where pictures are made of it. */
  attached?(file: KeptFile): Promise<void>;
}

/** The kinds of records that files belong to. Storage knows none of them: their libraries add them. */
@Injectable()
export class FileOwners {
  private readonly owners = new Map<string, FileOwner>();

  /** @throws Error where the kind is there already. */
  add(owner: FileOwner): void {
    if (this.owners.has(owner.kind)) throw new Error(`Files of "${owner.kind}" have two owners`);
    this.owners.set(owner.kind, owner);
  }

  /** @throws OwnerNotFound for a kind that nobody added. */
  of(kind: string): FileOwner {
    const owner = this.owners.get(kind);
    if (!owner) throw new OwnerNotFound();
    return owner;
  }
}
