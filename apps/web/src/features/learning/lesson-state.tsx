import { useTexts } from '../../i18n/index.js';
import { Status } from '../../ui/index.js';
import type { JoinedReading } from './progress-queue.js';

/** A lesson's state in a word and a shape. */
export function LessonState({ reading, blocks }: { readonly reading: JoinedReading; readonly blocks: number }) {
  const { t, number } = useTexts();
  if (reading.completed) return <Status tone="good">{t('web-learning:lesson.done')}</Status>;
  if (!reading.isBegun) return <Status tone="quiet">{t('web-lesson:not-begun')}</Status>;
  return (
    <Status tone="wait">
      {t('web-lesson:begun', { seen: number(Math.min(reading.seen.length, blocks)), blocks: number(blocks) })}
    </Status>
  );
}
