import { useQuery } from '@tanstack/react-query';
import { markingSummary, type MarkingSummary } from '#contracts/grading';
import { Bars } from '../../charts/index.js';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Empty, Loaded, Page, Progress } from '../../ui/index.js';
import { NextScript } from './next-script.js';

/** The queue, and one button: next script. */
export function MarkingPage() {
  const { t } = useTexts();
  const summary = useQuery(asking(markingSummary, {}));
  return (
    <Page title={t('places.marking')} lead={t('web-judging:marking.lead')} width="reading">
      <Loaded query={summary}>
        {(found) => (
          <>
            <Queue summary={found} />
            {found.marked > 0 && <Days summary={found} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Queue({ summary }: { readonly summary: MarkingSummary }) {
  const { t } = useTexts();
  const { waiting, inHand, marked, queue } = summary;
  if (waiting + inHand === 0) {
    return <Empty title={t('web-judging:marking.none')}>{t('web-judging:marking.marked', { count: marked })}</Empty>;
  }
  return (
    <Card accent>
      <h2>{t('web-judging:marking.waiting', { count: waiting })}</h2>
      {inHand > 0 && <p>{t('web-judging:marking.in-hand')}</p>}
      <Progress done={queue.given} total={queue.asked} label={t('web-judging:marking.queue')} />
      <NextScript isInHand={inHand > 0} />
    </Card>
  );
}

/** How many scripts the marker sealed on each of the last days. */
function Days({ summary }: { readonly summary: MarkingSummary }) {
  const { t, calendarDate, number } = useTexts();
  return (
    <Card>
      <Bars
        title={t('web-judging:marking.days')}
        columns={[t('web-judging:marking.day'), t('web-judging:marking.sealed')]}
        bars={summary.days.map(({ day, marked }, at) => ({
          key: day,
          label: at % 2 === 1 ? number(Number(day.slice(8))) : '',
          name: calendarDate(day),
          value: marked,
        }))}
      >
        <p>{t('web-judging:marking.marked', { count: summary.marked })}</p>
      </Bars>
    </Card>
  );
}
