import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { ExamDocument, ExamSummary, ExamVersionRef, listExams } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { DomainError, type Caller } from '#kernel';
import { ExamInputInvalid, ExamUnknown, invalidField } from './domain/exams.errors.js';
import { compileExam, examProblems, type ItemForPaper } from './domain/paper.js';
import { EXAMS } from './exams.list.js';
import { ExamsRepository } from './exams.repository.js';
import { ItemsRepository } from './items.repository.js';

/** Exams, each a series of immutable versions compiled from the item bank. */
@Injectable()
export class Exams {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exams: ExamsRepository,
    private readonly items: ItemsRepository,
    private readonly audit: AuditTrail,
  ) {}

  list(asked: Query<typeof listExams>) {
    return this.work.run(() => EXAMS.page(this.work, asked));
  }

  /** @throws DomainError `exams.exam-exists`, or invalid where there is no such course. */
  create(_caller: Caller, exam: { readonly code: string; readonly courseId: string }): Promise<ExamSummary> {
    return this.work.run(async () => {
      if (!(await this.exams.hasCourse(exam.courseId))) throw invalidField('exams.course-unknown', 'courseId');
      const id = await this.exams.insert(exam);
      if (id === null) throw new DomainError('conflict', 'exams.exam-exists', { code: exam.code });
      await this.audit.record({ action: 'exams.exam-created', subject: { kind: 'exam', id }, after: exam });
      return { id, ...exam, latest: null };
    });
  }

  /**
   * Compiles the newest version of each item into the next version of the exam.
   * @throws ExamInputInvalid `exams.exam-invalid`, naming the invalid items.
   */
  publishVersion(caller: Caller, examId: string, document: ExamDocument): Promise<ExamVersionRef> {
    return this.work.run(async () => {
      if (!(await this.exams.byId(examId))) throw new ExamUnknown();
      await this.exams.hold(examId);
      const compiled = compileExam(document, await this.checkedItems(document));
      const version = await this.exams.insertVersion(examId, compiled, document, caller.personId);
      await this.audit.record({
        action: 'exams.exam-version-published',
        subject: { kind: 'exam', id: examId },
        after: { examVersionId: version.id, version: version.version, items: Object.keys(compiled.itemTypes) },
      });
      return version;
    });
  }

  private async checkedItems(document: ExamDocument): Promise<ReadonlyMap<string, ItemForPaper>> {
    const found = await this.items.newest(document.items.map(({ code }) => code));
    const known = new Map(found.map((item) => [item.code, item]));
    const problems = examProblems(document, known);
    if (problems.length > 0) throw new ExamInputInvalid('exams.exam-invalid', problems);
    return known;
  }
}
