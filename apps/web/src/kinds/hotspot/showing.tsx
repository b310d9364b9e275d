import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import type { ShowingProps } from '../kind.js';
import { Dot } from './dot.js';

export function MarksInWords({ answer }: ShowingProps<'hotspot'>) {
  const { t } = useTexts();
  return t('web-judging:late.points', { count: answer.points.length });
}

export function Marked({ body, answer }: ShowingProps<'hotspot'>) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('web-exam:result.points-placed', { count: answer.points.length })}</p>
      <DrawingView drawing={body.drawing}>
        {answer.points.map((point, at) => (
          <Dot key={`${point.x} ${point.y}`} at={at} point={point} size={body.drawing} />
        ))}
      </DrawingView>
    </>
  );
}
