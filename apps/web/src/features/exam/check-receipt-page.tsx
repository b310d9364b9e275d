import { Button } from '@mantine/core';
import { useState } from 'react';
import { checkReceipt, type Receipt, type ReceiptVerdict } from '#contracts/exams';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, Page, Section, TextArea, useForm } from '../../ui/index.js';
import { readReceiptText } from './read-receipt.js';
import { ReceiptFile } from './receipt-file.js';
import { ReceiptFacts } from './receipt-facts.js';
import { Verdict } from './receipt-verdict.js';

interface Answer {
  readonly receipt: Receipt;
  readonly verdict: ReceiptVerdict;
}

/** Lets anybody check whether a receipt is the centre's and unchanged. */
export function CheckReceiptPage() {
  const { t } = useTexts();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <Page title={t('web-exam:receipt-check.title')} lead={t('web-exam:receipt-check.lead')} width="reading">
      <Card>
        <Question onAnswer={setAnswer} />
      </Card>
      {answer && (
        <Section title={t('web-exam:receipt-check.answer')}>
          <Verdict verdict={answer.verdict} />
          <Card accent={answer.verdict.genuine}>
            <ReceiptFacts receipt={answer.receipt} />
          </Card>
        </Section>
      )}
    </Page>
  );
}

function Question({ onAnswer }: { readonly onAnswer: (answer: Answer | null) => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const receipt = readReceiptText(text);
  const check = async () => {
    onAnswer(null);
    if (receipt) onAnswer({ receipt, verdict: await call(checkReceipt, { body: { receipt } }) });
  };
  const unreadable = { path: 'receipt', message: t('web-exam:receipt-check.unreadable') };
  const form = useForm(check, () => (receipt ? [] : [unreadable]));
  return (
    <Form form={form}>
      <ReceiptFile onRead={setText} />
      <TextArea
        id="receipt"
        label={t('web-exam:receipt-check.paste')}
        description={t('web-exam:receipt-check.paste-help')}
        error={receipt ? null : form.errors['receipt']}
        dir="ltr"
        rows={6}
        size="md"
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <Button type="submit" size="md" loading={form.busy}>
        {t('web-exam:receipt-check.act')}
      </Button>
    </Form>
  );
}
