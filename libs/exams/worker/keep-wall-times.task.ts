import { Every, type ScheduledTask } from '#queue';
import { WallTimes } from '../wall-times.service.js';

/** A newer Node knows of newer rules; whoever plans may look at a sitting at any hour. */
@Every(3_600, 'exams.keep-wall-times')
export class KeepWallTimes implements ScheduledTask {
  constructor(private readonly wallTimes: WallTimes) {}

  async run(): Promise<void> {
    await this.wallTimes.keep();
  }
}
