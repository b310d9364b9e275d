import { resultReleased, type EventPayload } from '#contracts/events';
import { Listens, type EventContext, type EventListener } from '#queue';
import { Notifying } from '../notifying.service.js';

/** A candidate is told that their result is out, not what it is: mails are read by others too. */
@Listens(resultReleased, { name: 'notifications.tell-of-results' })
export class TellOfResults implements EventListener<typeof resultReleased> {
  constructor(private readonly notifying: Notifying) {}

  async handle({ resultId, personId }: EventPayload<typeof resultReleased>, context: EventContext): Promise<void> {
    const { event, sequence } = context;
    await this.notifying.tell({
      telling: 'result-released',
      event,
      sequence,
      subjectId: resultId,
      personIds: [personId],
    });
  }
}
