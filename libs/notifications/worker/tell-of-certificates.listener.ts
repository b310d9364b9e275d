import {
  certificateIssued,
  certificateReinstated,
  certificateRevoked,
  certificateSuspended,
  type EventPayload,
} from '#contracts/events';
import type { Telling } from '#contracts/notifications';
import { Listens, type EventContext, type EventListener } from '#queue';
import { Notifying } from '../notifying.service.js';

type Heard =
  typeof certificateIssued | typeof certificateSuspended | typeof certificateReinstated | typeof certificateRevoked;

const TOLD: Readonly<Record<string, Telling>> = {
  [certificateIssued.name]: 'certificate-issued',
  [certificateSuspended.name]: 'certificate-suspended',
  [certificateReinstated.name]: 'certificate-reinstated',
  [certificateRevoked.name]: 'certificate-revoked',
};

const name = 'notifications.tell-of-certificates';

/** The holder of a certificate is told of each change of its standing. */
@Listens(certificateIssued, { name })
@Listens(certificateSuspended, { name })
@Listens(certificateReinstated, { name })
@Listens(certificateRevoked, { name })
export class TellOfCertificates implements EventListener<Heard> {
  constructor(private readonly notifying: Notifying) {}

  async handle({ certificateId, personId }: EventPayload<Heard>, { event, sequence }: EventContext): Promise<void> {
    const telling = TOLD[event];
    if (telling === undefined) return;
    await this.notifying.tell({ telling, event, sequence, subjectId: certificateId, personIds: [personId] });
  }
}
