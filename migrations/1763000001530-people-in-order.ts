import type { QueryRunner } from 'typeorm';

/** People are listed by the rules of the reader's language, so their names stand in these orders. */
export class PeopleInOrder1763000001530 {
  name = 'PeopleInOrder1763000001530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index identity.person_by_name;
      drop index identity.person_of_state_by_name;
      create index person_by_latin_name on identity.person (name_latin collate "und-x-icu", id);
      create index person_by_arabic_name on identity.person (name_ar collate "ar-x-icu", id);
      create index person_of_state_by_latin_name on identity.person (state_code, name_latin collate "und-x-icu", id);
      create index person_of_state_by_arabic_name on identity.person (state_code, name_ar collate "ar-x-icu", id);
    `);
  }
}
