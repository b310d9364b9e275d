import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { Me, NewPerson, Person as PersonView, Preferences, listPeople } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import { cleanEmail, newId, type Caller, type Role } from '#kernel';
import { AccountChanges } from './account-changes.service.js';
import { EmailTaken, MayNotCreate, PersonNotFound, PersonRefused } from './domain/identity.errors.js';
import { mayCreate, mayRead, misplacedRole } from './domain/identity.policy.js';
import type { Person } from './domain/person.entity.js';
import { Passwords } from './passwords.js';
import { PeopleFinder } from './people-finder.js';
import { PEOPLE } from './people.list.js';
import { PeopleRepository, personOf, type PersonInRoles, type RoleGrant } from './people.repository.js';
import { PlacesRepository } from './places.repository.js';

/** Where the centre stands. */
const CENTRE_TIME_ZONE = 'Africa/Casablanca';

/** A person to enter: as the interface takes one, with scoped roles and, where it must be known before, an id. */
export interface PersonEntry extends Omit<NewPerson, 'roles'> {
  readonly id?: string;
  readonly grants: readonly RoleGrant[];
}

@Injectable()
export class People {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly places: PlacesRepository,
    private readonly passwords: Passwords,
    private readonly changes: AccountChanges,
    private readonly finder: PeopleFinder,
  ) {}

  /** Those sought by words of a name best match first, sixty at most; what is counted counts all that fit. */
  list({ q, counts, ...asked }: Query<typeof listPeople>) {
    return this.work.run(async () => {
      const best = q === undefined ? undefined : await this.finder.best(q, asked);
      const page = await PEOPLE.page(this.work, { ...asked, among: best });
      return {
        ...presented(page, (row) => present(personOf(row), row.roles)),
        ...(counts && { counts: await this.counts(q, { ...asked, counts }) }),
      };
    });
  }

  /** Those of `ids` whom the caller may read, in that order. */
  those(caller: Caller, ids: readonly string[]): Promise<PersonView[]> {
    return this.work.run(async () => readable(caller, await this.people.ofIds(ids)));
  }

  get(caller: Caller, id: string): Promise<PersonView> {
    return this.work.run(async () => {
      const person = await this.people.byId(id);
      if (!person || !mayRead(caller, person)) throw new PersonNotFound();
      return this.whole(person);
    });
  }

  me({ personId, sessionId }: Pick<Caller, 'personId' | 'sessionId'>): Promise<Me> {
    return this.work.run(async () => {
      const person = await this.existing(personId);
      const state = person.stateCode === null ? null : await this.places.state(person.stateCode);
      return { person: await this.whole(person), state, sessionId, version: person.version };
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  changePreferences(caller: Caller, expected: number, preferences: Preferences): Promise<Me> {
    return this.work.run(async () => {
      const person = await this.people.lock(caller.personId);
      if (!person) throw new PersonNotFound();
      refuseStale(expected, person.version);
      const { language, digits, timeZone } = person;
      await this.work.manager.save(Object.assign(person, preferences));
      await this.changes.preferred(person, { language, digits, timeZone }, preferences);
      return this.me(caller);
    });
  }

  async create(caller: Caller, { roles, ...draft }: NewPerson): Promise<PersonView> {
    if (!mayCreate(caller, { stateCode: draft.stateCode, roles })) throw new MayNotCreate();
    const grants = [...new Set(roles)].map((role) => ({ role }));
    return this.enter({ ...draft, grants }, caller);
  }

  /** Enters a person in the scope of the open transaction, whoever asks; `create` is for callers. */
  async enter(entry: PersonEntry, by: Caller | null = null): Promise<PersonView> {
    const hash = entry.password === undefined ? null : await this.passwords.hash(entry.password);
    return this.work.run(async () => {
      const person = await this.checked(entry);
      if (!(await this.people.insert(person))) throw new EmailTaken();
      await this.people.grant(person.id, entry.grants, by?.personId ?? null);
      if (hash !== null) await this.people.setPasswordHash(person.id, hash);
      await this.changes.entered(person, { email: person.email, name: entry.name, grants: entry.grants });
      return this.whole(await this.existing(person.id));
    });
  }

  /** Sets a password for a person whom the scope may administer, and ends the sessions opened with the old one. */
  async setPassword(personId: string, password: string): Promise<void> {
    const hash = await this.passwords.hash(password);
    await this.work.run(async () => {
      const person = await this.existing(personId);
      await this.people.setPasswordHash(personId, hash);
      await this.work.query('select identity.end_all_sessions($1)', [personId]);
      await this.changes.passwordSet(person);
    });
  }

  /** @throws PersonRefused where state, agency, post and roles do not go together. */
  private async checked(entry: PersonEntry) {
    const { stateCode, agencyId, postId, name, rank, grants } = entry;
    const state = stateCode === null ? null : await this.places.state(stateCode);
    if (stateCode !== null && !state) throw new PersonRefused('state-unknown', 'stateCode');
    const misplaced = misplacedRole({ stateCode, roles: grants.map(({ role }) => role) });
    if (misplaced) throw new PersonRefused(misplaced, 'roles');
    for (const [what, path, id] of [
      ['agency', 'agencyId', agencyId],
      ['post', 'postId', postId],
    ] as const) {
      if (id !== null && !(await this.places.belongs(what, id, stateCode))) {
        throw new PersonRefused('place-of-another-state', path);
      }
    }
    return {
      id: entry.id ?? newId(),
      stateCode,
      email: cleanEmail(entry.email),
      nameAr: name.ar,
      nameLatin: name.latin,
      rankTitle: rank?.title ?? null,
      regionalBand: rank?.band ?? null,
      agencyId,
      postId,
      function: entry.function,
      language: entry.language,
      digits: entry.digits,
      timeZone: entry.timeZone ?? state?.timeZone ?? CENTRE_TIME_ZONE,
    };
  }

  private async counts(q: string | undefined, asked: Omit<Query<typeof listPeople>, 'q'>) {
    return PEOPLE.counts(this.work, { ...asked, among: q === undefined ? undefined : await this.finder.all(q) });
  }

  private async existing(id: string): Promise<Person> {
    const person = await this.people.byId(id);
    if (!person) throw new PersonNotFound();
    return person;
  }

  private async whole(person: Person): Promise<PersonView> {
    return present(person, (await this.people.rolesOf([person.id])).get(person.id));
  }
}

const readable = (caller: Caller, people: readonly PersonInRoles[]): PersonView[] =>
  people.filter((person) => mayRead(caller, person)).map((person) => present(person, person.roles));

const present = (person: Person, roles: readonly Role[] = []): PersonView => ({
  id: person.id,
  stateCode: person.stateCode,
  email: person.email,
  name: person.name,
  rank: person.rank,
  agencyId: person.agencyId,
  postId: person.postId,
  function: person.function,
  roles: [...roles],
  language: person.language,
  digits: person.digits,
  timeZone: person.timeZone,
  active: person.active,
  createdAt: person.createdAt.toISOString(),
  version: person.version,
});
