import { UnitOfWork } from '#database';
import { Every, type ScheduledTask } from '#queue';
import { MailDeliveries } from './mail-deliveries.js';

/** Mails that are due go within seconds, whoever wrote them. */
@Every(3, 'notifications.deliver-mails')
export class DeliverMails implements ScheduledTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: MailDeliveries,
  ) {}

  /** Handing over takes longer than a transaction should, so it begins after this one. */
  run(): Promise<void> {
    this.work.afterCommit(() => this.deliveries.wake());
    return Promise.resolve();
  }
}
