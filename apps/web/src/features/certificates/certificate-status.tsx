import type { CertificateSummary } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import { Status, type Tone } from '../../ui/index.js';

const TONES: Record<CertificateSummary['status'], Tone> = {
  valid: 'good',
  expired: 'quiet',
  suspended: 'wait',
  revoked: 'bad',
};

export function CertificateStatus({ status }: { readonly status: CertificateSummary['status'] }) {
  const { t } = useTexts();
  return <Status tone={TONES[status]}>{t(`certification:status.${status}`)}</Status>;
}
