import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { PendingRevocation } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { presentPending } from './certificate.presenter.js';
import { CertificatesRepository } from './certificates.repository.js';
import { RevocationsRepository } from './revocations.repository.js';

const Position = z.strictObject({ id: z.uuid() });

export interface PendingSearch {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** What waits for the second of two registrars. */
@Injectable()
export class PendingRevocations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly revocations: RevocationsRepository,
    private readonly certificates: CertificatesRepository,
  ) {}

  list(
    caller: Caller,
    { cursor, limit, count }: PendingSearch,
  ): Promise<{ items: PendingRevocation[]; nextCursor: string | null; total?: number }> {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor);
    return this.work.run(async () => {
      const { items, nextCursor } = pageFrom(await this.revocations.pending(after, limit + 1), limit, ({ id }) => ({
        id,
      }));
      const certificates = await this.certificates.ofIds(items.map(({ certificateId }) => certificateId));
      const byId = new Map(certificates.map((certificate) => [certificate.id, certificate]));
      return {
        items: items.flatMap((row) => {
          const certificate = byId.get(row.certificateId);
          return certificate ? [presentPending(caller, row, certificate)] : [];
        }),
        nextCursor,
        ...(count ? { total: await this.revocations.countPending() } : {}),
      };
    });
  }
}
