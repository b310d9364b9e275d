import type { Receipt } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Code, Facts } from '../../ui/index.js';

export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const { t, textIn, dateTime, number } = useTexts();
  const isNamed = receipt.format === 2;
  return (
    <Facts
      facts={[
        [t('web-exam:receipt.exam'), isNamed ? `${textIn(receipt.exam.title)} · ${receipt.exam.code}` : null],
        [t('web-exam:receipt.candidate'), <Code key="code">{receipt.candidateCode}</Code>],
        [t('web-exam:receipt.at'), dateTime(receipt.submittedAt)],
        [t('web-exam:receipt.by'), t(`web-exam:receipt.by-${receipt.submittedBy}`)],
        [
          t('web-exam:receipt.answered'),
          isNamed
            ? t('web-exam:receipt.of', { answered: receipt.answered, count: receipt.questions })
            : number(receipt.answered),
        ],
        [t('web-exam:receipt.late'), receipt.late > 0 ? number(receipt.late) : null],
        [t('web-exam:receipt.digest'), <bdi key="digest">{receipt.digest}</bdi>],
      ]}
    />
  );
}
