import { useEffect, useRef, useState } from 'react';
import type { MarkingTask } from '#contracts/grading';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { useKeys } from '../../ui/index.js';
import classes from './marking.module.css';

interface Props {
  readonly rubric: MarkingTask['rubric'];
  readonly judged: readonly { readonly id: string; readonly points: number }[];
  readonly onJudge: (id: string, points: number) => void;
}

const placeOf = (criterionId: string): string => `criterion-${criterionId}`;

/** The criteria that are not judged yet, each with its place. */
export function useMissingCriteria() {
  const { t, textIn } = useTexts();
  return ({ rubric, judged }: Pick<Props, 'rubric' | 'judged'>) =>
    rubric
      .filter((criterion) => !judged.some(({ id }) => id === criterion.id))
      .map(({ id, title }) => ({
        path: placeOf(id),
        message: t('web-acts:missing.level', { criterion: textIn(title) }),
      }));
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A digit chooses the level of the criterion in hand and goes on to the next; arrows turn to another. */
function useRubricKeys({ rubric, onJudge }: Props) {
  const { t, textIn } = useTexts();
  const [inHand, setInHand] = useState(0);
  const [said, setSaid] = useState('');
  const choose = (digit: number): void => {
    const criterion = rubric[inHand];
    const level = criterion?.levels[digit];
    if (!criterion || !level) return;
    onJudge(criterion.id, level.points);
    setSaid(`${textIn(criterion.title)}: ${t('web-judging:marking.points', { count: level.points })}`);
    setInHand(Math.min(inHand + 1, rubric.length - 1));
  };
  const turnTo = (at: number): void => {
    const turned = Math.min(Math.max(at, 0), rubric.length - 1);
    const criterion = rubric[turned];
    setInHand(turned);
    if (criterion) setSaid(textIn(criterion.title));
  };
  useKeys({
    ...Object.fromEntries(DIGITS.map((digit) => [`Digit${digit}`, () => choose(digit - 1)])),
    ArrowDown: () => turnTo(inHand + 1),
    ArrowUp: () => turnTo(inHand - 1),
  });
  return { inHand, setInHand, said };
}

/** Every criterion with its levels, judged by key or by touch. */
export function Rubric(props: Props) {
  const { rubric, judged, onJudge } = props;
  const { inHand, setInHand, said } = useRubricKeys(props);
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
      <span className="visually-hidden" role="status">
        {said}
      </span>
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
  const { number, t } = useTexts();
  const place = useRef<HTMLFieldSetElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isInHand && !isFirst.current) place.current?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [isInHand]);
  return (
    <fieldset
      ref={place}
      id={placeOf(criterion.id)}
      tabIndex={-1}
      className={classes['criterion']}
      data-in-hand={isInHand}
    >
      <legend>
        <AuthoredIn texts={criterion.title} />
      </legend>
      {criterion.levels.map((level, at) => (
        <button
          key={level.points}
          type="button"
          className={classes['level']}
          aria-pressed={points === level.points}
          onClick={() => onJudge(level.points)}
        >
          <kbd className={`${classes['key']} keyboard-hint`}>{number(at + 1)}</kbd>
          <span>
            <AuthoredIn texts={level.text} />
          </span>
          <strong>{t('web-judging:marking.points', { count: level.points })}</strong>
        </button>
      ))}
    </fieldset>
  );
}
