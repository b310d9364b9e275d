import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { CompetencyOutcome, NewRetirement, OutcomeFacts, listOutcomes } from '#contracts/catalogue';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import { Clock, newId, type Caller } from '#kernel';
import {
  CodeTaken,
  CompetencyNotFound,
  CompetencyRetired,
  OutcomeInUse,
  OutcomeNotFound,
  OutcomeRetired,
} from '../domain/curriculum.errors.js';
import { allowedOnOutcome } from '../domain/curriculum.policy.js';
import type { Outcome } from '../domain/outcome.entity.js';
import { CurriculumRepository } from './curriculum.repository.js';
import { OUTCOMES, type OutcomeRow } from './outcomes.list.js';
import { retirementOf } from './retirement.js';

/** The outcomes: what each competency asks of an officer. Other libraries refer to them by id. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly curriculum: CurriculumRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, asked: Query<typeof listOutcomes>) {
    return this.work.run(async () => presented(await OUTCOMES.page(this.work, asked), (row) => present(caller, row)));
  }

  get(caller: Caller, id: string): Promise<CompetencyOutcome> {
    return this.work.run(() => this.shown(caller, id));
  }

  create(caller: Caller, competencyId: string, facts: OutcomeFacts): Promise<CompetencyOutcome> {
    return this.work.run(async () => {
      await this.curriculum.hold();
      if (await this.isRetired(competencyId)) throw new CompetencyRetired();
      const entry = { ...facts, id: newId(), competencyId };
      await this.refuseTaken(entry);
      await this.curriculum.enterOutcomes([entry]);
      await this.recorded('catalogue.outcome-entered', entry.id, { after: facts });
      return this.shown(caller, entry.id);
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(caller: Caller, id: string, expected: number, facts: OutcomeFacts): Promise<CompetencyOutcome> {
    return this.work.run(async () => {
      const outcome = await this.held(id);
      refuseStale(expected, outcome.version);
      await this.refuseRetired(outcome);
      await this.refuseTaken({ id, code: facts.code });
      const before = factsOf(outcome);
      await this.curriculum.saveOutcome(Object.assign(outcome, facts));
      await this.recorded('catalogue.outcome-changed', id, { before, after: facts });
      return this.shown(caller, id);
    });
  }

  retire(caller: Caller, id: string, { reason }: NewRetirement): Promise<CompetencyOutcome> {
    return this.work.run(async () => {
      const outcome = await this.held(id);
      await this.refuseRetired(outcome);
      const retired = { retiredAt: this.clock.now(), retirementReason: reason };
      await this.curriculum.saveOutcome(Object.assign(outcome, retired));
      await this.recorded('catalogue.outcome-retired', id, { after: { code: outcome.code, reason } });
      return this.shown(caller, id);
    });
  }

  restore(caller: Caller, id: string): Promise<CompetencyOutcome> {
    return this.work.run(async () => {
      const outcome = await this.held(id);
      if (await this.isRetired(outcome.competencyId)) throw new CompetencyRetired();
      if (outcome.retiredAt === null) throw new OutcomeInUse();
      const { code, retirementReason: reason } = outcome;
      await this.curriculum.saveOutcome(Object.assign(outcome, { retiredAt: null, retirementReason: null }));
      await this.recorded('catalogue.outcome-restored', id, { before: { code, reason }, after: { code } });
      return this.shown(caller, id);
    });
  }

  /** The outcome, which stays as it is until the transaction ends. */
  private async held(id: string): Promise<Outcome> {
    await this.curriculum.hold();
    const outcome = await this.curriculum.outcome(id);
    if (!outcome) throw new OutcomeNotFound();
    return outcome;
  }

  private async isRetired(competencyId: string): Promise<boolean> {
    const competency = await this.curriculum.competency(competencyId);
    if (!competency) throw new CompetencyNotFound();
    return competency.retiredAt !== null;
  }

  private async refuseRetired({ retiredAt, competencyId }: Outcome): Promise<void> {
    if (retiredAt !== null || (await this.isRetired(competencyId))) throw new OutcomeRetired();
  }

  private async shown(caller: Caller, id: string): Promise<CompetencyOutcome> {
    const { items } = await OUTCOMES.page(this.work, { among: [id], limit: 1 });
    const [row] = items;
    if (!row) throw new OutcomeNotFound();
    return present(caller, row);
  }

  private async refuseTaken({ code, id }: Pick<Outcome, 'code' | 'id'>): Promise<void> {
    if (await this.curriculum.isOutcomeCode(code, id)) throw new CodeTaken(code);
  }

  private recorded(
    action: `catalogue.${string}`,
    id: string,
    values: { readonly before?: object; readonly after: object },
  ) {
    return this.audit.record({ action, subject: { kind: 'outcome', id }, ...values });
  }
}

const factsOf = ({ code, kind, sqfLevel, text }: OutcomeFacts): OutcomeFacts => ({ code, kind, sqfLevel, text });

const present = (caller: Caller, row: OutcomeRow): CompetencyOutcome => ({
  id: row.id,
  competency: { id: row.competencyId, code: row.competencyCode, name: row.competencyName, sector: row.sector },
  code: row.code,
  kind: row.kind,
  sqfLevel: row.sqfLevel,
  text: row.text,
  retirement: retirementOf(row),
  inUse: row.retiredAt === null && !row.competencyRetired,
  allowed: allowedOnOutcome(caller, row),
  version: row.version,
});
