import { useEffect, useState } from 'react';
import { readWhole, type Language } from '#i18n/web';
import { remembered } from '../../device/index.js';
import type { TypedText } from '../../ui/index.js';

/** The typed details of a cohort, as text; they are kept on this device until the cohort is open. */
export interface CohortDraft {
  readonly course: { readonly id: string; readonly code: string; readonly title: TypedText } | null;
  readonly code: string;
  readonly venue: TypedText;
  readonly timeZone: string;
  readonly languages: readonly Language[];
  readonly startsOn: string;
  readonly endsOn: string;
  /** The time by the clock of the venue. */
  readonly closesAt: string;
  readonly seats: string;
  /** Seats by state, as typed. */
  readonly quotas: Readonly<Record<string, string>>;
}

const EMPTY_DRAFT: CohortDraft = {
  course: null,
  code: '',
  venue: { ar: '', fr: '', en: '' },
  timeZone: '',
  languages: ['ar', 'fr', 'en'],
  startsOn: '',
  endsOn: '',
  closesAt: '',
  seats: '',
  quotas: {},
};

const KEY = 'draft.cohort';

function kept(): CohortDraft | null {
  try {
    const found = JSON.parse(remembered.get(KEY) ?? 'null') as Partial<CohortDraft> | null;
    return found && { ...EMPTY_DRAFT, ...found };
  } catch {
    return null;
  }
}

/** The draft, whether it comes from an earlier visit, and the ways to change and forget it. */
export function useCohortDraft() {
  const [draft, setDraft] = useState(() => kept() ?? EMPTY_DRAFT);
  const [returned, setReturned] = useState(() => kept() !== null);
  useEffect(() => {
    if (draft !== EMPTY_DRAFT) remembered.set(KEY, JSON.stringify(draft));
  }, [draft]);
  const change = (part: Partial<CohortDraft>) => setDraft((before) => ({ ...before, ...part }));
  const forget = () => {
    remembered.forget(KEY);
    setReturned(false);
    setDraft(EMPTY_DRAFT);
  };
  return { draft, change, forget, returned };
}

/** The typed number; zero if nothing that counts is typed. */
export const counted = (typed: string): number => readWhole(typed) ?? 0;

/** Whether something is typed that is no number of seats. */
export const isUncounted = (typed: string): boolean => typed.trim() !== '' && readWhole(typed) === null;

/** The quotas that are sent, in the order of the states. */
export const quotasOf = ({ quotas }: CohortDraft): { readonly stateCode: string; readonly seats: number }[] =>
  Object.entries(quotas)
    .map(([stateCode, typed]) => ({ stateCode, seats: counted(typed) }))
    .filter(({ seats }) => seats > 0)
    .sort((one, other) => one.stateCode.localeCompare(other.stateCode));
