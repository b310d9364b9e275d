import type { PeopleBrowser } from './people-browser.js';

const STEP = 60_000;

/** Steps of one journey as tests: each goes on from the one before, so after a failure the rest fail at once. */
export class Journey {
  private readonly steps: (() => Promise<void>)[] = [];
  private done: readonly Promise<void>[] | null = null;

  /** `name` names the pictures that are kept of a failure. */
  constructor(
    private readonly name: string,
    private readonly people: () => PeopleBrowser,
  ) {}

  /** Says what a step does, and does it when its turn comes. */
  step(sentence: string, work: () => Promise<void>): void {
    const at = this.steps.push(work) - 1;
    test(sentence, async () => this.begin()[at], STEP);
  }

  /** Starts the journey, unless it is under way, so that two can run side by side. @returns the end of each step. */
  begin(): readonly Promise<void>[] {
    if (this.done) return this.done;
    const done: Promise<void>[] = [];
    for (const work of this.steps) done.push(this.after(done.at(-1), work));
    // Each test reports the failure of its own step.
    for (const step of done) step.catch(() => undefined);
    return (this.done = done);
  }

  private async after(before: Promise<void> | undefined, work: () => Promise<void>): Promise<void> {
    const went = await (before ?? Promise.resolve()).then(
      () => true,
      () => false,
    );
    if (!went) throw new Error('A step before this one failed');
    try {
      await work();
    } catch (failure) {
      await this.people().keepPictures(this.name);
      throw failure;
    }
  }
}
