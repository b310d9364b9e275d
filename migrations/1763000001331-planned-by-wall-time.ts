import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where cohorts, people and places took offsets as zones until now. */
const ZONED = ['enrolment.cohort', 'identity.state', 'identity.post', 'identity.person', 'exams.sitting'];

/** `+01:00` is the zone Etc/GMT-1: POSIX counts westwards. Offsets of part of an hour have no name and stay. */
const NAMED = `case when substr(time_zone, 2, 2) = '00' then 'Etc/UTC'
  else 'Etc/GMT' || translate(left(time_zone, 1), '+-', '-+') || ltrim(substr(time_zone, 2, 2), '0') end`;

/** What the clock of the venue showed when a sitting was planned is kept, and zones are known by their names alone. */
export class PlannedByWallTime1763000001331 implements MigrationInterface {
  name = 'PlannedByWallTime1763000001331';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- YYYY-MM-DDTHH:MM; null for sittings of before, until the worker has looked at them.
      alter table exams.sitting add opens_local text, add closes_local text;
      create policy keep_wall_time on exams.sitting for update
        using ((select app.context()) = 'system') with check ((select app.context()) = 'system');
      grant update (opens_at, opens_local, closes_at, closes_local) on exams.sitting to rtc_app;
    `);
    await runner.query(`select set_config('app.context', 'system', true)`);
    for (const table of ZONED) {
      await runner.query(`update ${table} set time_zone = ${NAMED} where time_zone ~ '^[+-](0[0-9]|1[0-4])(:?00)?$'`);
    }
    await runner.query(`select set_config('app.context', '', true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (opens_at, opens_local, closes_at, closes_local) on exams.sitting from rtc_app;
      drop policy keep_wall_time on exams.sitting;
      alter table exams.sitting drop opens_local, drop closes_local;
    `);
  }
}
