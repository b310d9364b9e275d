import { Every, type ScheduledTask } from '#queue';
import { Uploads } from '../uploads/uploads.service.js';

/** Removes uploads that were given up. */
@Every(3_600, 'storage.sweep-uploads')
export class SweepUploads implements ScheduledTask {
  constructor(private readonly uploads: Uploads) {}

  async run(): Promise<void> {
    await this.uploads.sweep();
  }
}
