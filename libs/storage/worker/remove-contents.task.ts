import { Every, type ScheduledTask } from '#queue';
import { Contents } from '../contents.js';

/** Removes what no file names any more, a day after it was let go. */
@Every(300, 'storage.remove-contents')
export class RemoveContents implements ScheduledTask {
  constructor(private readonly contents: Contents) {}

  async run(): Promise<void> {
    await this.contents.removeDue();
  }
}
