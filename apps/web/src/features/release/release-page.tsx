import { useQuery } from '@tanstack/react-query';
import { listSittings, type SittingSummary } from '#contracts/exams';
import { listResults, releaseSitting, type Result } from '#contracts/grading';
import { useState, type ReactNode } from 'react';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  BothZones,
  Card,
  Confirm,
  DataList,
  Empty,
  Loaded,
  Notice,
  Page,
  Row,
  Section,
  Status,
  usePages,
  type Column,
} from '../../ui/index.js';

/** Results by candidate code, to be released by sitting. */
export function ReleasePage() {
  const { t } = useTexts();
  const sittings = useQuery(asking(listSittings, { query: { limit: 50 } }));
  return (
    <Page title={t('places.release')} lead={t('web-centre:release.lead')}>
      <Loaded query={sittings}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('web-centre:release.none')} />
          ) : (
            <>
              {items.map((sitting) => (
                <Sitting key={sitting.id} sitting={sitting} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Sitting({ sitting }: { readonly sitting: SittingSummary }) {
  const { t, textIn } = useTexts();
  const [done, setDone] = useState<{ readonly released: number; readonly notYetScored: number } | null>(null);
  const release = async () => {
    setDone(await call(releaseSitting, { params: { sittingId: sitting.id } }));
    await forget(listResults);
  };
  return (
    <Section title={textIn(sitting.title)}>
      <Card>
        <Row>
          {t('web-exam:list.closes')} <BothZones at={sitting.closesAt} zone={sitting.timeZone} />
        </Row>
        {done && (
          <Notice tone="success">
            {t('web-centre:release.done', { count: done.released })}{' '}
            {done.notYetScored > 0 && t('web-centre:release.not-scored', { count: done.notYetScored })}
          </Notice>
        )}
        <Results
          sittingId={sitting.id}
          act={
            <Confirm
              act={t('web-centre:release.act')}
              consequence={t('web-centre:release.leads')}
              onConfirm={release}
            />
          }
        />
      </Card>
    </Section>
  );
}

/** `act` is offered while a result is held. */
function Results({ sittingId, act }: { readonly sittingId: string; readonly act: ReactNode }) {
  const { t } = useTexts();
  const pages = usePages<Result>(listResults, { query: { sittingId, limit: 50 } });
  const isHeld = pages.data?.pages.some(({ items }) => items.some(({ releasedAt }) => releasedAt === null)) ?? false;
  const columns = useColumns();
  return (
    <>
      <DataList
        pages={pages}
        label={t('web-centre:release.results')}
        empty={<p>{t('web-centre:release.no-results')}</p>}
        columns={columns}
      />
      {isHeld && <div>{act}</div>}
    </>
  );
}

function useColumns(): Column<Result>[] {
  const { t, percent } = useTexts();
  return [
    {
      key: 'code',
      title: t('web-exam:receipt.candidate'),
      cell: ({ candidateCode }) => <bdi>{candidateCode}</bdi>,
    },
    { key: 'score', title: t('web-exam:result.score'), cell: (result) => percent(result.percent / 100) },
    {
      key: 'passed',
      title: t('web-centre:release.outcome'),
      cell: ({ passed }) => (
        <Status tone={passed ? 'good' : 'bad'}>
          {t(passed ? 'web-exam:result.passed' : 'web-exam:result.failed')}
        </Status>
      ),
    },
    {
      key: 'released',
      title: t('web-centre:release.state'),
      cell: ({ releasedAt }) => (
        <Status tone={releasedAt === null ? 'wait' : 'info'}>
          {t(releasedAt === null ? 'web-centre:release.held' : 'web-centre:release.released')}
        </Status>
      ),
    },
  ];
}
