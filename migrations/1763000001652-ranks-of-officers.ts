import type { QueryRunner } from 'typeorm';

/** Officers who bear the title and the band of an open rank of their state have that rank. */
const RANK = `
  alter table identity.person
    -- Its title and band stand beside it, as does a title that answers to no rank of the state.
    add column rank_id uuid,
    add constraint rank_of_state foreign key (rank_id, state_code) references identity.rank (id, state_code);
  create index person_by_rank on identity.person (rank_id) where rank_id is not null;
  grant update (rank_id) on identity.person to rtc_app;
  update identity.person p set rank_id = r.id from identity.rank r
    where r.state_code = p.state_code and r.closed_on is null and r.title = p.rank_title
      and r.regional_band = p.regional_band;
`;

/** An officer has a rank of their state, and no title alone. */
export class RanksOfOfficers1763000001652 {
  name = 'RanksOfOfficers1763000001652';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RANK);
  }
}
