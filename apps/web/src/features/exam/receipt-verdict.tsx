import type { ReceiptVerdict } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';

export function Verdict({ verdict }: { readonly verdict: ReceiptVerdict }) {
  const { t } = useTexts();
  if (verdict.genuine) return <Notice tone="success">{t('web-exam:receipt.genuine')}</Notice>;
  const { reason } = verdict;
  const why = t(reason === null ? 'web-exam:receipt.not-genuine' : `web-exam:receipt-check.${reason}`);
  return <Notice tone="error">{why}</Notice>;
}
