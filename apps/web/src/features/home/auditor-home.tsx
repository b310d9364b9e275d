import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listAuditEntries, type AuditEntry } from '#contracts/audit';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Empty, LinkButton, Section } from '../../ui/index.js';
import { useAuditWords } from '../audit/words.js';
import { AllLoaded, Figure, Figures } from './figures.js';
import classes from './home.module.css';

const DAY = 24 * 3_600_000;

/** What changed: how much today and in a week, and the latest acts day by day. */
export function AuditorHome() {
  const { t } = useTexts();
  const { latest, today, week } = useTrail();
  return (
    <AllLoaded queries={[latest, today, week]}>
      {() => (
        <>
          <Figures>
            <Figure
              count={today.data?.total ?? 0}
              words={t('web-secretariat:audit.today', { count: today.data?.total ?? 0 })}
            />
            <Figure
              count={week.data?.total ?? 0}
              words={t('web-secretariat:audit.week', { count: week.data?.total ?? 0 })}
            />
          </Figures>
          <ByDay entries={latest.data?.items ?? []} />
          <div>
            <LinkButton to="/audit" variant="default">
              {t('home.auditor.all')}
            </LinkButton>
          </div>
        </>
      )}
    </AllLoaded>
  );
}

function useTrail() {
  const [midnight] = useState(() => new Date(new Date().setHours(0, 0, 0, 0)));
  const since = (days: number) => new Date(midnight.getTime() - days * DAY).toISOString();
  const counted = { limit: 1, count: 'true' } as const;
  return {
    latest: useQuery(asking(listAuditEntries, { query: { limit: 200 } })),
    today: useQuery(asking(listAuditEntries, { query: { ...counted, from: since(0) } })),
    week: useQuery(asking(listAuditEntries, { query: { ...counted, from: since(6) } })),
  };
}

function ByDay({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t, date } = useTexts();
  const days = Map.groupBy(entries, ({ at }) => date(at));
  if (days.size === 0) return <Empty title={t('web-centre:audit.none')} />;
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <Section key={day} title={day}>
          <Acts entries={ofDay} />
        </Section>
      ))}
    </>
  );
}

/** What was done on a day, each kind of act once, with how often and when last. */
function Acts({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t, clock } = useTexts();
  const { actWords } = useAuditWords();
  const kinds = [...Map.groupBy(entries, ({ action }) => action)];
  return (
    <Card>
      <ul className={classes['lines']}>
        {kinds.map(([action, acts]) => (
          <li key={action}>
            <Link to="/audit" search={{ action }}>
              {actWords(action)}
            </Link>
            <span className={classes['quiet']}>
              {t('web-secretariat:audit.times', { count: acts.length, time: clock(new Date(acts[0]?.at ?? '')) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
