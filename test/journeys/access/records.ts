import { CertificateIssuing } from '#certification';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { Scoring } from '#grading';
import { StructureRecords, newCode, text, type Identified } from './structure-records.js';

const API = '/api/v1';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const fromNow = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const day = (offset: number): string => fromNow(offset * DAY).slice(0, 10);

interface Started extends Identified {
  readonly attemptId: string;
  readonly sittingId: string;
}
/** Records that an instructor, a registrar or an officer of Morocco would have made; each call makes new ones. */
export class Records extends StructureRecords {
  /** The ids of the course that the demo runs, and those of its exam. */
  course() {
    return this.centre.row<{ courseId: string; examId: string; examVersionId: string; code: string }>(
      `select e.course_id as "courseId", e.id as "examId", v.id as "examVersionId", e.code from exams.exam e
       join exams.exam_version v on v.exam_id = e.id where e.code = 'TDE-1'`,
    );
  }

  async cohortPlan() {
    const { courseId } = await this.course();
    return {
      code: newCode('ACCESS'),
      courseId,
      venue: text('Rabat'),
      timeZone: 'Africa/Casablanca',
      languages: ['ar', 'fr', 'en'],
      startsOn: day(30),
      endsOn: day(34),
      nominationsCloseAt: fromNow(10 * DAY),
      seats: 10,
      quotas: [
        { stateCode: 'ma', seats: 5 },
        { stateCode: 'tn', seats: 5 },
      ],
    };
  }

  /** A cohort that is open for nominations. */
  async cohort(): Promise<string> {
    const body = await this.cohortPlan();
    return (await this.centre.done<Identified>('registrar', `POST ${API}/cohorts`, { body })).id;
  }

  personId(name: string): Promise<Identified> {
    return this.centre.row('select id from identity.person where email = $1', [`${name}@demo.example`]);
  }

  /** A nomination of an officer of Morocco. */
  async nomination(name = 'trainee2.ma'): Promise<{ readonly id: string; readonly cohortId: string }> {
    const cohortId = await this.cohort();
    const { id: personId } = await this.personId(name);
    const sent = { params: { cohortId }, body: { personId } };
    const { id } = await this.centre.done<Identified>('admin.ma', `POST ${API}/cohorts/:cohortId/nominations`, sent);
    return { id, cohortId };
  }

  async enrolment(name?: string): Promise<{ readonly id: string; readonly cohortId: string }> {
    const { id: nominationId, cohortId } = await this.nomination(name);
    const { enrolmentId } = await this.centre.done<{ enrolmentId: string }>(
      'registrar',
      `POST ${API}/nominations/:nominationId/seats`,
      { params: { nominationId } },
    );
    return { id: enrolmentId, cohortId };
  }

  async sittingPlan(cohortId: string) {
    const { examVersionId } = await this.course();
    return {
      examVersionId,
      cohortId,
      opensAt: fromNow(-HOUR),
      closesAt: fromNow(8 * HOUR),
      lateGraceMinutes: 60,
      timeZone: 'Africa/Casablanca',
    };
  }

  /** An open sitting, for an officer of Morocco with a seat. */
  async sitting(name?: string): Promise<string> {
    const { cohortId } = await this.enrolment(name);
    const body = await this.sittingPlan(cohortId);
    return (await this.centre.done<Identified>('registrar', `POST ${API}/sittings`, { body })).id;
  }

  /** An open attempt. */
  async attempt(name = 'trainee2.ma'): Promise<Started> {
    const sittingId = await this.sitting(name);
    const sent = { params: { sittingId }, body: {} };
    const { id } = await this.centre.done<Identified>(name, `POST ${API}/sittings/:sittingId/attempts`, sent);
    return { id, attemptId: id, sittingId };
  }

  /** An answer to the written item of an attempt. */
  async answers(attemptId: string) {
    const { itemId } = await this.centre.row<{ itemId: string }>(
      `select t.key as "itemId" from exams.attempt a join exams.exam_version v on v.id = a.exam_version_id
         cross join lateral jsonb_each_text(v.item_types) t where a.id = $1 and t.value = 'written'`,
      [attemptId],
    );
    const answer = { type: 'written', text: 'تقرير إلى الخط الثاني' };
    return { answers: [{ itemId, sequence: 1, answer, language: 'ar', answeredAt: fromNow(0) }] };
  }

  /** A submitted attempt, with an answer to the written item unless `blank`. */
  async submitted({ blank = false, name = 'trainee2.ma' } = {}): Promise<Started> {
    const attempt = await this.attempt(name);
    const params = { attemptId: attempt.id };
    const body = await this.answers(attempt.id);
    if (!blank) await this.centre.done(name, `PUT ${API}/attempts/:attemptId/responses`, { params, body });
    await this.centre.done(name, `POST ${API}/attempts/:attemptId/submissions`, { params, body: {} });
    return attempt;
  }

  /** A script that nobody had before, in the first examiner's hand, as POST /marking/claims answers it. */
  async script() {
    const { id } = await this.submitted();
    await this.grade(id);
    await this.centre.sql('update grading.claim set ended_at = now() where ended_at is null');
    const { task } = await this.centre.done<{
      task: { scriptId: string; rubric: { id: string; levels: { points: number }[] }[] };
    }>('examiner1', `POST ${API}/marking/claims`, { body: {} });
    const criteria = task.rubric.map((criterion) => ({ id: criterion.id, points: criterion.levels[0]?.points ?? 0 }));
    return { scriptId: task.scriptId, criteria };
  }

  /** A result that is computed and not released. */
  async result(): Promise<{ readonly resultId: string; readonly sittingId: string }> {
    const { id, sittingId } = await this.submitted({ blank: true });
    await this.grade(id);
    const { resultId } = await this.centre.row<{ resultId: string }>(
      'select id as "resultId" from grading.result where attempt_id = $1',
      [id],
    );
    return { resultId, sittingId };
  }

  /** A valid certificate of the officer of Morocco; the result that it rests on is made to pass. */
  async certificate(): Promise<string> {
    const { resultId } = await this.result();
    await this.centre.sql(
      `alter table grading.result disable trigger result_never_changes;
       update grading.result set passed = true, percent = 100, points = maximum where id = '${resultId}';
       alter table grading.result enable trigger result_never_changes`,
    );
    await this.centre.done('chief', `POST ${API}/results/:resultId/releases`, { params: { resultId } });
    const issued = await this.centre.app.get(CertificateIssuing, { strict: false }).issue({ resultId });
    if (!issued) throw new Error('No certificate was issued');
    return issued.id;
  }

  /** A mail that was sent to an officer of Morocco. */
  async mail(name = 'trainee2.ma'): Promise<string> {
    const { id } = await this.centre.row<Identified>(
      `insert into notifications.mail (id, person_id, state_code, telling, language, to_name, to_address, subject, content,
         message_id, status, settled_at)
       select m.id, p.id, p.state_code, 'seat-given', 'ar', p.name_ar, p.email, p.name_ar, '{}', m.id::text, 'sent', now()
       from identity.person p, (select gen_random_uuid() as id) m where p.email = $1 returning id`,
      [`${name}@demo.example`],
    );
    return id;
  }

  /** A notice to an officer of Morocco, about a nomination of theirs. */
  async notice(name = 'trainee2.ma'): Promise<string> {
    const { id: nominationId } = await this.nomination(name);
    const { id } = await this.centre.row<Identified>(
      `insert into notifications.notice (id, person_id, telling, event, sequence, subject_kind, subject_id, channels, unmailed)
       select gen_random_uuid(), person_id, 'seat-given', 'test', 1, 'nomination', id, '{app}', 'not-wanted'
       from enrolment.nomination where id = $1 returning id`,
      [nominationId],
    );
    return id;
  }

  grade(attemptId: string): Promise<void> {
    const work = this.centre.app.get(UnitOfWork, { strict: false });
    const scoring = this.centre.app.get(Scoring, { strict: false });
    return work.runAs(SYSTEM_SCOPE, () => scoring.grade(attemptId));
  }
}
