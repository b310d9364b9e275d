import { Injectable } from '@nestjs/common';
import type { Caller } from '#kernel';
import { MayNotEdit, PersonNotFound } from '../domain/identity.errors.js';
import { mayMerge, mayRead } from '../domain/identity.policy.js';
import type { HeldPerson } from '../officers/person-holding.service.js';
import { PeopleRepository } from '../people.repository.js';
import { MergeRefused } from './merging.errors.js';
import type { TwoRecords } from './shared-cohorts.js';

/** Two records of one state, in the order in which they were asked for. */
export interface BothRecords {
  readonly first: HeldPerson;
  readonly second: HeldPerson;
  readonly stateCode: string;
}

/** Holds two records at once. */
@Injectable()
export class TwoPeople {
  constructor(private readonly people: PeopleRepository) {}

  /**
   * Holds both until the transaction ends, in the order of their ids, so that no two transactions wait for each other.
   * @throws PersonNotFound for callers who may not know of one, MergeRefused unless both are of one state, MayNotEdit.
   */
  async held(caller: Caller, { firstId, secondId }: TwoRecords): Promise<BothRecords> {
    const held = new Map<string, HeldPerson>();
    for (const id of [...new Set([firstId, secondId])].toSorted()) held.set(id, await this.lock(caller, id));
    const [first, second] = [held.get(firstId), held.get(secondId)];
    if (!first || !second) throw new PersonNotFound();
    if (firstId === secondId) throw new MergeRefused('with-oneself');
    const { stateCode } = first.person;
    if (stateCode === null || stateCode !== second.person.stateCode) throw new MergeRefused('across-states');
    const facts = ({ roles }: HeldPerson) => ({ stateCode, roles });
    if (!mayMerge(caller, facts(first), facts(second))) throw new MayNotEdit();
    return { first, second, stateCode };
  }

  private async lock(caller: Caller, id: string): Promise<HeldPerson> {
    const person = await this.people.lock(id);
    if (!person || !mayRead(caller, person)) throw new PersonNotFound();
    return { person, roles: (await this.people.rolesOf([id])).get(id) ?? [] };
  }
}
