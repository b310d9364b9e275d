import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type {
  Competency as CompetencyView,
  CompetencyFacts,
  NewRetirement,
  listCompetencies,
} from '#contracts/catalogue';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import { Clock, newId, type Caller } from '#kernel';
import type { Competency } from '../domain/competency.entity.js';
import { CodeTaken, CompetencyInUse, CompetencyNotFound, CompetencyRetired } from '../domain/curriculum.errors.js';
import { allowedOnCompetency } from '../domain/curriculum.policy.js';
import { COMPETENCIES, type CompetencyRow } from './competencies.list.js';
import { CurriculumRepository } from './curriculum.repository.js';
import { retirementOf } from './retirement.js';

/** The competencies of officers, named by the centre alike for courses, questions, posts and recognitions. */
@Injectable()
export class Competencies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly curriculum: CurriculumRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, asked: Query<typeof listCompetencies>) {
    return this.work.run(async () =>
      presented(await COMPETENCIES.page(this.work, asked), (row) => present(caller, row)),
    );
  }

  get(caller: Caller, id: string): Promise<CompetencyView> {
    return this.work.run(() => this.shown(caller, id));
  }

  create(caller: Caller, facts: CompetencyFacts): Promise<CompetencyView> {
    return this.work.run(async () => {
      await this.curriculum.hold();
      const entry = { ...facts, id: newId() };
      await this.refuseTaken(entry);
      await this.curriculum.enterCompetencies([entry]);
      await this.recorded('catalogue.competency-entered', entry.id, { after: facts });
      return this.shown(caller, entry.id);
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(caller: Caller, id: string, expected: number, facts: CompetencyFacts): Promise<CompetencyView> {
    return this.work.run(async () => {
      const competency = await this.held(id);
      refuseStale(expected, competency.version);
      if (competency.retiredAt !== null) throw new CompetencyRetired();
      await this.refuseTaken({ id, code: facts.code });
      const before = factsOf(competency);
      await this.curriculum.saveCompetency(Object.assign(competency, facts));
      await this.recorded('catalogue.competency-changed', id, { before, after: facts });
      return this.shown(caller, id);
    });
  }

  retire(caller: Caller, id: string, { reason }: NewRetirement): Promise<CompetencyView> {
    return this.work.run(async () => {
      const competency = await this.held(id);
      if (competency.retiredAt !== null) throw new CompetencyRetired();
      const retired = { retiredAt: this.clock.now(), retirementReason: reason };
      await this.curriculum.saveCompetency(Object.assign(competency, retired));
      await this.recorded('catalogue.competency-retired', id, { after: { code: competency.code, reason } });
      return this.shown(caller, id);
    });
  }

  restore(caller: Caller, id: string): Promise<CompetencyView> {
    return this.work.run(async () => {
      const competency = await this.held(id);
      if (competency.retiredAt === null) throw new CompetencyInUse();
      const { code, retirementReason: reason } = competency;
      await this.curriculum.saveCompetency(Object.assign(competency, { retiredAt: null, retirementReason: null }));
      await this.recorded('catalogue.competency-restored', id, { before: { code, reason }, after: { code } });
      return this.shown(caller, id);
    });
  }

  /** The competency, which stays as it is until the transaction ends. */
  private async held(id: string): Promise<Competency> {
    await this.curriculum.hold();
    const competency = await this.curriculum.competency(id);
    if (!competency) throw new CompetencyNotFound();
    return competency;
  }

  private async shown(caller: Caller, id: string): Promise<CompetencyView> {
    const { items } = await COMPETENCIES.page(this.work, { among: [id], limit: 1 });
    const [row] = items;
    if (!row) throw new CompetencyNotFound();
    return present(caller, row);
  }

  private async refuseTaken({ code, id }: Pick<Competency, 'code' | 'id'>): Promise<void> {
    if (await this.curriculum.isCompetencyCode(code, id)) throw new CodeTaken(code);
  }

  private recorded(
    action: `catalogue.${string}`,
    id: string,
    values: { readonly before?: object; readonly after: object },
  ) {
    return this.audit.record({ action, subject: { kind: 'competency', id }, ...values });
  }
}

const factsOf = ({ code, name, sector }: CompetencyFacts): CompetencyFacts => ({ code, name, sector });

const present = (caller: Caller, row: CompetencyRow): CompetencyView => ({
  id: row.id,
  code: row.code,
  name: row.name,
  sector: row.sector,
  outcomes: row.outcomes,
  retirement: retirementOf(row),
  allowed: allowedOnCompetency(caller, row),
  version: row.version,
});
