import type { ReceiptVerdict } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';

export function Verdict({ verdict }: { readonly verdict: ReceiptVerdict }) {
  const { t } = useTexts();
  if (verdict.genuine) return <Notice tone="success">{t('web-exam:receipt.genuine')}</Notice>;
  const why = verdict.reason === null ? 'receipt.not-genuine' : `receipt-check.${verdict.reason}`;
  return <Notice tone="error">{t(`web-exam:${why}`)}</Notice>;
}
