import { Publication } from '#catalogue';
import { aCourseDocument } from '#catalogue/testing';
import type { CourseDocument } from '#contracts/catalogue';
import type { NewCohort } from '#contracts/enrolment';
import { SYSTEM_SCOPE, UnitOfWork, scopeOf } from '#database';
import { aPerson, aState, type BuiltPerson } from '#identity/testing';
import type { TestDatabase, TestModule } from '#testing';
import { Cohorts } from '../cohorts.service.js';
import { Nominations } from '../nominations.service.js';
import { Seats } from '../seats.service.js';

type Database = Pick<TestDatabase, 'url' | 'adminUrl'>;

const DAY = 86_400_000;
const text = { ar: 'نص', fr: 'Texte', en: 'Text' };
const lesson = (key: string) => ({
  key,
  title: text,
  minutes: 20,
  blocks: [{ kind: 'paragraph' as const, text }],
});

/** A course of two lessons. */
const course = (code: string): CourseDocument =>
  aCourseDocument({
    code,
    title: text,
    languages: ['ar'],
    modules: [{ key: 'm1', title: text, lessons: [lesson('layers'), lesson('mrz')] }],
  });

export interface PlannedCohort {
  readonly quotas: Readonly<Record<string, number>>;
  readonly seats?: number;
  /** First and last day, counted from today. */
  readonly days?: readonly [number, number];
  readonly closesInDays?: number;
  readonly courseId?: string;
  readonly hours?: Partial<Pick<NewCohort, 'timeZone' | 'startsOn' | 'endsOn' | 'nominationsCloseAt'>>;
}

/** A registrar and the administrators of Morocco and Tunisia, who fill cohorts; the module has to include enrolment. */
export class EnrolmentDesk {
  private cohorts = 0;

  private constructor(
    private readonly centre: Pick<TestModule, 'get'>,
    private readonly database: Database,
    readonly registrar: BuiltPerson,
    readonly morocco: BuiltPerson,
    readonly tunisia: BuiltPerson,
  ) {}

  static async open(centre: Pick<TestModule, 'get'>, database: Database): Promise<EnrolmentDesk> {
    for (const state of ['ma', 'tn']) await aState(database, state);
    const registrar = await aPerson(database, { role: 'registrar' });
    const morocco = await aPerson(database, { role: 'state-admin', stateCode: 'ma' });
    const tunisia = await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    return new EnrolmentDesk(centre, database, registrar, morocco, tunisia);
  }

  as<T>({ caller }: BuiltPerson, work: () => Promise<T>): Promise<T> {
    return this.centre.get(UnitOfWork).runAs(scopeOf(caller), work);
  }

  /** @returns its id. */
  async course(code: string): Promise<string> {
    const published = await this.centre
      .get(UnitOfWork)
      .runAs(SYSTEM_SCOPE, () => this.centre.get(Publication).publish(course(code), null));
    return published.courseId;
  }

  /** Opens a cohort of a new course unless told otherwise, with as many seats as its quotas together. */
  async cohort(plan: PlannedCohort) {
    this.cohorts += 1;
    const code = `DESK-${this.cohorts}`;
    const { quotas, days = [30, 34], closesInDays = 20, hours = {} } = plan;
    const courseId = plan.courseId ?? (await this.course(code));
    return this.as(this.registrar, () =>
      this.centre.get(Cohorts).open(this.registrar.caller, {
        code,
        courseId,
        venue: text,
        timeZone: 'Africa/Casablanca',
        languages: ['ar'],
        startsOn: date(days[0]),
        endsOn: date(days[1]),
        nominationsCloseAt: new Date(Date.now() + closesInDays * DAY).toISOString(),
        seats: plan.seats ?? Object.values(quotas).reduce((sum, seats) => sum + seats, 0),
        quotas: Object.entries(quotas).map(([stateCode, seats]) => ({ stateCode, seats })),
        ...hours,
      }),
    );
  }

  officer(by: BuiltPerson, name?: { readonly ar: string; readonly latin: string }): Promise<BuiltPerson> {
    return aPerson(this.database, { stateCode: by.stateCode ?? 'ma', ...(name ? { name } : {}) });
  }

  async nominate(by: BuiltPerson, cohortId: string, officer?: BuiltPerson): Promise<{ id: string; personId: string }> {
    const { id: personId } = officer ?? (await this.officer(by));
    const { id } = await this.as(by, () => this.centre.get(Nominations).nominate(by.caller, cohortId, { personId }));
    return { id, personId };
  }

  async withdraw(by: BuiltPerson, nominationId: string): Promise<void> {
    await this.as(by, () => this.centre.get(Nominations).withdraw(by.caller, nominationId, 'On mission'));
  }

  /** @returns the enrolment's id; null where a reserve place was given. */
  async giveSeat(nominationId: string): Promise<string | null> {
    const given = await this.as(this.registrar, () => this.centre.get(Seats).give(this.registrar.caller, nominationId));
    return given.enrolmentId;
  }
}

const date = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
