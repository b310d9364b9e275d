import { Every, type ScheduledTask } from '#queue';
import { WallTimes } from '../wall-times.service.js';

/** Runs every hour: a newer Node knows newer rules, and people look at sittings at any hour. */
@Every(3_600, 'exams.keep-wall-times')
export class KeepWallTimes implements ScheduledTask {
  constructor(private readonly wallTimes: WallTimes) {}

  async run(): Promise<void> {
    await this.wallTimes.keep();
  }
}
