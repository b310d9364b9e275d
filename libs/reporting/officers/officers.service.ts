import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import {
  STAGES,
  type OfficerInCohort,
  type OfficerStage,
  type OfficerStanding,
  type OfficerStandings,
  type listOfficers,
  type summariseOfficers,
} from '#contracts/reporting';
import { UnitOfWork, requestContext } from '#database';
import { presented } from '#http';
import { localIn } from '#i18n';
import { OFFICERS, type OfficerRow } from './officers.list.js';

/** Standings with a day to meet: the end of the cohort, or of the certificate that the officer holds. */
const TO_BE_MET: readonly OfficerStanding[] = [...STAGES.nomination, ...STAGES.training, ...STAGES.exam, 'expiring'];

/** How officers stand, for their state and for the secretariat; isolation limits administrators to their own state. */
@Injectable()
export class Officers {
  constructor(private readonly work: UnitOfWork) {}

  /** If only officers with a day to meet are asked for, the soonest comes first; otherwise the latest comes first. */
  list(asked: Query<typeof listOfficers>) {
    const sort = asked.sort ?? (haveDaysToMeet(asked) ? 'due' : undefined);
    return this.work.run(async () =>
      presented(await OFFICERS.page(this.work, { ...ofReader(asked), sort }), presentOfficer),
    );
  }

  async summary(asked: Query<typeof summariseOfficers>): Promise<OfficerStandings> {
    const { standing: totals = {} } = await this.work.run(() =>
      OFFICERS.counts(this.work, { ...ofReader(asked), counts: ['standing'] }),
    );
    const stages = ALL_STAGES.map((stage) => {
      const standings = STAGES[stage].map((standing) => ({ standing, total: totals[standing] ?? 0 }));
      return { stage, total: sumOf(standings), standings };
    });
    return { total: sumOf(stages), stages };
  }
}

/** Isolation limits an administrator to their own state anyway; a filter by state also lets an index find it. */
const ofReader = <Asked extends object>(asked: Asked): { readonly stateCode?: string } & Asked => {
  const stateCode = requestContext.getStore()?.caller?.stateCode ?? null;
  return stateCode === null ? asked : { stateCode, ...asked };
};

function presentOfficer({ exam, ...officer }: OfficerRow): OfficerInCohort {
  if (exam === null) return { ...officer, exam };
  const { timeZone, ...times } = exam;
  const [opensLocal, closesLocal] = [localIn(timeZone, exam.opensAt), localIn(timeZone, exam.closesAt)];
  return { ...officer, exam: { ...times, opensLocal, closesLocal } };
}

const sumOf = (parts: readonly { readonly total: number }[]): number =>
  parts.reduce((sum, { total }) => sum + total, 0);

const ALL_STAGES = Object.keys(STAGES) as OfficerStage[];

function haveDaysToMeet({ stage, standing }: Pick<Query<typeof listOfficers>, 'stage' | 'standing'>): boolean {
  if (standing !== undefined) return TO_BE_MET.includes(standing);
  return stage !== undefined && STAGES[stage].every((each) => TO_BE_MET.includes(each));
}
