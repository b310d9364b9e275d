import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A paper's items are scored together, attempt after attempt: a foreign key looks each of them up by itself and locks its
 * row, which every other attempt of the sitting locks too, though no item version can ever change or go. They are looked
 * up together now, and none is locked.
 */
const CHECKED_TOGETHER = `
  alter table grading.item_score drop constraint item_score_item_version_id_fkey;

  create function grading.refuse_unknown_items() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    unknown uuid;
  begin
    select n.item_version_id into unknown from new_scores n
      where not exists (select from exams.item_version v where v.id = n.item_version_id) limit 1;
    if found then
      raise foreign_key_violation using message = format('there is no item version %s', unknown),
        schema = 'grading', table = 'item_score', column = 'item_version_id';
    end if;
    return null;
  end $$;
  revoke execute on function grading.refuse_unknown_items() from public;
  create trigger items_are_known after insert on grading.item_score referencing new table as new_scores
    for each statement execute function grading.refuse_unknown_items();

  -- Which item it is that a score is of stays as it was checked.
  revoke update on grading.item_score from rtc_app;
  grant update (source, points, language, scored_at) on grading.item_score to rtc_app;
`;

const CHECKED_ONE_BY_ONE = `
  revoke update (source, points, language, scored_at) on grading.item_score from rtc_app;
  grant update on grading.item_score to rtc_app;
  drop trigger items_are_known on grading.item_score;
  drop function grading.refuse_unknown_items();
  alter table grading.item_score add foreign key (item_version_id) references exams.item_version;
`;

export class ItemsCheckedTogether1763000001220 implements MigrationInterface {
  name = 'ItemsCheckedTogether1763000001220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKED_TOGETHER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKED_ONE_BY_ONE);
  }
}
