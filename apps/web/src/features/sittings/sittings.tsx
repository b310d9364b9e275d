import type { Cohort } from '#contracts/enrolment';
import { listSittings, type SittingSummary } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { BothZones, DataList, Empty, Section, usePages, type Column } from '../../ui/index.js';
import { ScheduleSitting } from './schedule-sitting.js';
import { SittingPhase } from './sitting-phase.js';

/** The exams of a cohort: when each is sat, and, for the registrar, a further one. */
export function Sittings({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const me = useMe();
  const columns = useColumns();
  const pages = usePages<SittingSummary>(listSittings, {
    query: { cohortId: cohort.id, count: 'true', limit: 25 },
  });
  const schedules = hasRole(me, 'registrar') && ['nominating', 'running'].includes(cohort.status);
  return (
    <Section title={t('web-secretariat:sitting.title')}>
      <DataList
        pages={pages}
        label={t('web-secretariat:sitting.title')}
        empty={<Empty title={t('web-secretariat:sitting.none')}>{t('web-secretariat:sitting.none-help')}</Empty>}
        columns={columns}
      />
      {schedules && <ScheduleSitting cohort={cohort} />}
    </Section>
  );
}

function useColumns(): Column<SittingSummary>[] {
  const { t, textIn } = useTexts();
  return [
    { key: 'exam', title: t('web-secretariat:sitting.exam'), cell: ({ title }) => textIn(title) },
    {
      key: 'opens',
      title: t('web-secretariat:sitting.opens'),
      cell: ({ opensAt, timeZone }) => <BothZones at={opensAt} zone={timeZone} />,
    },
    {
      key: 'closes',
      title: t('web-secretariat:sitting.closes'),
      cell: ({ closesAt, timeZone }) => <BothZones at={closesAt} zone={timeZone} />,
    },
    {
      key: 'duration',
      title: t('web-secretariat:sitting.duration'),
      cell: ({ durationMinutes }) => t('web-secretariat:minutes', { count: durationMinutes }),
    },
    {
      key: 'phase',
      title: t('web-centre:cohort.status'),
      cell: ({ phase }) => <SittingPhase phase={phase} />,
    },
  ];
}
