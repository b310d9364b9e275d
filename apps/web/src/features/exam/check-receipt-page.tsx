import { Button, Textarea } from '@mantine/core';
import { useState, type ChangeEvent } from 'react';
import { checkReceipt, type Receipt, type ReceiptVerdict } from '#contracts/exams';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, Page, Section, useForm } from '../../ui/index.js';
import classes from './exam.module.css';
import { readReceiptText } from './read-receipt.js';
import { ReceiptFacts } from './receipt-facts.js';
import { Verdict } from './receipt-verdict.js';

interface Answer {
  readonly receipt: Receipt;
  readonly verdict: ReceiptVerdict;
}

/** For anybody: whether a receipt is the centre's and unchanged. */
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
  const [isWrong, setWrong] = useState(false);
  const form = useForm(async () => {
    onAnswer(null);
    const receipt = readReceiptText(text);
    setWrong(receipt === null);
    if (receipt) onAnswer({ receipt, verdict: await call(checkReceipt, { body: { receipt } }) });
  });
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    setText((await currentTarget.files?.[0]?.text()) ?? '');
    setWrong(false);
  };
  return (
    <Form form={form}>
      <label className={classes['file']}>
        <span>{t('web-exam:receipt-check.file')}</span>
        <input
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event)}
        />
      </label>
      <Textarea
        id="receipt"
        label={t('web-exam:receipt-check.paste')}
        description={t('web-exam:receipt-check.paste-help')}
        error={isWrong ? t('web-exam:receipt-check.unreadable') : null}
        dir="ltr"
        rows={8}
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
