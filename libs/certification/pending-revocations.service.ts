import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listRevocations } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import type { Caller } from '#kernel';
import { presentPending } from './certificate.presenter.js';
import { CertificatesRepository, type CertificateRow } from './certificates.repository.js';
import { PENDING_REVOCATIONS } from './pending-revocations.list.js';

/** Revocations that wait for the second of two registrars. */
@Injectable()
export class PendingRevocations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly certificates: CertificatesRepository,
  ) {}

  list(caller: Caller, asked: Query<typeof listRevocations>) {
    return this.work.run(async () => {
      const page = await PENDING_REVOCATIONS.page(this.work, asked);
      const found = await this.certificates.ofIds(page.items.map(({ certificateId }) => certificateId));
      const certificates = new Map(found.map((certificate) => [certificate.id, certificate]));
      return presented(page, (row) => presentPending(caller, row, certificateOf(row, certificates)));
    });
  }
}

/** A revocation is listed together with its certificate, so the certificate is there. */
function certificateOf(
  { certificateId }: { readonly certificateId: string },
  certificates: ReadonlyMap<string, CertificateRow>,
): CertificateRow {
  const certificate = certificates.get(certificateId);
  if (!certificate) throw new Error(`The certificate ${certificateId} of a revocation is not to be seen`);
  return certificate;
}
