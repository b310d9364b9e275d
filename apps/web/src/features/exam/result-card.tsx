import type { Result } from '#contracts/grading';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Facts, Fraction, LinkButton, Row, Status } from '../../ui/index.js';

export function ResultCard({ result }: { readonly result: Result }) {
  const { t, percent, dateTime } = useTexts();
  return (
    <Card>
      <Row>
        <Status tone={result.passed ? 'good' : 'bad'}>
          {t(result.passed ? 'web-exam:result.passed' : 'web-exam:result.failed')}
        </Status>
      </Row>
      <h3>
        <AuthoredIn texts={result.examTitle} />
      </h3>
      <Facts
        facts={[
          [t('web-exam:result.score'), percent(result.percent / 100)],
          [t('web-exam:result.points'), <Fraction key="points" of={result.points} all={result.maximum} />],
          [t('web-exam:result.needed'), percent(result.passPercent / 100)],
          [t('web-exam:result.released'), result.releasedAt === null ? null : dateTime(result.releasedAt)],
        ]}
      />
      <Row>
        <LinkButton to="/results/$resultId" params={{ resultId: result.id }} variant="default">
          {t(result.allowed.includes('grading.explain-result') ? 'web-exam:result.explain' : 'web-exam:result.see')}
        </LinkButton>
      </Row>
    </Card>
  );
}
