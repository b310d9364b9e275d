import type { EventType } from '#contracts/events';
import { query, type TestDatabase } from '#testing';

export interface Published {
  readonly event: string;
  readonly sequence: number;
  readonly payload: unknown;
}

const EAR = 'queue-testing.keep';

/** From now on these events are recorded for `published` and no worker gets them. */
export async function listenTo(
  { adminUrl }: Pick<TestDatabase, 'adminUrl'>,
  events: readonly EventType[],
): Promise<void> {
  await query(
    adminUrl,
    `insert into queue.listener (event, name, queue) select e, $2, 'none' from unnest($1::text[]) e`,
    [events.map(({ name }) => name), EAR],
  );
}

/** The recorded events whose payload holds this id, in the order of their sequence. */
export function published({ adminUrl }: Pick<TestDatabase, 'adminUrl'>, recordId: string): Promise<Published[]> {
  return query(
    adminUrl,
    `select event, sequence::int, payload from queue.outbox
     where job = $1 and payload::text like '%' || $2 || '%' order by sequence, event`,
    [EAR, recordId],
  );
}
