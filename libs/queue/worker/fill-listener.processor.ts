import { z } from 'zod';
import { eventOf } from '../events.js';
import { defineJob, type JobHandler, type JobInput } from '../job-definition.js';
import { Outbox } from '../outbox.js';
import { Processes } from '../processes.decorator.js';
import { ListenerRows } from './listener-rows.js';
import { Processors } from './processors.js';

/** A queue of its own, so that events of today do not wait for those of long ago. */
const QUEUE = 'republished';
const PAGE = 500;
const WAIT_MS = 1_000;

export const fillListener = defineJob({
  name: 'queue.fill-listener',
  queue: QUEUE,
  schema: z.object({ event: z.string(), name: z.string() }),
});

/**
 * Gives a projection the records from before it listened, one page a job. The page and the position are stored in one
 * transaction, so the work resumes after any crash, and a second job for the same listener merely continues it.
 */
@Processes(fillListener, { concurrency: 2 })
export class FillListener implements JobHandler<typeof fillListener> {
  constructor(
    private readonly listeners: ListenerRows,
    private readonly processors: Processors,
    private readonly outbox: Outbox,
  ) {}

  async handle(listener: JobInput<typeof fillListener>): Promise<void> {
    const filling = await this.listeners.holdFilling(listener);
    if (!filling) return;
    if (!filling.waits) await this.listeners.setBarrier(listener);
    if (filling.isDue) await this.page(listener, filling.after);
    else await this.outbox.add(fillListener, listener, { runAt: new Date(Date.now() + WAIT_MS) });
  }

  private async page(listener: JobInput<typeof fillListener>, after: string | null): Promise<void> {
    const found = this.processors.republishers().get(listener.event);
    if (!found) throw new Error(`Nobody here republishes "${listener.event}"`);
    const records = await found.republisher.page(after, PAGE);
    const said = records.map(({ sequence, payload }) => eventOf(found.event, sequence, payload));
    if (said.length > 0) await this.listeners.republish(listener, QUEUE, said);
    const isDone = records.length < PAGE;
    await this.listeners.noteFilling(listener, records.at(-1)?.position ?? after, isDone);
    if (!isDone) await this.outbox.add(fillListener, listener);
  }
}
