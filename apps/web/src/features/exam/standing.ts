import type { AttemptSummary, SittingSummary } from '#contracts/exams';

/** A sitting, and what the reader did in it: null for nothing, undefined while that is not known. */
export interface OwnSitting {
  readonly sitting: SittingSummary;
  readonly attempt: AttemptSummary | null | undefined;
}

/** The standings in the order in which they ask something of the officer. */
const STANDINGS = ['running', 'open', 'upcoming', 'handed-in', 'released', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The standing of a sitting for its officer; what they did in it counts before its hours. */
export function standingOf({ sitting, attempt }: OwnSitting): Standing {
  if (!attempt) return sitting.phase;
  if (attempt.status === 'open') return 'running';
  return attempt.status === 'released' ? 'released' : 'handed-in';
}

export const byUrgency = (one: OwnSitting, other: OwnSitting): number =>
  STANDINGS.indexOf(standingOf(one)) - STANDINGS.indexOf(standingOf(other)) ||
  one.sitting.opensAt.localeCompare(other.sitting.opensAt);
