import { aCohort, anEnrolment, type BuiltCohort } from '#enrolment/testing';
import pg from 'pg';
import type { AttemptPage, SittingPlan, StartedAttempt } from '#contracts/exams';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { IdentityApiModule } from '#identity/api';
import { aPerson, aSession, type BuiltPerson, type PersonTraits } from '#identity/testing';
import type { KindName } from '#questions';
import { query, testApp, testDatabase, type TestApp } from '#testing';
import { ExamsApiModule } from '../api/index.js';
import { Exams } from '../exams.service.js';
import { ItemBank } from '../item-bank.service.js';
import { Sittings } from '../sittings.service.js';
import { examDocument } from './exam.builder.js';
import { itemsByKind } from './item.builder.js';

const HOUR = 3_600_000;
const BASE = '/api/v1';

export interface Reader extends BuiltPerson {
  get(path: string): ReturnType<ReturnType<TestApp['stranger']>['get']>;
  post(path: string, body?: object): ReturnType<ReturnType<TestApp['stranger']>['post']>;
  put(path: string, body: object): ReturnType<ReturnType<TestApp['stranger']>['put']>;
}

/** A centre with one published exam of four items and a cohort, over HTTP, for the tests of one file. */
export class ExamCentre {
  readonly database = testDatabase();
  api!: TestApp;
  cohort!: BuiltCohort;
  instructor!: BuiltPerson;
  examId = '';
  examVersionId = '';

  async open(): Promise<void> {
    this.api = await testApp({ database: this.database, imports: [IdentityApiModule, ExamsApiModule] });
    this.cohort = await aCohort(this.database);
    this.instructor = await aPerson(this.database, { role: 'instructor' });
    const { caller } = this.instructor;
    await this.asSystem(async () => {
      await this.api.get(ItemBank).publish(caller, Object.values(itemsByKind()));
      const exam = await this.api.get(Exams).create(caller, { code: 'TDE-1', courseId: this.cohort.courseId });
      const version = await this.api.get(Exams).publishVersion(caller, exam.id, examDocument());
      this.examId = exam.id;
      this.examVersionId = version.id;
    });
  }

  async close(): Promise<void> {
    await this.api.close();
  }

  asSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.api.get(UnitOfWork).runAs(SYSTEM_SCOPE, work);
  }

  /** A sitting open since an hour ago and for another eight, unless told otherwise. @returns its id. */
  async sitting(change: Partial<SittingPlan> = {}): Promise<string> {
    const plan: SittingPlan = {
      examVersionId: this.examVersionId,
      cohortId: this.cohort.id,
      opensAt: fromNow(-HOUR),
      closesAt: fromNow(8 * HOUR),
      lateGraceMinutes: 60,
      timeZone: 'Africa/Casablanca',
      ...change,
    };
    const { id } = await this.asSystem(() => this.api.get(Sittings).schedule(this.instructor.caller, plan));
    return id;
  }

  /** Somebody signed in, without a place in the cohort. */
  async reader(traits: PersonTraits = {}): Promise<Reader> {
    const person = await aPerson(this.database, traits);
    const { cookie } = await aSession(this.database, person);
    const agent = () => this.api.stranger();
    return {
      ...person,
      get: (path) => agent().get(`${BASE}${path}`).set('cookie', cookie),
      post: (path, body = {}) => agent().post(`${BASE}${path}`).set('cookie', cookie).send(body),
      put: (path, body) => agent().put(`${BASE}${path}`).set('cookie', cookie).send(body),
    };
  }

  /** An officer with a seat in the cohort. */
  async candidate(traits: PersonTraits = {}): Promise<Reader> {
    const reader = await this.reader(traits);
    await anEnrolment(this.database, this.cohort, reader);
    return reader;
  }

  async start(candidate: Reader, sittingId: string): Promise<StartedAttempt> {
    const answer = await candidate.post(`/sittings/${sittingId}/attempts`).expect(201);
    return answer.body as StartedAttempt;
  }

  /** A started attempt of a new candidate in a new sitting, with the ids of its items by type. */
  async attempt(plan: Partial<SittingPlan> = {}): Promise<OpenAttempt> {
    const candidate = await this.candidate();
    const sittingId = await this.sitting(plan);
    const { id } = await this.start(candidate, sittingId);
    const answer = await candidate.get(`/attempts/${id}`).expect(200);
    const page = answer.body as AttemptPage;
    const itemIds = Object.fromEntries(page.items.map((item) => [item.body.type, item.id]));
    return { id, sittingId, candidate, page, items: itemIds as OpenAttempt['items'] };
  }

  /** Runs a statement as the owner of the database. */
  sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return query<Row>(this.database.adminUrl, text, values);
  }

  /** Locks attempts as a submission does, until it is ended. */
  holding(attemptIds: readonly string[]): Promise<Hold> {
    return this.hold('select from exams.attempt where id = any ($1) for update', [attemptIds]);
  }

  /** Blocks the writing of answers until it is ended, like a slow disk. */
  holdingSaves(): Promise<Hold> {
    return this.hold('lock table exams.response in share row exclusive mode', []);
  }

  private async hold(sql: string, parameters: readonly unknown[]): Promise<Hold> {
    const client = new pg.Client({ connectionString: this.database.adminUrl });
    await client.connect();
    await client.query('begin');
    await client.query(sql, [...parameters]);
    return { end: () => client.end() };
  }

  /** Moves the deadline of an attempt into the past; it stays open for late answers. */
  async passDeadline(attemptId: string): Promise<void> {
    await this.sql(`update exams.attempt set deadline_at = now() - interval '1 minute' where id = $1`, [attemptId]);
  }

  /** Moves the end of the time for late answers into the past. */
  async passGrace(attemptId: string): Promise<void> {
    await this.passDeadline(attemptId);
    await this.sql(`update exams.attempt set late_until = now() - interval '1 second' where id = $1`, [attemptId]);
  }
}

interface Hold {
  readonly end: () => Promise<void>;
}

export interface OpenAttempt {
  readonly id: string;
  readonly sittingId: string;
  readonly candidate: Reader;
  readonly page: AttemptPage;
  readonly items: Readonly<Record<KindName, string>>;
}

export const fromNow = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** Called at the top of a spec file. */
export function examCentre(): ExamCentre {
  const centre = new ExamCentre();
  beforeAll(() => centre.open(), 60_000);
  afterAll(() => centre.close());
  return centre;
}
