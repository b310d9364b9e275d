import type { SittingSummary } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Status, type Tone } from '../../ui/index.js';

const TONES: Record<SittingSummary['phase'], Tone> = { upcoming: 'info', open: 'good', closed: 'quiet' };

export function SittingPhase({ phase }: { readonly phase: SittingSummary['phase'] }) {
  const { t } = useTexts();
  return <Status tone={TONES[phase]}>{t(`web-secretariat:sitting.is.${phase}`)}</Status>;
}
