import { resultReleased } from '#grading';
import { Processes, type JobHandler, type JobPayload } from '#queue';
import { CertificateIssuing } from '../certificate-issuing.service.js';

/** A released result that was passed leads to a certificate, once. */
@Processes(resultReleased)
export class IssueCertificate implements JobHandler<typeof resultReleased> {
  constructor(private readonly issuing: CertificateIssuing) {}

  async handle({ resultId, passed }: JobPayload<typeof resultReleased>): Promise<void> {
    if (passed) await this.issuing.issue({ resultId });
  }
}
