import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Facts } from '../ui/index.js';

interface Props {
  /** Null where nothing was answered. */
  readonly given: ReactNode;
  readonly right: ReactNode;
  /** The title of the right side, if that is not the right answer. */
  readonly rightIs?: string;
}

/** What was answered and what is right, in words. */
export function GivenAndRight({ given, right, rightIs }: Props) {
  const { t } = useTexts();
  return (
    <Facts
      facts={[
        [t('web-exam:result.your-answer'), given ?? t('web-exam:result.nothing')],
        [rightIs ?? t('web-exam:result.right-answer'), right],
      ]}
    />
  );
}
