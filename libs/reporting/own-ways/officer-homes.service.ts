import { Injectable } from '@nestjs/common';
import { Certificates } from '#certification';
import type { SittingSummary } from '#contracts/exams';
import type { CourseStanding } from '#contracts/learning';
import type { OfficerHome, OwnWay } from '#contracts/reporting';
import { UnitOfWork } from '#database';
import { Sittings } from '#exams';
import { localIn } from '#i18n';
import { Clock, type Caller } from '#kernel';
import { EnrolledCourses } from '#learning';
import { OwnWaysRepository, type OwnWayRow } from './own-ways.repository.js';
import { inOrder, nextOf } from './steps.js';

/** As many as anybody has at once. */
const ALL = { limit: 100 };
const HELD = { limit: 24 };

/** An officer's home: the ways that they are on, put together once, so that no screen has to. */
@Injectable()
export class OfficerHomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ways: OwnWaysRepository,
    private readonly courses: EnrolledCourses,
    private readonly sittings: Sittings,
    private readonly certificates: Certificates,
    private readonly clock: Clock,
  ) {}

  /** Takes four statements, however many ways there are. */
  read(caller: Caller): Promise<OfficerHome> {
    return this.work.run(async () => {
      const rows = await this.ways.of(caller.personId);
      const { items: courses } = await this.courses.standings(caller, ALL);
      const { items: sittings } = await this.sittings.list(caller, ALL);
      const { items: certificates } = await this.certificates.list(caller, { ...HELD, personId: caller.personId });
      const ways = rows.map((row) => wayOf(row, readingIn(courses, row), nextSitting(sittings, row)));
      return { ways: inOrder(ways, this.clock.now().getTime()), certificates };
    });
  }
}

function wayOf(row: OwnWayRow, reading: OwnWay['reading'], exam: OwnWay['exam']): OwnWay {
  const next = nextOf({ standing: row.standing, reading, exam });
  return { ...row, reading, exam, next, attempt: row.attempt && attemptOf(row.attempt) };
}

const attemptOf = ({ timeZone, ...attempt }: NonNullable<OwnWayRow['attempt']>): OwnWay['attempt'] => ({
  ...attempt,
  deadlineLocal: localIn(timeZone, attempt.deadlineAt),
});

function readingIn(courses: readonly CourseStanding[], { enrolmentId }: OwnWayRow): OwnWay['reading'] {
  const found = courses.find((course) => course.enrolmentId === enrolmentId);
  if (!found) return null;
  const { lessons, minutesLeft, lastReadAt, resume } = found;
  return { lessons, minutesLeft, lastReadAt, resume };
}

/** The first sitting that is neither over nor begun; none for an officer without a place. */
function nextSitting(sittings: readonly SittingSummary[], { cohort, enrolmentId }: OwnWayRow): SittingSummary | null {
  if (enrolmentId === null) return null;
  const ahead = sittings.filter(
    (each) => each.cohortId === cohort.id && each.attemptId === null && each.phase !== 'closed',
  );
  return ahead.sort((one, other) => one.opensAt.localeCompare(other.opensAt))[0] ?? null;
}
