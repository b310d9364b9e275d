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

/** Those for whom a day is to be met: the end of their cohort, or of the certificate that they hold. */
const TO_BE_MET: readonly OfficerStanding[] = [...STAGES.nomination, ...STAGES.training, ...STAGES.exam, 'expiring'];

/** How officers stand, for their state and for the secretariat; isolation leaves an administrator the own state. */
@Injectable()
export class Officers {
  constructor(private readonly work: UnitOfWork) {}

  /** Who has a day to meet comes soonest first where only they are asked for, all others latest first. */
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

/** Isolation leaves an administrator the own state anyway; said as a filter, it is found by an index. */
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
