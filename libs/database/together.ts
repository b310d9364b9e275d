import { AsyncLocalStorage } from 'node:async_hooks';
import { isDatabaseAway } from './database-away.js';

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: (answer: Answer) => void;
  readonly refuse: (reason: unknown) => void;
  /** Runs in the name of the request that asked. */
  readonly inItsName: (work: () => void) => void;
}

/**
 * Does in one go what arrived while the go before it ran, as a database commits in groups. Where little arrives, each is
 * done at once and alone. What fails is tried again one by one, so it has to be safe to repeat.
 */
export class Together<Asked, Answer> {
  private waiting: Waiting<Asked, Answer>[] = [];
  private isGoing = false;

  /**
   * @param work answers each of `asked`, in that order.
   * @param most how much one go takes.
   */
  constructor(
    private readonly work: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
    private readonly most: number,
  ) {}

  do(asked: Asked): Promise<Answer> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ asked, answer, refuse, inItsName: AsyncLocalStorage.snapshot() });
      this.next();
    });
  }

  private next(): void {
    const [first] = this.waiting;
    if (!first || this.isGoing) return;
    const taken = this.waiting.slice(0, this.most);
    this.waiting = this.waiting.slice(this.most);
    this.isGoing = true;
    first.inItsName(() => {
      void this.go(taken).finally(() => {
        this.isGoing = false;
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
