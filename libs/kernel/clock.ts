/** The time, injected so that tests and the demo can fix it. The database's own clock decides deadlines. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
