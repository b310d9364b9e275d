import type { MailTopic, NoticeLink, Telling } from '#contracts/notifications';

/** What a notice is about. */
export type SubjectKind = 'nomination' | 'sitting' | 'result' | 'certificate';

interface Kind {
  readonly topic: MailTopic;
  readonly subject: SubjectKind;
  /** Where its record is found. */
  readonly place: NoticeLink['place'];
}

const ofCertificate = { topic: 'results', subject: 'certificate', place: 'certificate' } as const;
const ofSitting = { topic: 'training', subject: 'sitting', place: 'exams' } as const;
const ofState = { topic: 'nominations', subject: 'nomination', place: 'cohort' } as const;

/** For each thing that somebody can be told: its subject, the place of its record, and the choice that mails it. */
export const TELLINGS: Readonly<Record<Telling, Kind>> = {
  'seat-given': { topic: 'training', subject: 'nomination', place: 'enrolment' },
  'reserve-place-given': { topic: 'training', subject: 'nomination', place: 'home' },
  'nomination-withdrawn': { topic: 'training', subject: 'nomination', place: 'home' },
  'officer-seated': ofState,
  'officer-in-reserve': ofState,
  'sitting-scheduled': ofSitting,
  'sitting-moved': ofSitting,
  'result-released': { topic: 'results', subject: 'result', place: 'result' },
  'certificate-issued': ofCertificate,
  'certificate-suspended': ofCertificate,
  'certificate-reinstated': ofCertificate,
  'certificate-revoked': ofCertificate,
};
