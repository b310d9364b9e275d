import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { explainResult, type ExplainedResult } from '#contracts/grading';
import { DrawingView } from '../../drawing/drawing.js';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Facts, Loaded, Notice, Page, Row, Status } from '../../ui/index.js';
import { Given, Right } from './result-answers.js';

/** A released result item by item: what was answered, what is right, and why. */
export function ResultPage() {
  const { resultId } = useParams({ from: '/results/$resultId' });
  const result = useQuery(asking(explainResult, { params: { resultId } }));
  return <Loaded query={result}>{(found) => <Explained result={found} />}</Loaded>;
}

function Explained({ result }: { readonly result: ExplainedResult }) {
  const { t, textIn, percent } = useTexts();
  return (
    <Page
      title={textIn(result.examTitle)}
      above={<Link to="/exams">{t('places.exams')}</Link>}
      width="reading"
      lead={t(result.passed ? 'web-exam:result.lead-passed' : 'web-exam:result.lead-failed', {
        score: percent(result.percent / 100),
        needed: percent(result.passPercent / 100),
      })}
    >
      {result.items.map((item, at) => (
        <Item key={item.itemId} item={item} at={at + 1} />
      ))}
    </Page>
  );
}

function Item({ item, at }: { readonly item: ExplainedResult['items'][number]; readonly at: number }) {
  const { t, textIn, number } = useTexts();
  const tone = item.points >= item.maximum ? 'good' : item.points > 0 ? 'wait' : 'bad';
  const words = { good: 'right', wait: 'partly', bad: 'wrong' }[tone];
  return (
    <Card>
      <Row>
        <Status tone={tone}>{t(`web-exam:result.${words}`)}</Status>
        <bdi>{`${number(item.points)} / ${number(item.maximum)}`}</bdi>
      </Row>
      <h2>
        {number(at)}. {textIn(item.body.stem)}
      </h2>
      {item.body.drawing && <DrawingView drawing={item.body.drawing} />}
      <Facts
        facts={[
          [t('web-exam:result.your-answer'), <Given key="given" item={item} />],
          [t('web-exam:result.right-answer'), <Right key="right" item={item} />],
        ]}
      />
      <Notice>
        <strong>{t('web-exam:result.why')}</strong>
        <p>{textIn(item.explanation)}</p>
      </Notice>
    </Card>
  );
}
