import { Injectable } from '@nestjs/common';

const EVERY = 'queue:every';

/** Work by the clock, in one transaction of the system's; what leaves the process goes through the outbox. */
export interface ScheduledTask {
  run(): Promise<void>;
}

export interface Schedule {
  /** `<library>.<what-is-done>`, stable: when it last ran is kept by it. */
  readonly name: `${string}.${string}`;
  readonly seconds: number;
}

/** Runs a provider of a worker's module every so many seconds, once among all workers. */
export const Every =
  (seconds: number, name: Schedule['name']) =>
  <C extends new (...dependencies: never[]) => ScheduledTask>(target: C): void => {
    Injectable()(target);
    const schedule: Schedule = { name, seconds };
    Reflect.defineMetadata(EVERY, schedule, target);
  };

export const scheduleOf = (target: object): Schedule | undefined =>
  Reflect.getMetadata(EVERY, target) as Schedule | undefined;
