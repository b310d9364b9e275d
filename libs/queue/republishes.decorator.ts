import { Injectable } from '@nestjs/common';
import type { EventInput, EventType } from '#contracts/events';

const REPUBLISHES = 'queue:republishes';

/** The event of a record, as the record stands now. */
export interface Republished<E extends EventType = EventType> {
  /** The position of this record; the next page begins after it. */
  readonly position: string;
  readonly sequence: number;
  readonly payload: EventInput<E>;
}

/** Publishes an event of every record again, for projections that came later. */
export interface Republisher<E extends EventType = EventType> {
  /** Up to `limit` records after the position `after`, in a fixed order; fewer only where there are no more. */
  page(after: string | null, limit: number): Promise<readonly Republished<E>[]>;
}

/** Makes a provider of a worker's module the republisher of an event. */
export const Republishes =
  <E extends EventType>(event: E) =>
  <C extends new (...dependencies: never[]) => Republisher<E>>(target: C): void => {
    Injectable()(target);
    Reflect.defineMetadata(REPUBLISHES, event, target);
  };

export const republishedBy = (target: object): EventType | undefined =>
  Reflect.getMetadata(REPUBLISHES, target) as EventType | undefined;
