import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listAuditEntries } from '#contracts/audit';
import { listDisputedScripts, listResults, markingSummary } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, CardGrid, LinkButton, Loaded, Section } from '../../ui/index.js';
import classes from './home.module.css';

/** The queue, and one button. */
export function ExaminerHome() {
  const { t, number } = useTexts();
  const summary = useQuery(asking(markingSummary, {}));
  return (
    <Loaded query={summary}>
      {({ waiting, inHand, marked }) => (
        <CardGrid>
          <Card accent>
            <span className={classes['figure']}>{number(waiting + inHand)}</span>
            <p>{t('web-centre:marking.waiting', { count: waiting + inHand })}</p>
            <LinkButton to="/marking">
              {t(inHand > 0 ? 'web-centre:marking.go-on' : 'web-centre:marking.next')}
            </LinkButton>
          </Card>
          <Card>
            <span className={classes['figure']}>{number(marked)}</span>
            <p>{t('web-centre:marking.marked', { count: marked })}</p>
          </Card>
        </CardGrid>
      )}
    </Loaded>
  );
}

/** Which results wait for the chief, and which scripts are disputed. */
export function ChiefHome() {
  const { t, number } = useTexts();
  const waiting = useQuery(asking(listResults, { query: { released: 'false', limit: 200 } }));
  const disputed = useQuery(asking(listDisputedScripts, { query: { limit: 200 } }));
  return (
    <CardGrid>
      <Card accent>
        <Loaded query={waiting}>
          {({ items }) => (
            <>
              <span className={classes['figure']}>{number(items.length)}</span>
              <p>{t('web-centre:release.waiting', { count: items.length })}</p>
            </>
          )}
        </Loaded>
        <LinkButton to="/release">{t('web-centre:release.to')}</LinkButton>
      </Card>
      <Card>
        <Loaded query={disputed}>
          {({ items }) => (
            <>
              <span className={classes['figure']}>{number(items.length)}</span>
              <p>{t('web-centre:release.disputed', { count: items.length })}</p>
            </>
          )}
        </Loaded>
      </Card>
    </CardGrid>
  );
}

/** What changed. */
export function AuditorHome() {
  const { t, dateTime } = useTexts();
  const entries = useQuery(asking(listAuditEntries, { query: { limit: 8 } }));
  return (
    <Section title={t('home.auditor.latest')}>
      <Loaded query={entries}>
        {({ items }) => (
          <Card>
            <ul className={classes['lines']}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <bdi>{entry.action}</bdi>
                  <span className={classes['quiet']}>{dateTime(entry.at)}</span>
                </li>
              ))}
            </ul>
            <Link to="/audit">{t('home.auditor.all')}</Link>
          </Card>
        )}
      </Loaded>
    </Section>
  );
}
