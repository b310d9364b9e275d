import { Injectable } from '@nestjs/common';
import type { CentreSetup as CentreSetupView } from '#contracts/identity';
import { UnitOfWork } from '#database';

/** How many of the states without an administrator are named. */
const NAMED = 10;

/** People who hold a role, have not left and are nobody's alias. */
const holders = (role: string, condition: string): string => `select p.id from identity.person p
  where p.active and p.merged_into is null and ${condition}
    and exists (select from identity.role_assignment r
      where r.person_id = p.id and r.role = '${role}' and r.revoked_at is null)`;

const LACKING = `select s.code, s.name from identity.state s
  where s.closed_on is null and not exists (${holders('state-admin', 'p.state_code = s.code')})`;

/** How far the setup of a new centre is, for the registrars who do it. */
@Injectable()
export class CentreSetup {
  constructor(private readonly work: UnitOfWork) {}

  get(): Promise<CentreSetupView> {
    return this.work.run(async () => {
      const counts = await this.work.one<Omit<CentreSetupView, 'nextStates'>>(
        `select (select d.version > 1 from identity.centre_details d) as "detailsGiven",
           (select count(*)::integer from (${holders('registrar', 'p.state_code is null')}) r) as registrars,
           (select count(*)::integer from identity.state where closed_on is null) as states,
           (select count(*)::integer from (${LACKING}) l) as "statesWithoutAdministrator",
           (select count(*)::integer from identity.post where kind = 'post' and closed_on is null) as posts,
           (select count(*)::integer from (${holders('trainee', 'p.state_code is not null')}) o) as officers`,
      );
      if (!counts) throw new Error('The centre was not counted');
      const nextStates = await this.work.query<CentreSetupView['nextStates'][number]>(
        `${LACKING} order by s.name->>'fr' collate "fr-x-icu", s.code limit $1`,
        [NAMED],
      );
      return { ...counts, nextStates };
    });
  }
}
