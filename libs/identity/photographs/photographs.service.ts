import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { PHOTOGRAPH, type Photograph as PhotographView, type PhotographStatus } from '#contracts/identity';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { FileOwners, Files, type Concerned, type KeptFile } from '#storage';
import { MayNotChangePhotograph, PersonNotFound } from '../domain/identity.errors.js';
import { mayChangePhotograph, mayRead } from '../domain/identity.policy.js';
import type { Person } from '../domain/person.entity.js';
import { Photograph } from '../domain/photograph.entity.js';
import { PeopleRepository } from '../people.repository.js';

/** Photographs of people: each person shows one, in two sizes, and a new one replaces it. */
@Injectable()
export class Photographs implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly files: Files,
    private readonly owners: FileOwners,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.owners.add({
      kind: PHOTOGRAPH.ownerKind,
      accepts: PHOTOGRAPH.accepts,
      maxSize: PHOTOGRAPH.maxSize,
      pictures: PHOTOGRAPH.sides,
      mayAttach: (caller, personId) => this.concerned(caller, personId),
      mayRead: async (caller, personId) => {
        const person = await this.people.byId(personId);
        return person !== null && mayRead(caller, person);
      },
      attached: (file) => this.show(file),
    });
  }

  get(caller: Caller, personId: string): Promise<PhotographView> {
    return this.work.run(async () => {
      const person = await this.readable(caller, personId);
      const [newest] = await this.files.ofOwner(PHOTOGRAPH.ownerKind, personId);
      const shown = await this.work.manager.findOneBy(Photograph, { personId });
      const mayChange = mayChangePhotograph(caller, person);
      return {
        personId,
        status: statusOf(newest, shown),
        fileId: shown?.fileId ?? null,
        allowed: mayChange ? ['storage.create-upload', ...(newest ? ['identity.remove-photograph' as const] : [])] : [],
      };
    });
  }

  async remove(caller: Caller, personId: string): Promise<void> {
    await this.work.run(async () => {
      const person = await this.readable(caller, personId);
      if (!mayChangePhotograph(caller, person)) throw new MayNotChangePhotograph();
      const files = await this.files.ofOwner(PHOTOGRAPH.ownerKind, personId);
      if (files.length === 0) return;
      await this.work.manager.delete(Photograph, { personId });
      await this.files.drop(files.map(({ id }) => id));
      await this.audit.record({
        action: 'identity.photograph-removed',
        subject: { kind: 'person', id: personId },
        stateCode: person.stateCode,
      });
    });
  }

  /** Shows a photograph whose pictures are made, and drops those that were sent before it. */
  private async show({ id, ownerId, stateCode }: KeptFile): Promise<void> {
    const files = await this.files.ofOwner(PHOTOGRAPH.ownerKind, ownerId);
    const at = files.findIndex((file) => file.id === id);
    await this.work.manager.upsert(Photograph, { personId: ownerId, fileId: id }, ['personId']);
    await this.files.drop(files.slice(at + 1).map((file) => file.id));
    await this.audit.record({
      action: 'identity.photograph-changed',
      subject: { kind: 'person', id: ownerId },
      stateCode,
      after: { fileId: id },
    });
  }

  private async concerned(caller: Caller, personId: string): Promise<Concerned | null> {
    const person = await this.people.byId(personId);
    if (!person || !mayChangePhotograph(caller, person)) return null;
    return { personId, stateCode: person.stateCode };
  }

  private async readable(caller: Caller, personId: string): Promise<Person> {
    const person = await this.people.byId(personId);
    if (!person || !mayRead(caller, person)) throw new PersonNotFound();
    return person;
  }
}

function statusOf(newest: KeptFile | undefined, shown: Photograph | null): PhotographStatus {
  if (newest?.pictures === 'due') return 'preparing';
  if (newest?.pictures === 'refused') return 'refused';
  return shown ? 'ready' : 'none';
}
