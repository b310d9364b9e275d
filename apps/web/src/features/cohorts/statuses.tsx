import type { Cohort, Nomination } from '#contracts/enrolment';
import { useTexts } from '../../i18n/index.js';
import { Status, type Tone } from '../../ui/index.js';

const COHORT: Record<Cohort['status'], Tone> = {
  nominating: 'wait',
  running: 'good',
  finished: 'quiet',
  cancelled: 'bad',
};
const NOMINATION: Record<Nomination['status'], Tone> = {
  nominated: 'wait',
  seated: 'good',
  reserve: 'info',
  declined: 'bad',
  withdrawn: 'quiet',
};

export function CohortStatus({ status }: { readonly status: Cohort['status'] }) {
  const { t } = useTexts();
  return <Status tone={COHORT[status]}>{t(`web-centre:cohort.is.${status}`)}</Status>;
}

export function NominationStatus({ nomination }: { readonly nomination: Nomination }) {
  const { t } = useTexts();
  const { status, reservePlace } = nomination;
  return (
    <Status tone={NOMINATION[status]}>
      {reservePlace === null
        ? t(`web-centre:nomination.is.${status}`)
        : t('web-centre:nomination.reserve-place', { place: reservePlace })}
    </Status>
  );
}
