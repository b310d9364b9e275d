import { Injectable } from '@nestjs/common';
import type { CompetencyFacts, OutcomeFacts } from '#contracts/catalogue';
import { UnitOfWork } from '#database';
import { Competency } from '../domain/competency.entity.js';
import { Outcome } from '../domain/outcome.entity.js';

export interface CompetencyEntry extends CompetencyFacts {
  readonly id: string;
  /** Why it is retired already. */
  readonly retirementReason?: string;
}

export interface OutcomeEntry extends OutcomeFacts {
  readonly id: string;
  readonly competencyId: string;
}

/** Competencies and their outcomes, each written with the words that it is found by. */
@Injectable()
export class CurriculumRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps others from changing the curriculum until the transaction ends, so that no code is given twice. */
  async hold(): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('catalogue.curriculum', 0))`);
  }

  competency(id: string): Promise<Competency | null> {
    return this.work.manager.findOneBy(Competency, { id });
  }

  outcome(id: string): Promise<Outcome | null> {
    return this.work.manager.findOneBy(Outcome, { id });
  }

  /** Whether another competency than `id` has this code, with or without dashes. */
  async isCompetencyCode(code: string, id: string): Promise<boolean> {
    const sql = `select 1 as found from catalogue.competency where replace(code, '-', '') = replace($1, '-', '') and id <> $2`;
    return (await this.work.one<{ found: number }>(sql, [code, id])) !== null;
  }

  /** Whether another outcome than `id` has this code, with or without dashes. */
  async isOutcomeCode(code: string, id: string): Promise<boolean> {
    const sql = `select 1 as found from catalogue.outcome where replace(code, '-', '') = replace($1, '-', '') and id <> $2`;
    return (await this.work.one<{ found: number }>(sql, [code, id])) !== null;
  }

  async saveCompetency(competency: Competency): Promise<Competency> {
    const saved = await this.work.manager.save(competency);
    await this.work.query(
      `update catalogue.competency set words = catalogue.words_of(code, name, '{}') where id = $1`,
      [competency.id],
    );
    return saved;
  }

  async saveOutcome(outcome: Outcome): Promise<Outcome> {
    const saved = await this.work.manager.save(outcome);
    await this.work.query(`update catalogue.outcome set words = catalogue.words_of(code, text, '{}') where id = $1`, [
      outcome.id,
    ]);
    return saved;
  }

  async enterCompetencies(entries: readonly CompetencyEntry[]): Promise<void> {
    await this.work.query(
      `insert into catalogue.competency (id, code, name, sector, retired_at, retirement_reason, words)
       select id, code, name, sector, case when "retirementReason" is not null then now() end, "retirementReason",
         catalogue.words_of(code, name, '{}')
       from jsonb_to_recordset($1::jsonb)
         as e (id uuid, code text, name jsonb, sector text, "retirementReason" text)`,
      [JSON.stringify(entries)],
    );
  }

  async enterOutcomes(entries: readonly OutcomeEntry[]): Promise<void> {
    await this.work.query(
      `insert into catalogue.outcome (id, competency_id, code, kind, sqf_level, text, words)
       select id, "competencyId", code, kind, "sqfLevel", text, catalogue.words_of(code, text, '{}')
       from jsonb_to_recordset($1::jsonb)
         as e (id uuid, "competencyId" uuid, code text, kind text, "sqfLevel" smallint, text jsonb)`,
      [JSON.stringify(entries)],
    );
  }
}
