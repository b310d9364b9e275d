import type { Result } from '#contracts/grading';
import { useTexts } from '../../i18n/index.js';
import { Row, Status } from '../../ui/index.js';

/** Whether an exam was passed, and with which score. */
export function Outcome({ result: { passed, percent: share, standing } }: { readonly result: Result }) {
  const { t, percent } = useTexts();
  return (
    <Row>
      <Status tone={passed ? 'good' : 'bad'}>{t(`web-secretariat:officers.is.${passed ? 'passed' : 'failed'}`)}</Status>
      <bdi>{percent(share / 100)}</bdi>
      {standing === 'superseded' && <Status tone="quiet">{t('web-secretariat:results.superseded')}</Status>}
    </Row>
  );
}
