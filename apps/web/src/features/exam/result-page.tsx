import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { explainResult, type ExplainedResult } from '#contracts/grading';
import { DrawingView } from '../../drawing/drawing.js';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Facts, Loaded, Notice, Page, Row, Section, Status } from '../../ui/index.js';
import { Fraction } from '../code/code.js';
import { Given, Right } from './result-answers.js';
import { Regions } from './result-regions.js';
import { ResultSummary } from './result-summary.js';
import classes from './result.module.css';

/** A released result item by item: what was answered, what is right, and why. */
export function ResultPage() {
  const { resultId } = useParams({ from: '/results/$resultId' });
  const result = useQuery(asking(explainResult, { params: { resultId } }));
  return <Loaded query={result}>{(found) => <Explained result={found} />}</Loaded>;
}

function Explained({ result }: { readonly result: ExplainedResult }) {
  const { t, textIn } = useTexts();
  return (
    <Page title={textIn(result.examTitle)} above={<Link to="/exams">{t('places.exams')}</Link>} width="reading">
      <ResultSummary result={result} />
      <Section title={t('web-judging:result.items')}>
        {result.items.map((item, at) => (
          <Item key={item.itemId} item={item} at={at + 1} />
        ))}
      </Section>
    </Page>
  );
}

function Item({ item, at }: { readonly item: ExplainedResult['items'][number]; readonly at: number }) {
  const { t, textIn, number } = useTexts();
  const tone = item.points >= item.maximum ? 'good' : item.points > 0 ? 'wait' : 'bad';
  const words = ({ good: 'right', wait: 'partly', bad: 'wrong' } as const)[tone];
  const isHotspot = item.body.type === 'hotspot';
  return (
    <Card>
      <Row>
        <Status tone={tone}>{t(`web-exam:result.${words}`)}</Status>
        <Fraction of={item.points} all={item.maximum} />
      </Row>
      <h3 className={classes['words']}>
        {number(at)}. {textIn(item.body.stem)}
      </h3>
      {isHotspot && <Regions item={item} />}
      {!isHotspot && item.body.drawing && <DrawingView drawing={item.body.drawing} />}
      {!isHotspot && (
        <Facts
          facts={[
            [t('web-exam:result.your-answer'), <Given key="given" item={item} />],
            [
              t(item.key.type === 'written' ? 'web-judging:result.criteria' : 'web-exam:result.right-answer'),
              <Right key="right" item={item} />,
            ],
          ]}
        />
      )}
      <Notice>
        <strong>{t('web-exam:result.why')}</strong>
        <p className={classes['words']}>{textIn(item.explanation)}</p>
      </Notice>
    </Card>
  );
}
