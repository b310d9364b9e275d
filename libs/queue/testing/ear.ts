import type { EventType } from '#contracts/events';
import { query, type TestDatabase } from '#testing';

export interface Published {
  readonly event: string;
  readonly sequence: number;
  readonly payload: unknown;
}

const EAR = 'queue-testing.keep';

/** From here on these events are written down and heard by no worker: `published` shows them. */
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

/** What was published of those, of the record of this id in its payload, in the order in which it was. */
export function published({ adminUrl }: Pick<TestDatabase, 'adminUrl'>, recordId: string): Promise<Published[]> {
  return query(
    adminUrl,
    `select event, sequence::int, payload from queue.outbox
     where job = $1 and payload::text like '%' || $2 || '%' order by sequence, event`,
    [EAR, recordId],
  );
}
