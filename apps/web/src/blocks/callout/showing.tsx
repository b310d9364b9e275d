import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';
import type { ShowingProps } from '../kind.js';

const TONES = { note: 'info', warning: 'warning', practice: 'success' } as const;

export function Callout({ block: { tone, text } }: ShowingProps<'callout'>) {
  const { t } = useTexts();
  return (
    <Notice tone={TONES[tone]}>
      <strong>{t(`web-learning:lesson.tone.${tone}`)}</strong>
      <p>
        <AuthoredIn texts={text} />
      </p>
    </Notice>
  );
}
