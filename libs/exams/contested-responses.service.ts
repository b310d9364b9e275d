import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listContestedResponses } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { CONTESTED_RESPONSES } from './contested-responses.list.js';
import { SittingUnknown } from './domain/exams.errors.js';
import { LateResponsesRepository } from './late-responses.repository.js';

/** Answers of two devices to one question of which neither was chosen yet, for the chief examiner. */
@Injectable()
export class ContestedResponses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly late: LateResponsesRepository,
  ) {}

  list(sittingId: string, asked: Query<typeof listContestedResponses>) {
    return this.work.run(async () => {
      if (!(await this.late.hasSitting(sittingId))) throw new SittingUnknown();
      const page = await CONTESTED_RESPONSES.page(this.work, { ...asked, given: { sittingId } });
      return presented(page, ({ stored, ...row }) => ({ ...row, ...stored }));
    });
  }
}
