import { sittingMoved, sittingScheduled, type EventPayload } from '#contracts/events';
import { Listens, type EventContext, type EventListener } from '#queue';
import { Notifying } from '../notifying.service.js';
import { RecordsRepository } from '../records.repository.js';

const name = 'notifications.tell-of-sittings';

/** People who are enrolled are told when their exam is, and when that changed. */
@Listens(sittingScheduled, { name })
@Listens(sittingMoved, { name })
export class TellOfSittings implements EventListener<typeof sittingScheduled> {
  constructor(
    private readonly notifying: Notifying,
    private readonly records: RecordsRepository,
  ) {}

  async handle(
    { sittingId, cohortId }: EventPayload<typeof sittingScheduled>,
    { event, sequence }: EventContext,
  ): Promise<void> {
    await this.notifying.tell({
      telling: event === sittingMoved.name ? 'sitting-moved' : 'sitting-scheduled',
      event,
      sequence,
      subjectId: sittingId,
      personIds: await this.records.enrolledIn(cohortId),
    });
  }
}
