import { AsyncLocalStorage } from 'node:async_hooks';
import { isDatabaseAway } from './database-away.js';

interface Bounds {
  /** How many goes there are at a time. */
  readonly lanes: number;
  /** How much one go takes at most. */
  readonly most: number;
}

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: (answer: Answer) => void;
  readonly refuse: (reason: unknown) => void;
  /** Runs in the name of the request that asked. */
  readonly inItsName: (work: () => void) => void;
}

/**
 * Does in one go what arrived while the goes before it ran, as a database commits in groups. Where little arrives, each
 * is done at once and alone. What fails is tried again one by one, so it has to be safe to repeat.
 */
export class Together<Asked, Answer> {
  private waiting: Waiting<Asked, Answer>[] = [];
  private going = 0;

  /** @param work answers each of `asked`, in that order. */
  constructor(
    private readonly work: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
    private readonly bounds: Bounds,
  ) {}

  do(asked: Asked): Promise<Answer> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ asked, answer, refuse, inItsName: AsyncLocalStorage.snapshot() });
      this.next();
    });
  }

  private next(): void {
    const { lanes, most } = this.bounds;
    const [first] = this.waiting;
    if (!first || this.going === lanes) return;
    const taken = this.waiting.slice(0, most);
    this.waiting = this.waiting.slice(most);
    this.going += 1;
    first.inItsName(() => {
      void this.go(taken).finally(() => {
        this.going -= 1;
        this.next();
      });
    });
  }

  private async go(taken: readonly Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await this.work(taken.map(({ asked }) => asked));
      if (answers.length !== taken.length) throw new Error(`${answers.length} answers to ${taken.length} questions`);
      taken.forEach(({ answer }, place) => answer(answers[place] as Answer));
    } catch (failure) {
      if (taken.length === 1 || isDatabaseAway(failure)) taken.forEach(({ refuse }) => refuse(failure));
      else for (const one of taken) await this.go([one]);
    }
  }
}
