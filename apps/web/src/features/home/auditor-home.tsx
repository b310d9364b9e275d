import { useQuery } from '@tanstack/react-query';
import { summariseAuditEntries, type AuditSummary } from '#contracts/audit';
import { asking } from '../../api/index.js';
import { OWN_ZONE, useTexts } from '../../i18n/index.js';
import { Card, Empty, Link, LinkButton, Loaded, Section } from '../../ui/index.js';
import { useAuditWords } from '../audit/words.js';
import { FigureLink, Figures } from './figures.js';
import classes from './home.module.css';

type Day = AuditSummary['days'][number];

/** The number of changes today and in a week, and the acts day by day; each number opens the acts that it counts. */
export function AuditorHome() {
  const { t } = useTexts();
  const summary = useQuery(asking(summariseAuditEntries, { query: { days: 7, timeZone: OWN_ZONE } }));
  return (
    <Loaded query={summary}>
      {(found) => (
        <>
          <Heads summary={found} />
          {found.total === 0 && <Empty title={t('web-centre:audit.none')} />}
          {found.days
            .filter(({ total }) => total > 0)
            .map((day) => (
              <OfDay key={day.date} day={day} />
            ))}
          <div>
            <LinkButton to="/audit" variant="default">
              {t('home.auditor.all')}
            </LinkButton>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Heads({ summary: { from, to, total, days } }: { readonly summary: AuditSummary }) {
  const { t } = useTexts();
  const today = days[0]?.total ?? 0;
  return (
    <Figures>
      <FigureLink
        to="/audit"
        search={{ from: to, to }}
        count={today}
        words={t('web-secretariat:audit.today', { count: today })}
      />
      <FigureLink
        to="/audit"
        search={{ from, to }}
        count={total}
        words={t('web-secretariat:audit.week', { count: total })}
      />
    </Figures>
  );
}

/** The acts of a day, each kind once, with how often and when last. */
function OfDay({ day: { date, total, acts } }: { readonly day: Day }) {
  const { t, calendarDate, clock } = useTexts();
  const { actWords } = useAuditWords();
  const bounds = { from: date, to: date };
  return (
    <Section title={calendarDate(date)}>
      <Card>
        <ul className={classes['lines']}>
          {acts.map(({ action, total: times, lastAt }) => (
            <li key={action}>
              <Link to="/audit" search={{ ...bounds, action }} className={classes['line']}>
                <span>{actWords(action)}</span>
                <span className={classes['quiet']}>
                  {t('web-secretariat:audit.times', { count: times, time: clock(new Date(lastAt)) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {acts.length > 1 && (
          <Link to="/audit" search={bounds}>
            {t('web-secretariat:audit.of-day', { count: total })}
          </Link>
        )}
      </Card>
    </Section>
  );
}
