import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { checkReceipt, readReceipt, type Receipt } from '#contracts/exams';
import { listResults } from '#contracts/grading';
import { asking, call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { saveFile } from '../../offline/index.js';
import { Card, Link, LinkButton, Loaded, Notice, Page, Row } from '../../ui/index.js';
import { LeftBehind } from './left-behind.js';
import { ReceiptFacts } from './receipt-facts.js';
import { Verdict } from './receipt-verdict.js';

/** The receipt with which the centre certifies what it received. */
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
      <Loaded query={receipt}>
        {(found) => (
          <>
            <Received receipt={found} />
            <WhatThen attemptId={attemptId} />
          </>
        )}
      </Loaded>
      <LeftBehind attemptId={attemptId} />
    </Page>
  );
}

/** The result if it is released, else the time when it comes. */
function WhatThen({ attemptId }: { readonly attemptId: string }) {
  const { t } = useTexts();
  const results = useQuery(asking(listResults, { query: { attemptId, limit: 1 } }));
  const result = results.data?.items[0];
  return (
    <Card>
      <h2>{t(result ? 'web-exam:receipt.released' : 'web-exam:receipt.then')}</h2>
      {result ? (
        <LinkButton to="/results/$resultId" params={{ resultId: result.id }} variant="default">
          {t('web-exam:result.see')}
        </LinkButton>
      ) : (
        <p>{t('web-exam:receipt.then-help')}</p>
      )}
    </Card>
  );
}

function Received({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTexts();
  const check = useMutation({ mutationFn: () => call(checkReceipt, { body: { receipt } }) });
  return (
    <Card accent>
      <ReceiptFacts receipt={receipt} />
      <Row>
        <Button onClick={() => saveFile(`receipt-${receipt.candidateCode}.json`, receipt)}>
          {t('web-exam:receipt.keep')}
        </Button>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {t('web-exam:receipt.check')}
        </Button>
      </Row>
      {check.data && <Verdict verdict={check.data} />}
      {check.isError && <Notice tone="error">{t('states.offline.short')}</Notice>}
      <p>
        {t('web-exam:receipt.anybody')} <Link to="/receipts">{t('web-exam:receipt-check.title')}</Link>
      </p>
    </Card>
  );
}
