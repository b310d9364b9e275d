import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { MarkingTask } from '#contracts/grading';
import { useTexts } from '../../i18n/index.js';
import classes from './marking.module.css';

interface Props {
  readonly rubric: MarkingTask['rubric'];
  readonly judged: readonly { readonly id: string; readonly points: number }[];
  readonly onJudge: (id: string, points: number) => void;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Every criterion with its levels. A digit chooses the level of the criterion in hand and goes on to the next. */
export function Rubric({ rubric, judged, onJudge }: Props) {
  const [inHand, setInHand] = useState(0);
  const choose = (digit: number): void => {
    const criterion = rubric[inHand];
    const level = criterion?.levels[digit];
    if (!criterion || !level) return;
    onJudge(criterion.id, level.points);
    setInHand(Math.min(inHand + 1, rubric.length - 1));
  };
  useHotkeys([
    ...DIGITS.map((key, at): [string, () => void] => [key, () => choose(at)]),
    ['ArrowDown', () => setInHand(Math.min(inHand + 1, rubric.length - 1))],
    ['ArrowUp', () => setInHand(Math.max(inHand - 1, 0))],
  ]);
  return (
    <>
      {rubric.map((criterion, at) => (
        <Criterion
          key={criterion.id}
          criterion={criterion}
          isInHand={at === inHand}
          points={judged.find(({ id }) => id === criterion.id)?.points}
          onJudge={(points) => {
            setInHand(at);
            onJudge(criterion.id, points);
          }}
        />
      ))}
    </>
  );
}

interface CriterionProps {
  readonly criterion: MarkingTask['rubric'][number];
  readonly isInHand: boolean;
  readonly points: number | undefined;
  readonly onJudge: (points: number) => void;
}

function Criterion({ criterion, isInHand, points, onJudge }: CriterionProps) {
  const { textIn, number, t } = useTexts();
  return (
    <fieldset className={classes['criterion']} data-in-hand={isInHand}>
      <legend>{textIn(criterion.title)}</legend>
      {criterion.levels.map((level, at) => (
        <button
          key={level.points}
          type="button"
          className={classes['level']}
          aria-pressed={points === level.points}
          onClick={() => onJudge(level.points)}
        >
          <kbd>{number(at + 1)}</kbd>
          <span>{textIn(level.text)}</span>
          <strong>{t('web-exam:exam.points', { count: level.points })}</strong>
        </button>
      ))}
    </fieldset>
  );
}
