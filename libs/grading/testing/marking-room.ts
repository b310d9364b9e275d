import { createHash } from 'node:crypto';
import type { Answer, ExamDocument } from '#contracts/exams';
import type { NextScript } from '#contracts/grading';
import { PreparedStatements, SYSTEM_SCOPE, UnitOfWork, scopeOf } from '#database';
import { Exams, ItemBank, LateResponses, Sittings, Submissions } from '#exams';
import { aCohort, anEnrolment, type BuiltCohort } from '#enrolment/testing';
import { examDocument, itemsByKind } from '#exams/testing';
import { aPerson, aSession, type BuiltPerson } from '#identity/testing';
import { newRandomId, type Caller, type Language } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { GradingModule } from '../grading.module.js';
import { Marking } from '../marking.service.js';
import { Scoring } from '../scoring.service.js';
import type { Answers } from './right-answers.js';

const HOUR = 3_600_000;

export { RIGHT } from './right-answers.js';

export interface HandedIn {
  readonly attemptId: string;
  readonly sittingId: string;
  readonly officer: BuiltPerson;
}

interface Schedule extends Partial<ExamDocument> {
  readonly opensInMs?: number;
  readonly closesInMs?: number;
  readonly lateGraceMinutes?: number;
}

/** A centre with one exam (1 + 1 + 2 points by machine, 6 by markers), its markers and its chief, without HTTP. */
export class MarkingRoom {
  readonly database = testDatabase();
  centre!: TestModule;
  first!: BuiltPerson;
  second!: BuiltPerson;
  chief!: BuiltPerson;
  private exams = 0;

  async open(): Promise<void> {
    this.centre = await testModule({ database: this.database, imports: [GradingModule] });
    this.first = await aPerson(this.database, { role: 'examiner' });
    this.second = await aPerson(this.database, { role: 'examiner' });
    this.chief = await aPerson(this.database, { role: 'chief-examiner' });
    await this.asSystem(() => this.centre.get(ItemBank).publish(this.chief.caller, Object.values(itemsByKind())));
  }

  as<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
    return this.centre.get(UnitOfWork).runAs(scopeOf(caller), work);
  }

  asSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, work);
  }

  sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return query<Row>(this.database.adminUrl, text, values);
  }

  /** An attempt of a new officer, answered and submitted, in a sitting of its own. */
  async handIn(
    answers: Answers,
    { language = 'ar', ...exam }: Schedule & { language?: Language } = {},
  ): Promise<HandedIn> {
    const officer = await aPerson(this.database);
    const { sittingId } = await this.sitting(officer, exam);
    const attemptId = await this.answer(officer, sittingId, answers, language);
    await this.submit(officer, attemptId);
    return { attemptId, sittingId, officer };
  }

  /** Attempts of `officers` new officers in one sitting, each answered alike, submitted and graded by the machine. */
  async gradedTogether(officers: number, answers: Answers, exam: Schedule = {}): Promise<string> {
    const cohort = await aCohort(this.database);
    const sittingId = await this.schedule(cohort, exam);
    for (const officer of await this.seated(cohort, officers)) {
      await this.handsIn(officer, await this.answer(officer, sittingId, answers));
    }
    return sittingId;
  }

  /** New officers with a place in a cohort. */
  async seated(cohort: BuiltCohort, officers: number): Promise<BuiltPerson[]> {
    const people: BuiltPerson[] = [];
    for (let number = 1; number <= officers; number += 1) {
      const officer = await aPerson(this.database);
      await anEnrolment(this.database, cohort, officer);
      people.push(officer);
    }
    return people;
  }

  /** Submits an open attempt as its officer and has it graded by the machine. */
  async handsIn(officer: BuiltPerson, attemptId: string): Promise<void> {
    await this.submit(officer, attemptId);
    await this.grade(attemptId);
  }

  /** Adds an answer that came after the deadline and was admitted by the chief, to the item of its type. */
  async admitLate(attemptId: string, late: string | Answer): Promise<void> {
    const answer: Answer = typeof late === 'string' ? { type: 'written', text: late } : late;
    const [item] = await this.sql<{ id: string }>(
      `select t.key as id from exams.attempt a join exams.exam_version v on v.id = a.exam_version_id
         cross join lateral jsonb_each_text(v.item_types) t where a.id = $1 and t.value = $2`,
      [attemptId, answer.type],
    );
    await this.sql(
      `insert into exams.response (attempt_id, item_version_id, late, sequence, answer, language, answered_at, saved_at)
       values ($1, $2, true, 90, $3, 'ar', now(), now())`,
      [attemptId, item?.id, JSON.stringify(answer)],
    );
    const admission = { itemIds: [item?.id ?? ''], reason: 'The link of the post was cut.' };
    await this.as(this.chief.caller, () =>
      this.centre.get(LateResponses).admit(this.chief.caller, attemptId, admission),
    );
  }

  /** Adds it, and has the attempt graded by the machine. */
  async graded(...given: Parameters<MarkingRoom['handIn']>): Promise<HandedIn> {
    const handedIn = await this.handIn(...given);
    await this.grade(handedIn.attemptId);
    return handedIn;
  }

  grade(attemptId: string): Promise<void> {
    return this.asSystem(() => this.centre.get(Scoring).grade(attemptId));
  }

  /** The next script of a sitting, which is the only one of its exam here. */
  async next(marker: Pick<BuiltPerson, 'caller'>, sittingId: string): Promise<NextScript> {
    const [exam] = await this.sql<{ id: string }>(
      `select v.exam_id as id from exams.sitting s join exams.exam_version v on v.id = s.exam_version_id where s.id = $1`,
      [sittingId],
    );
    return this.as(marker.caller, () => this.centre.get(Marking).next(marker.caller, { examId: exam?.id }));
  }

  /** `marker` takes the next script of the sitting and seals a mark of `order` and `reasons` points. */
  async mark(marker: BuiltPerson, sittingId: string, order: number, reasons: number): Promise<string> {
    const marking = this.centre.get(Marking);
    const { task } = await this.next(marker, sittingId);
    if (!task) throw new Error('No script waits');
    return this.as(marker.caller, async () => {
      const criteria = [
        { id: 'order', points: order },
        { id: 'reasons', points: reasons },
      ];
      await marking.seal(marker.caller, task.scriptId, { criteria, comment: null });
      return task.scriptId;
    });
  }

  /** A sitting of a new exam over `items` for a cohort, open from an hour ago for another unless told otherwise. */
  async schedule(
    cohort: BuiltCohort,
    { opensInMs = -HOUR, closesInMs = HOUR, lateGraceMinutes = 0, ...exam }: Schedule = {},
  ): Promise<string> {
    this.exams += 1;
    const code = `TDE-1-N${this.exams}`;
    return this.asSystem(async () => {
      const exams = this.centre.get(Exams);
      const { id } = await exams.create(this.chief.caller, { code, courseId: cohort.courseId });
      const version = await exams.publishVersion(this.chief.caller, id, examDocument(exam));
      const sitting = await this.centre.get(Sittings).schedule(this.chief.caller, {
        examVersionId: version.id,
        cohortId: cohort.id,
        opensAt: new Date(Date.now() + opensInMs).toISOString(),
        closesAt: new Date(Date.now() + closesInMs).toISOString(),
        lateGraceMinutes,
        timeZone: 'Africa/Casablanca',
      });
      return sitting.id;
    });
  }

  /** Moves the end of every sitting, and of its time for late answers, to yesterday. */
  async endAll(): Promise<void> {
    await this.sql(
      `update exams.sitting set closes_at = now() - interval '3 days', opens_at = now() - interval '4 days'`,
    );
  }

  private submit({ caller }: BuiltPerson, attemptId: string): Promise<unknown> {
    return this.as(caller, () => this.centre.get(Submissions).submit(caller, attemptId));
  }

  private async sitting(officer: BuiltPerson, exam: Schedule) {
    const cohort = await aCohort(this.database);
    await anEnrolment(this.database, cohort, officer);
    return { sittingId: await this.schedule(cohort, exam), cohort };
  }

  /** Begins an attempt and saves answers by the type of their item; it stays open. */
  async answer(officer: BuiltPerson, sittingId: string, answers: Answers, language: Language = 'ar'): Promise<string> {
    const attemptId = newRandomId();
    const code = `C-${attemptId
      .replace(/[^2-9a-f]/g, '')
      .slice(0, 6)
      .toUpperCase()}`;
    const start = 'select exams.start_attempt($1, $2, $3, $4)';
    await this.centre.get(PreparedStatements).one('start', start, [officer.id, sittingId, attemptId, code]);
    const items = await this.sql<{ id: string; type: string }>(
      `select t.key as id, t.value as type from exams.exam_version v join exams.sitting s on s.exam_version_id = v.id
         cross join lateral jsonb_each_text(v.item_types) t where s.id = $1`,
      [sittingId],
    );
    const given = items.flatMap(({ id, type }, index) => {
      const answer = answers[type as keyof Answers];
      return answer
        ? [
            {
              itemId: id,
              device: attemptId,
              sequence: index + 1,
              over: 0,
              answer,
              language,
              answeredAt: new Date().toISOString(),
            },
          ]
        : [];
    });
    const { token } = await aSession(this.database, officer);
    const save = { token: createHash('sha256').update(token).digest('hex'), attemptId, answers: given };
    const statement = 'select exams.save_responses($1)';
    if (given.length > 0) await this.centre.get(PreparedStatements).one('save', statement, [JSON.stringify([save])]);
    return attemptId;
  }
}

/** Called at the top of a spec file. */
export function markingRoom(): MarkingRoom {
  const room = new MarkingRoom();
  beforeAll(() => room.open(), 60_000);
  afterAll(() => room.centre.close());
  return room;
}
