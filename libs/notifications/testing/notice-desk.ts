import { EnrolmentModule } from '#enrolment';
import { EnrolmentDesk } from '#enrolment/testing';
import type { EventPayload, EventType } from '#contracts/events';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { IdentityApiModule } from '#identity/api';
import type { BuiltPerson } from '#identity/testing';
import { newId } from '#kernel';
import type { EventListener } from '#queue';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { NotificationsApiModule } from '../api/index.js';
import { NotificationsWorkerModule } from '../worker/index.js';

export const V1 = '/api/v1';

export interface MailedText {
  readonly subject: string;
  readonly language: string;
  readonly to_address: string;
  readonly content: {
    readonly text: string;
    readonly act: { readonly label: string; readonly url: string };
    readonly choose: { readonly label: string };
    readonly decline: { readonly label: string };
  };
}

/** The API of notices with the listeners that make them, and a desk at which seats are given. */
export class NoticeDesk {
  readonly database = testDatabase();
  api!: TestApp;
  enrolment!: EnrolmentDesk;
  private sequence = 1;

  async open(): Promise<void> {
    this.api = await testApp({
      database: this.database,
      imports: [IdentityApiModule, EnrolmentModule, NotificationsApiModule, NotificationsWorkerModule],
    });
    this.enrolment = await EnrolmentDesk.open(this.api, this.database);
  }

  /** Has a listener hear an event as the job runner does; with a sequence of its own unless told otherwise. */
  async hear<E extends EventType>(
    listener: new (...all: never[]) => EventListener<E>,
    event: E,
    payload: EventPayload<E>,
    sequence = (this.sequence += 1),
  ): Promise<void> {
    const context = { jobId: newId(), language: 'ar', requestId: 'test' } as const;
    const heard = { event: event.name, sequence, concerns: event.concerns(payload) };
    await this.api
      .get(UnitOfWork)
      .runAs(SYSTEM_SCOPE, () =>
        this.api.get<EventListener<E>>(listener as never).handle(payload, { ...context, ...heard }),
      );
  }

  /** Two officers of Morocco for one seat: one has it, the other waits. */
  async seated() {
    const { enrolment } = this;
    const cohort = await enrolment.cohort({ quotas: { ma: 1 } });
    const [first, second] = [await enrolment.officer(enrolment.morocco), await enrolment.officer(enrolment.morocco)];
    const nominated = async (officer: BuiltPerson) => {
      const { id } = await enrolment.nominate(enrolment.morocco, cohort.id, officer);
      return { nominationId: id, cohortId: cohort.id, personId: officer.id, stateCode: 'ma' };
    };
    const [one, other] = [await nominated(first), await nominated(second)];
    const enrolmentId = (await enrolment.giveSeat(one.nominationId)) ?? '';
    await enrolment.giveSeat(other.nominationId);
    return { cohort, first, second, one: { ...one, enrolmentId }, other };
  }

  signIn({ email }: Pick<BuiltPerson, 'email'>): Promise<Agent> {
    return this.api.signIn(email);
  }

  async read(agent: Agent, path = '') {
    const { body } = await agent.get(`${V1}/notices${path}`).expect(200);
    return body;
  }

  mailsOf({ id }: Pick<BuiltPerson, 'id'>): Promise<MailedText[]> {
    return query<MailedText & Record<string, unknown>>(
      this.database.adminUrl,
      'select subject, language, to_address, content from notifications.mail where person_id = $1 order by id',
      [id],
    );
  }
}

/** A desk for the tests of a `describe`: opened before them and closed after. */
export function noticeDesk(): NoticeDesk {
  const desk = new NoticeDesk();
  beforeAll(() => desk.open(), 60_000);
  afterAll(() => desk.api.close());
  return desk;
}
