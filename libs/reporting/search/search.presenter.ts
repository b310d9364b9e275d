import type { CourseCard } from '#contracts/catalogue';
import type { CertificateSummary } from '#contracts/certification';
import type { Person } from '#contracts/identity';
import type { Found, FoundGroup, FoundKind } from '#contracts/reporting';
import type { FoundCohort } from '#enrolment';

/** Where the screens list a kind; each record has its address below that one. */
const PLACES: Readonly<Record<FoundKind, string>> = {
  person: '/people',
  certificate: '/certificates',
  cohort: '/cohorts',
  course: '/courses',
};

const at = <K extends FoundKind>(kind: K, id: string) => ({ kind, id, address: `${PLACES[kind]}/${id}` });

export const presentPerson = ({ id, name, stateCode, rank, roles, active }: Person): Found => ({
  ...at('person', id),
  name,
  stateCode,
  rank,
  roles,
  active,
});

export const presentCertificate = (certificate: CertificateSummary): Found => {
  const { id, number, name, stateCode, title, status, validUntil } = certificate;
  return { ...at('certificate', id), number, name, stateCode, title, status, validUntil };
};

export const presentCohort = ({ id, code, title, venue, status, startsOn, endsOn }: FoundCohort): Found => ({
  ...at('cohort', id),
  code,
  title,
  venue,
  status,
  startsOn,
  endsOn,
});

export const presentCourse = ({ id, code, title, sector, sqfLevel }: CourseCard): Found => ({
  ...at('course', id),
  code,
  title,
  sector,
  sqfLevel,
});

interface Asked {
  readonly words: string;
  readonly limit: number;
}

/** The first `limit` of those found; one more tells that there are more. */
export const groupOf = (kind: FoundKind, items: readonly Found[], { words, limit }: Asked): FoundGroup => ({
  kind,
  items: items.slice(0, limit),
  more: items.length > limit,
  all: `${PLACES[kind]}?${new URLSearchParams({ q: words }).toString()}`,
});
