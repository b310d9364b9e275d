import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type {
  Agency as AgencyView,
  AgencyFacts,
  NewAgency,
  NewClosing,
  NewMerger,
  listAgencies,
} from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import { newId, type Caller } from '#kernel';
import type { Agency } from '../domain/agency.entity.js';
import { PartClosed, PartNotFound, StillInUse, StructureRefused } from '../domain/structure.errors.js';
import { allowedOn, seesFiguresOf } from '../domain/structure.policy.js';
import { AGENCIES } from './agencies.list.js';
import { AgenciesRepository, type AgencyRow } from './agencies.repository.js';
import { Structure } from './structure.js';

@Injectable()
export class Agencies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agencies: AgenciesRepository,
    private readonly structure: Structure,
  ) {}

  list(caller: Caller, asked: Query<typeof listAgencies>) {
    return this.work.run(async () => presented(await AGENCIES.page(this.work, asked), (row) => present(caller, row)));
  }

  get(caller: Caller, id: string): Promise<AgencyView> {
    return this.work.run(() => this.shown(caller, id));
  }

  create(caller: Caller, given: NewAgency): Promise<AgencyView> {
    return this.work.run(async () => {
      await this.structure.holdOpen(caller, given.stateCode);
      const agency = { ...given, id: newId() };
      await this.refuseTaken(agency);
      await this.agencies.insert(agency);
      await this.recorded('identity.agency-entered', agency, { after: factsOf(agency) });
      return this.shown(caller, agency.id);
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(caller: Caller, id: string, expected: number, facts: AgencyFacts): Promise<AgencyView> {
    return this.work.run(async () => {
      const agency = await this.held(caller, id);
      refuseStale(expected, agency.version);
      if (agency.closedOn !== null) throw new PartClosed('agency');
      const before = factsOf(agency);
      await this.refuseTaken({ ...agency, ...facts });
      await this.agencies.save(Object.assign(agency, facts));
      await this.recorded('identity.agency-changed', agency, { before, after: facts });
      return this.shown(caller, id);
    });
  }

  /** @throws StillInUse while people belong to it, or its posts are open. */
  close(caller: Caller, id: string, { on, reason }: NewClosing): Promise<AgencyView> {
    return this.work.run(async () => {
      const agency = await this.ending(caller, id, on);
      const { people, posts } = await this.existing(id);
      if (people > 0) throw new StillInUse('identity.agency-has-people', people);
      if (posts > 0) throw new StillInUse('identity.agency-has-posts', posts);
      await this.agencies.save(Object.assign(agency, { closedOn: on, closingReason: reason }));
      await this.recorded('identity.agency-closed', agency, { after: { closedOn: on, reason } });
      return this.shown(caller, id);
    });
  }

  /** Moves its posts and its people to the other. It stays in every record, with what it was merged into. */
  merge(caller: Caller, id: string, { into, on, reason }: NewMerger): Promise<AgencyView> {
    return this.work.run(async () => {
      const agency = await this.ending(caller, id, on);
      if (into === id) throw new StructureRefused('identity.merger-into-itself', 'into');
      const other = await this.agencies.byId(into);
      if (!other || other.stateCode !== agency.stateCode || other.closedOn !== null)
        throw new StructureRefused('identity.merger-target-not-found', 'into');
      const alike = await this.agencies.namesAlike(id, into);
      if (alike > 0) throw new StructureRefused('identity.merger-names-alike', 'into', { count: alike });
      const moved = await this.agencies.moveAll(id, into);
      await this.agencies.save(Object.assign(agency, { closedOn: on, closingReason: reason, mergedInto: into }));
      const after = { mergedInto: other.name, closedOn: on, reason, ...moved };
      await this.recorded('identity.agency-merged', agency, { after });
      await this.recorded('identity.agency-absorbed', other, { after: { absorbed: agency.name, ...moved } });
      return this.shown(caller, id);
    });
  }

  /** An agency that the caller keeps; it stays as it is read until the transaction ends. */
  private async held(caller: Caller, id: string): Promise<Agency> {
    const found = await this.agencies.byId(id);
    if (!found) throw new PartNotFound('agency');
    await this.structure.holdKept(caller, found.stateCode);
    const agency = await this.agencies.lock(id);
    if (!agency) throw new PartNotFound('agency');
    return agency;
  }

  private async ending(caller: Caller, id: string, on: string): Promise<Agency> {
    const agency = await this.held(caller, id);
    if (agency.closedOn !== null) throw new PartClosed('agency');
    await this.structure.refuseAhead(agency.stateCode, on);
    return agency;
  }

  private async existing(id: string): Promise<AgencyRow> {
    const row = await this.agencies.row(id);
    if (!row) throw new PartNotFound('agency');
    return row;
  }

  private async shown(caller: Caller, id: string): Promise<AgencyView> {
    return present(caller, await this.existing(id));
  }

  private async refuseTaken(agency: Pick<Agency, 'id' | 'stateCode' | 'name'>): Promise<void> {
    const language = await this.agencies.nameTaken(agency);
    if (language !== null) throw new StructureRefused('identity.agency-name-taken', `name.${language}`);
  }

  private recorded(
    action: `identity.${string}`,
    { id, stateCode }: Pick<Agency, 'id' | 'stateCode'>,
    change: { readonly before?: object; readonly after: object },
  ): Promise<void> {
    return this.structure.record(action, { kind: 'agency', id, stateCode }, change);
  }
}

const factsOf = ({ kind, name }: AgencyFacts): AgencyFacts => ({ kind, name });

const present = (caller: Caller, row: AgencyRow): AgencyView => ({
  ...row,
  people: seesFiguresOf(caller, row.stateCode) ? row.people : null,
  allowed: allowedOn('agency', caller, { stateCode: row.stateCode, isOpen: row.closing === null }),
});
