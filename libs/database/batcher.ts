import { isDatabaseAway } from './database-away.js';
import { requestContext, type RequestContext } from './request-context.js';

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: (answer: Answer) => void;
  readonly refuse: (reason: unknown) => void;
  /** The request that asked. A snapshot of the whole asynchronous context would cost more than many a question. */
  readonly context: RequestContext | undefined;
}

/**
 * Does in one batch what arrives at one moment or while the batch before it runs, as a database commits in groups. If
 * little arrives, each is done at once and alone. What fails is tried again one by one, so it has to be safe to repeat.
 */
export class Batcher<Asked, Answer> {
  private waiting: Waiting<Asked, Answer>[] = [];
  private isGoing = false;

  /**
   * @param work answers each of `asked`, in that order.
   * @param most how much one batch takes.
   */
  constructor(
    private readonly work: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
    private readonly most: number,
  ) {}

  do(asked: Asked): Promise<Answer> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ asked, answer, refuse, context: requestContext.getStore() });
      this.depart();
    });
  }

  /** Starts a batch once everything that the process heard of in this turn of its loop has been asked. */
  private depart(): void {
    if (this.isGoing || this.waiting.length === 0) return;
    this.isGoing = true;
    setImmediate(() => {
      const taken = this.waiting.slice(0, this.most);
      this.waiting = this.waiting.slice(this.most);
      void inNameOf(taken[0]?.context, () => this.go(taken)).finally(() => {
        this.isGoing = false;
        this.depart();
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

/** The statement of a batch is counted for the first request that asked. */
const inNameOf = (context: RequestContext | undefined, work: () => Promise<void>): Promise<void> =>
  context ? requestContext.run(context, work) : requestContext.exit(work);
