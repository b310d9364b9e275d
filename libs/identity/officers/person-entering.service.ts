import { Injectable } from '@nestjs/common';
import type { NewPerson, Person as PersonView } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { newId, type Caller } from '#kernel';
import { MayNotCreate, PersonNotFound, refuseAny } from '../domain/identity.errors.js';
import { mayCreate, misplacedRole } from '../domain/identity.policy.js';
import { PeopleRepository, type NewPersonRow, type RoleGrant } from '../people.repository.js';
import { PersonConflicts } from './person-conflicts.service.js';
import { NewAccounts } from './new-accounts.service.js';
import { PersonPresenter } from './person.presenter.js';
import { PersonRows } from './person-rows.service.js';
import { cannotSignIn } from './person-rules.js';

/** The time zone of the place where the centre stands. */
const CENTRE_TIME_ZONE = 'Africa/Casablanca';

type Always = 'stateCode' | 'name' | 'language' | 'digits';

/** A person to enter, as the interface takes one, with scoped roles and, where it must be known before, an id. */
export interface PersonEntry extends Pick<NewPerson, Always>, Partial<Omit<NewPerson, 'roles' | Always>> {
  readonly id?: string;
  readonly grants: readonly RoleGrant[];
}

/** Enters people one by one; `OfficerIntake` enters them by the thousand. */
@Injectable()
export class PersonEntering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly rows: PersonRows,
    private readonly conflicts: PersonConflicts,
    private readonly accounts: NewAccounts,
    private readonly presenter: PersonPresenter,
  ) {}

  async create(caller: Caller, { roles, ...draft }: NewPerson): Promise<PersonView> {
    if (!mayCreate(caller, { stateCode: draft.stateCode, roles })) throw new MayNotCreate();
    const grants = [...new Set(roles)].map((role) => ({ role }));
    return this.enter({ ...draft, grants }, caller);
  }

  /** Enters a person in the scope of the open transaction, without asking who calls; `create` is for callers. */
  async enter(entry: PersonEntry, by: Caller | null = null): Promise<PersonView> {
    const hash = await this.accounts.hashOf(entry.password);
    return this.work.run(async () => {
      const row = await this.rowOf(entry);
      if (!(await this.people.insert(row))) throw await this.conflicts.reason(row);
      await this.accounts.open(row, entry, { hash, by });
      const person = await this.people.byId(row.id);
      if (!person) throw new PersonNotFound();
      const roles = (await this.people.rolesOf([row.id])).get(row.id) ?? [];
      return this.presenter.view(person, roles, by);
    });
  }

  /** A sign-in name that nobody has yet. */
  suggestedSignInName(caller: Caller, latin: string, state: string | null): Promise<string> {
    return this.work.run(() => this.rows.freeSignInName(latin, caller.stateCode ?? state));
  }

  /** @throws PersonRefused where state, places, roles and the rest do not go together. */
  private async rowOf(entry: PersonEntry): Promise<NewPersonRow> {
    const { id = newId(), grants, password: _password, stateCode, timeZone, ...given } = entry;
    const misplaced = misplacedRole({ stateCode, roles: grants.map(({ role }) => role) });
    refuseAny([
      ...(await this.rows.problems(stateCode, given)),
      ...(misplaced === null ? [] : [{ path: 'roles', code: `identity.${misplaced}` }]),
    ]);
    const row = {
      ...EMPTY,
      ...(await this.rows.columns(id, given)),
      ...{ id, stateCode, timeZone: timeZone ?? (await this.rows.timeZoneOf(stateCode)) ?? CENTRE_TIME_ZONE },
      ...{ nameAr: given.name.ar, nameLatin: given.name.latin, language: given.language, digits: given.digits },
    };
    if (cannotSignIn(row)) row.signInName = await this.rows.freeSignInName(row.nameLatin, stateCode);
    return row;
  }
}

const EMPTY = {
  email: null,
  phone: null,
  signInName: null,
  serviceNumber: null,
  serviceNumberIndex: null,
  sex: null,
  birthDate: null,
  spokenLanguages: [],
  rankId: null,
  rankTitle: null,
  regionalBand: null,
  agencyId: null,
  postId: null,
  function: null,
} satisfies Partial<NewPersonRow>;
