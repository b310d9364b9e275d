import { STAGES, type OfficerStage } from '#contracts/reporting';

/** The part of an address after `?`, as each page reads it; what is not understood is left out. */
type Search = Record<string, unknown>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

const oneOf = <V extends string>(value: unknown, values: readonly V[]): V | undefined =>
  values.find((each) => each === value);

/** Without the keys that have no value. */
function filled<T extends object>(search: T): { [K in keyof T]?: T[K] } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

export const signInSearch = ({ next }: Search) =>
  filled({ next: typeof next === 'string' && /^\/(?!\/)/.test(next) ? next : undefined });

export const catalogueSearch = ({ q, sector, sqf }: Search) =>
  filled({
    q: text(q),
    sector: oneOf(sector, ['security', 'intelligence', 'customs', 'justice']),
    sqf: [4, 5, 6, 7].find((level) => level === Number(sqf)),
  });

/** Of what is narrowed by words alone. */
export const wordsSearch = ({ q }: Search) => filled({ q: text(q) });

export const cohortSearch = ({ status, q }: Search) =>
  filled({ status: oneOf(status, ['nominating', 'running', 'finished', 'cancelled']), q: text(q) });

export const officerSearch = ({ stage, standing, cohortId }: Search) =>
  filled({
    stage: oneOf(stage, Object.keys(STAGES) as OfficerStage[]),
    standing: oneOf(standing, Object.values(STAGES).flat()),
    cohortId: text(cohortId),
  });

export const certificateSearch = ({ status, q }: Search) =>
  filled({ status: oneOf(status, ['valid', 'expiring', 'expired', 'suspended', 'revoked']), q: text(q) });

/** A day that the calendar has. */
function day(value: unknown): string | undefined {
  const date = String(value);
  const begins = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00Z`).getTime() : NaN;
  return !Number.isNaN(begins) && new Date(begins).toISOString().startsWith(date) ? date : undefined;
}

export const resultSearch = ({ cohortId }: Search) => filled({ cohortId: text(cohortId) });

export const auditSearch = ({ action, subjectKind, subjectId, actorId, from, to, q }: Search) =>
  filled({
    action: text(action),
    subjectKind: text(subjectKind),
    subjectId: text(subjectId),
    actorId: text(actorId),
    from: day(from),
    to: day(to),
    q: text(q),
  });

export const releaseSearch = ({ waiting }: Search) => filled({ waiting: oneOf(String(waiting), ['true']) });

export const examSearch = ({ question }: Search) =>
  filled({ question: Number.isInteger(Number(question)) && Number(question) > 0 ? Number(question) : undefined });
