import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CalendarDate } from '#contracts';
import {
  STAGES,
  type OfficerInCohort,
  type OfficerStage,
  type OfficerStanding,
  type OfficerStandings,
} from '#contracts/reporting';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { localIn } from '#i18n';
import { OfficersRepository, type OfficerRow, type OfficersFilter } from './officers.repository.js';

const Position = z.strictObject({ due: CalendarDate, id: z.uuid() });

/** Those for whom a day is to be met: the end of their cohort, or of the certificate that they hold. */
const TO_BE_MET: readonly OfficerStanding[] = [...STAGES.nomination, ...STAGES.training, ...STAGES.exam, 'expiring'];

interface OfficersQuery {
  readonly cohortId?: string | undefined;
  readonly stage?: OfficerStage | undefined;
  readonly standing?: OfficerStanding | undefined;
}

interface OfficersSearch extends OfficersQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** How officers stand, for their state and for the secretariat; isolation leaves an administrator the own state. */
@Injectable()
export class Officers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly officers: OfficersRepository,
  ) {}

  list(search: OfficersSearch): Promise<{ items: OfficerInCohort[]; nextCursor: string | null; total?: number }> {
    const after = search.cursor === undefined ? null : decodeCursor(Position, search.cursor);
    const filter = filterOf(search);
    return this.work.run(async () => {
      const found = await this.officers.page(filter, after, search.limit + 1);
      const { items, nextCursor } = pageFrom(found, search.limit, ({ due, id }) => ({ due, id }));
      const total = search.count ? { total: await this.officers.count(filter) } : {};
      return { items: items.map(presentOfficer), nextCursor, ...total };
    });
  }

  async summary(query: OfficersQuery): Promise<OfficerStandings> {
    const counts = await this.work.run(() => this.officers.counts(filterOf(query)));
    const totalOf = new Map(counts.map(({ standing, total }) => [standing, total]));
    const stages = ALL_STAGES.map((stage) => {
      const standings = STAGES[stage].map((standing) => ({ standing, total: totalOf.get(standing) ?? 0 }));
      return { stage, total: sumOf(standings), standings };
    });
    return { total: sumOf(stages), stages };
  }
}

function presentOfficer({ exam, ...officer }: OfficerRow): OfficerInCohort {
  if (exam === null) return { ...officer, exam };
  const { timeZone, ...times } = exam;
  const [opensLocal, closesLocal] = [localIn(timeZone, exam.opensAt), localIn(timeZone, exam.closesAt)];
  return { ...officer, exam: { ...times, opensLocal, closesLocal } };
}

const sumOf = (parts: readonly { readonly total: number }[]): number =>
  parts.reduce((sum, { total }) => sum + total, 0);

const ALL_STAGES = Object.keys(STAGES) as OfficerStage[];

/** A stage with a standing that is none of its own leaves nobody. */
function filterOf({ cohortId, stage, standing }: OfficersQuery): OfficersFilter {
  if (stage === undefined && standing === undefined) return { cohortId, standings: null, soonestFirst: false };
  const stages = ALL_STAGES.filter((each) => stage === undefined || each === stage);
  const standings = stages
    .flatMap((each) => [...STAGES[each]])
    .filter((each) => standing === undefined || each === standing);
  return { cohortId, standings, soonestFirst: standings.every((each) => TO_BE_MET.includes(each)) };
}
