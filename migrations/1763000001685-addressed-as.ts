import type { QueryRunner } from 'typeorm';

const ADDRESSED_AS = `
  alter table identity.person
    -- How they wish to be addressed; null where they never said, and then their sex decides.
    add column addressed_as text check (addressed_as in ('masculine', 'feminine'));
  grant update (addressed_as) on identity.person to rtc_app;
`;

/** People say in which form texts of Arabic and French address them. */
export class AddressedAs1763000001685 {
  name = 'AddressedAs1763000001685';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADDRESSED_AS);
  }
}
