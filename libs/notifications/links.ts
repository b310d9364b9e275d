import type { NoticeLink, Telling } from '#contracts/notifications';
import { TELLINGS } from './domain/tellings.js';
import type { KnownRecord } from './records.repository.js';

/** Where the record of a notice is found. */
export function linkOf(telling: Telling, record: KnownRecord): NoticeLink {
  const { place } = TELLINGS[telling];
  if (place === 'cohort') return { place, id: record.cohortId };
  if (place === 'home' || place === 'exams') return { place, id: null };
  return record.linkId === null ? { place: 'home', id: null } : { place, id: record.linkId };
}

const FOLDERS: Readonly<Record<NoticeLink['place'], string>> = {
  home: '/',
  enrolment: '/learn',
  cohort: '/cohorts',
  exams: '/exams',
  result: '/results',
  certificate: '/certificates',
};

/** The same link as the path of a page of the centre. */
export const pathOf = ({ place, id }: NoticeLink): string => (id === null ? FOLDERS[place] : `${FOLDERS[place]}/${id}`);
