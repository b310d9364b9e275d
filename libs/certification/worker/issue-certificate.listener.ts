import { resultReleased, type EventPayload } from '#contracts/events';
import { Listens, type EventListener } from '#queue';
import { CertificateIssuing } from '../certificate-issuing.service.js';

/** A released result that was passed leads to a certificate, once. */
@Listens(resultReleased, { name: 'certification.issue-certificate', formerly: 'grading.result-released.v1' })
export class IssueCertificate implements EventListener<typeof resultReleased> {
  constructor(private readonly issuing: CertificateIssuing) {}

  async handle({ resultId, passed }: EventPayload<typeof resultReleased>): Promise<void> {
    if (passed) await this.issuing.issue({ resultId });
  }
}
