import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { explainResult, getResult, type ExplainedResult, type Result } from '#contracts/grading';
import { asking } from '../../api/index.js';
import { centreClock } from '../../device/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { DrawingAbove, Outcome } from '../../kinds/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Fraction, Link, Loaded, Notice, Page, PersonName, Row, Section, Status } from '../../ui/index.js';
import { ResultSummary } from './result-summary.js';
import classes from './result.module.css';

/** A released result; item by item, with the right answer and why, once nobody can answer these questions. */
export function ResultPage() {
  const { resultId } = useParams({ from: '/results/$resultId' });
  const result = useQuery(asking(getResult, { params: { resultId } }));
  return (
    <Loaded query={result}>
      {(found) =>
        found.allowed.includes('grading.explain-result') ? <Explained result={found} /> : <Scores result={found} />
      }
    </Loaded>
  );
}

function ResultFrame({ result, children }: { readonly result: Result; readonly children: ReactNode }) {
  const { t, textIn } = useTexts();
  const isOwn = useIsOwn(result);
  return (
    <Page
      title={textIn(result.examTitle)}
      lead={isOwn || result.person === null ? undefined : <PersonName name={result.person.name} />}
      above={
        isOwn ? (
          <Link to="/exams">{t('places.exams')}</Link>
        ) : (
          <Link to="/results">{t('web-secretariat:results.title')}</Link>
        )
      }
      width="reading"
    >
      {children}
    </Page>
  );
}

/** An officer reads their own results, an administrator those of the state. */
function useIsOwn({ person }: Result): boolean {
  const me = useMe();
  return hasRole(me, 'trainee') && (person === null || person.id === me?.person.id);
}

/** The scores alone, and when the person who sat the exam gets the rest. */
function Scores({ result }: { readonly result: Result }) {
  const isOwn = useIsOwn(result);
  return (
    <ResultFrame result={result}>
      <ResultSummary result={result} isOwn={isOwn} items={[]} />
      {isOwn && result.explainedFrom !== null && <KeysLater from={result.explainedFrom} />}
    </ResultFrame>
  );
}

function KeysLater({ from }: { readonly from: string }) {
  const { t, dateTime } = useTexts();
  const isAhead = Date.parse(from) > centreClock.read();
  return (
    <Notice>
      <p>
        {isAhead ? t('web-judging:result.keys-later', { time: dateTime(from) }) : t('web-judging:result.keys-soon')}
      </p>
    </Notice>
  );
}

function Explained({ result }: { readonly result: Result }) {
  const { t } = useTexts();
  const explained = useQuery(asking(explainResult, { params: { resultId: result.id } }));
  return (
    <ResultFrame result={result}>
      <Loaded query={explained}>
        {({ items }) => (
          <>
            <ResultSummary result={result} isOwn items={items} />
            <Section title={t('web-judging:result.items')}>
              {items.map((item, at) => (
                <Item key={item.itemId} item={item} at={at + 1} />
              ))}
            </Section>
          </>
        )}
      </Loaded>
    </ResultFrame>
  );
}

function Item({ item, at }: { readonly item: ExplainedResult['items'][number]; readonly at: number }) {
  const { t, number } = useTexts();
  const tone = item.points >= item.maximum ? 'good' : item.points > 0 ? 'wait' : 'bad';
  const words = ({ good: 'right', wait: 'partly', bad: 'wrong' } as const)[tone];
  return (
    <Card>
      <Row>
        <Status tone={tone}>{t(`web-exam:result.${words}`)}</Status>
        <Fraction of={item.points} all={item.maximum} />
      </Row>
      <h3 className={classes['words']}>
        {number(at)}. <AuthoredIn texts={item.body.stem} />
      </h3>
      <DrawingAbove body={item.body} />
      <Outcome body={item.body} answer={item.answer} right={item.key} />
      <Notice>
        <strong>{t('web-exam:result.why')}</strong>
        <p className={classes['words']}>
          <AuthoredIn texts={item.explanation} />
        </p>
      </Notice>
    </Card>
  );
}
