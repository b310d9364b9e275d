import type { Language } from '#kernel';
import type { Words } from '../support/words.js';

/** A dialog or a menu: on which screen it opens, and by which button. */
export interface Dialog {
  /** The name of a screen of addresses.ts. */
  readonly on: string;
  /** The words on the button. */
  readonly opener: (t: Words) => string;
  readonly language: Language;
}

/** One of each kind that the screens open. */
export const DIALOGS: readonly Dialog[] = [
  { on: 'exams', opener: (t) => t('web-exam:list.start'), language: 'ar' },
  { on: 'exam-summary', opener: (t) => t('web-exam:review.submit'), language: 'ar' },
  { on: 'sessions', opener: (t) => t('sessions.end-all'), language: 'fr' },
  { on: 'cohort-nominating', opener: (t) => t('web-centre:cohort.make.running'), language: 'fr' },
  { on: 'cohort-nominating', opener: (t) => t('web-centre:nomination.give-seat'), language: 'fr' },
  { on: 'certificate-valid', opener: (t) => t('web-centre:certificate.suspend'), language: 'ar' },
  { on: 'certificate-valid', opener: (t) => t('web-centre:revocation.ask'), language: 'fr' },
  { on: 'two-records', opener: (t) => t('web-people:merge.act'), language: 'ar' },
  { on: 'officer-with-an-alias', opener: (t) => t('web-people:merge.undo'), language: 'fr' },
  { on: 'certificate-to-confirm-revoked', opener: (t) => t('web-centre:revocation.confirm'), language: 'ar' },
];
