import type { Cohort } from '#contracts/enrolment';
import { listSittings, type SittingSummary } from '#contracts/exams';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { BothZones, Empty, Link, Section } from '../../ui/index.js';
import { NoExamYet, useHasExam } from './no-exam.js';
import { ScheduleSitting } from './schedule-sitting.js';
import { SittingPhase } from './sitting-phase.js';

/** The exams of a cohort, with the time of each, and for the registrar the way to a further one. */
export function Sittings({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const me = useMe();
  const columns = useColumns();
  const pages = usePages<SittingSummary>(listSittings, {
    query: { cohortId: cohort.id, count: 'true', limit: 25 },
  });
  const isGoingOn = ['nominating', 'running'].includes(cohort.status);
  const hasExam = useHasExam(cohort.course.id);
  return (
    <Section title={t('web-secretariat:sitting.title')}>
      <DataList
        pages={pages}
        label={t('web-secretariat:sitting.title')}
        empty={<Empty title={t('web-secretariat:sitting.none')}>{t('web-secretariat:sitting.none-help')}</Empty>}
        columns={columns}
      />
      {isGoingOn && hasExam === false && <NoExamYet courseId={cohort.course.id} />}
      {isGoingOn && hasExam === true && hasRole(me, 'registrar') && <ScheduleSitting cohort={cohort} />}
    </Section>
  );
}

function useColumns(): Column<SittingSummary>[] {
  const { t } = useTexts();
  const opensOutcome = hasRole(useMe(), 'chief-examiner', 'auditor');
  return [
    {
      key: 'exam',
      title: t('web-secretariat:sitting.exam'),
      cell: ({ id, title }) => {
        if (!opensOutcome) return <AuthoredIn texts={title} />;
        return (
          <Link to="/release/$sittingId" params={{ sittingId: id }}>
            <AuthoredIn texts={title} />
          </Link>
        );
      },
    },
    {
      key: 'opens',
      title: t('web-secretariat:sitting.opens'),
      cell: ({ opensAt, opensLocal }) => <BothZones at={opensAt} there={opensLocal} />,
    },
    {
      key: 'closes',
      title: t('web-secretariat:sitting.closes'),
      cell: ({ closesAt, closesLocal }) => <BothZones at={closesAt} there={closesLocal} />,
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
