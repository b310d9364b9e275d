import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { checkReceipt, readReceipt, type Receipt } from '#contracts/exams';
import { asking, call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Facts, Loaded, Notice, Page, Row } from '../../ui/index.js';

/** What the centre certifies to have received. */
export function ReceiptPage() {
  const { attemptId } = useParams({ from: '/exams/$attemptId/receipt' });
  const { t } = useTexts();
  const receipt = useQuery(asking(readReceipt, { params: { attemptId } }));
  return (
    <Page
      title={t('web-exam:receipt.title')}
      lead={t('web-exam:receipt.lead')}
      above={<Link to="/exams">{t('places.exams')}</Link>}
      width="reading"
    >
      <Loaded query={receipt}>{(found) => <Received receipt={found} />}</Loaded>
    </Page>
  );
}

function Received({ receipt }: { readonly receipt: Receipt }) {
  const { t, dateTime, number } = useTexts();
  return (
    <Card accent>
      <Facts
        facts={[
          [t('web-exam:receipt.candidate'), <bdi key="code">{receipt.candidateCode}</bdi>],
          [t('web-exam:receipt.at'), dateTime(receipt.submittedAt)],
          [t('web-exam:receipt.by'), t(`web-exam:receipt.by-${receipt.submittedBy}`)],
          [t('web-exam:receipt.answered'), number(receipt.answered)],
          [t('web-exam:receipt.late'), receipt.late > 0 ? number(receipt.late) : null],
          [t('web-exam:receipt.digest'), <bdi key="digest">{receipt.digest}</bdi>],
        ]}
      />
      <Check receipt={receipt} />
    </Card>
  );
}

function Check({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTexts();
  const check = useMutation({ mutationFn: () => call(checkReceipt, { body: { receipt } }) });
  return (
    <>
      <Row>
        <Button onClick={() => save(receipt)}>{t('web-exam:receipt.keep')}</Button>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {t('web-exam:receipt.check')}
        </Button>
      </Row>
      {check.data && (
        <Notice tone={check.data.genuine ? 'success' : 'error'}>
          {t(check.data.genuine ? 'web-exam:receipt.genuine' : 'web-exam:receipt.not-genuine')}
        </Notice>
      )}
    </>
  );
}

/** As a file, for the candidate's own keeping. */
function save(receipt: Receipt): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `receipt-${receipt.candidateCode}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
