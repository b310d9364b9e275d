import type { QueryRunner } from 'typeorm';

/** Rows with a number are held against these alone by their names. */
const INDEX = `
  create index person_without_number on identity.person (state_code) where service_number_index is null;
`;

/** Officers without a service number are found at once, however many have one. */
export class OfficersWithoutNumber1763000001653 {
  name = 'OfficersWithoutNumber1763000001653';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEX);
  }
}
