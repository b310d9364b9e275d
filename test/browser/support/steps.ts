import type { Stage } from './stage.js';

const STEP = 60_000;

/** Says what a step of a journey does, and does it. */
export type Step = (sentence: string, work: () => Promise<void>) => void;

/** Steps of one journey as tests: each goes on from the one before, so after a failure the rest fail at once. */
export function journey(name: string, stage: () => Stage): Step {
  let halted = false;
  return (sentence, work) =>
    test(
      sentence,
      async () => {
        if (halted) throw new Error('A step before this one failed');
        try {
          await work();
        } catch (failure) {
          halted = true;
          await stage().keepPictures(name);
          throw failure;
        }
      },
      STEP,
    );
}
