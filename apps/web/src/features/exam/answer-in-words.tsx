import type { ItemBody } from '#contracts/exams';
import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import { Typed } from '../../ui/index.js';
import type { Answer } from './answer-queue.js';
import classes from './exam.module.css';

type Marks = Extract<Answer, { type: 'hotspot' }>;

/** An answer as it can be read: in words, and marks on their drawing. */
export function AnswerInWords({ body, answer }: { readonly body: ItemBody; readonly answer: Answer | null }) {
  const { t, textIn, joined, exact } = useTexts();
  if (answer === null) return <>{t('web-exam:result.nothing')}</>;
  switch (answer.type) {
    case 'choice': {
      const options = body.type === 'choice' ? body.options : [];
      return <>{joined(options.filter(({ id }) => answer.selected.includes(id)).map(({ text }) => textIn(text)))}</>;
    }
    case 'numeric':
      return (
        <>
          <bdi>{exact(answer.value)}</bdi> {body.type === 'numeric' && body.unit ? textIn(body.unit) : ''}
        </>
      );
    case 'hotspot':
      return <Marked body={body} answer={answer} />;
    case 'written':
      return <Typed>{answer.text}</Typed>;
  }
}

function Marked({ body, answer }: { readonly body: ItemBody; readonly answer: Marks }) {
  const { t, number } = useTexts();
  if (body.type !== 'hotspot') return null;
  const { width, height } = body.drawing;
  return (
    <>
      <p>{t('web-exam:result.points-placed', { count: answer.points.length })}</p>
      <DrawingView drawing={body.drawing}>
        {answer.points.map(({ x, y }, at) => (
          <span
            key={`${x} ${y}`}
            className={classes['dot']}
            style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
            aria-hidden
          >
            {number(at + 1)}
          </span>
        ))}
      </DrawingView>
    </>
  );
}
