import { Injectable } from '@nestjs/common';

const EVERY = 'queue:every';

/** Work that runs by the clock, in one transaction as the system; what leaves the process goes through the outbox. */
export interface ScheduledTask {
  run(): Promise<void>;
}

export interface Schedule {
  /** `<library>.<verb-noun>`, stable: the time of the last run is stored under it. */
  readonly name: `${string}.${string}`;
  readonly seconds: number;
}

/** Runs a provider of a worker's module every so many seconds, in one of all workers. */
export const Every =
  (seconds: number, name: Schedule['name']) =>
  <C extends new (...dependencies: never[]) => ScheduledTask>(target: C): void => {
    Injectable()(target);
    const schedule: Schedule = { name, seconds };
    Reflect.defineMetadata(EVERY, schedule, target);
  };

export const scheduleOf = (target: object): Schedule | undefined =>
  Reflect.getMetadata(EVERY, target) as Schedule | undefined;
