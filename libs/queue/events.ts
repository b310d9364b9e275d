import { Injectable } from '@nestjs/common';
import type { EventInput, EventType } from '#contracts/events';
import { requestContext, UnitOfWork } from '#database';

/** An event as it goes into the outbox. */
export interface NewEvent {
  readonly event: EventType['name'];
  readonly sequence: number;
  readonly payload: unknown;
  readonly stateCode: string | null;
}

/**
 * What happened to a record. Of two events of one record the later has the greater sequence; an event that is republished
 * keeps its sequence.
 *
 * @throws ZodError for a payload that is not the event's.
 */
export function eventOf<E extends EventType>(type: E, sequence: number, said: EventInput<E>): NewEvent {
  const payload = type.schema.parse(said);
  return { event: type.name, sequence, payload, stateCode: type.concerns(payload).stateCode };
}

/** Publishes events within the transaction that changes the record. Without a listener nothing is written. */
@Injectable()
export class Events {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Publishes any number of events in one statement. @throws Error outside a transaction. */
  async publish(...events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const context = requestContext.getStore();
    await this.unitOfWork.query('select queue.publish($1::jsonb, $2, $3)', [
      JSON.stringify(events),
      context?.language ?? null,
      context?.requestId ?? null,
    ]);
  }
}
