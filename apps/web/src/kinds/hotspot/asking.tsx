import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { DrawingToEnlarge } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import type { AskingProps } from '../kind.js';
import classes from '../kinds.module.css';
import { Dot } from './dot.js';
import own from './hotspot.module.css';
import { ninthOf, placing, type Point, type Size } from './points.js';
import { Surface } from './surface.js';

type Props = AskingProps<'hotspot'>;

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/** A place on the drawing in words. */
function usePlaceWords(size: Size): (point: Point) => string {
  const { t, percent } = useTexts();
  return (point) =>
    t('web-drawing:at', {
      place: t(`web-drawing:place.${ninthOf(point, size)}`),
      across: percent(hundredths(point.x / size.width)),
      down: percent(hundredths(point.y / size.height)),
    });
}

/** The points of an answer, and what a screen reader is told of the last act. */
function usePoints({ body, answer, onAnswer }: Props) {
  const { t } = useTexts();
  const placeWords = usePlaceWords(body.drawing);
  const [said, setSaid] = useState('');
  const points = answer?.points ?? [];
  const set = (next: readonly Point[]): void =>
    onAnswer(next.length === 0 ? null : { type: 'hotspot', points: [...next] });
  return {
    points,
    said,
    placeWords,
    aim: (point: Point): void => setSaid(t('web-drawing:aim', { at: placeWords(point) })),
    place: (point: Point): void => {
      const { points: next, at, what } = placing(points, point, body.drawing, body.selections);
      if (at === null) return setSaid(t('web-drawing:full'));
      set(next);
      const told = t(what === 'moved' ? 'web-drawing:moved' : 'web-drawing:marked', {
        number: at + 1,
        at: placeWords(point),
      });
      setSaid(`${told}. ${t('web-exam:exam.placed', { count: next.length, most: body.selections })}`);
    },
    remove: (at: number): void => {
      set(points.filter((_point, index) => index !== at));
      setSaid(t('web-drawing:removed', { number: at + 1 }));
    },
  };
}

/** Points on a drawing: by touch, by the arrow keys and Enter, or by the click of a screen reader. */
export function HotspotField(props: Props) {
  const { t } = useTexts();
  const { drawing, selections } = props.body;
  const { points, said, placeWords, aim, place, remove } = usePoints(props);
  return (
    <div className={classes['options']}>
      <p className={classes['help']} id="hotspot-help">
        {t('web-exam:exam.place', { count: selections })}{' '}
        <span className="keyboard-hint">{t('web-exam:exam.place-keys')}</span>
      </p>
      <DrawingToEnlarge
        drawing={drawing}
        below={<Placed points={points} most={selections} said={said} placeWords={placeWords} remove={remove} />}
      >
        <Surface size={drawing} onAim={aim} onPlace={place} />
        {points.map((point, at) => (
          <Dot key={`${point.x} ${point.y}`} at={at} point={point} size={drawing} />
        ))}
      </DrawingToEnlarge>
    </div>
  );
}

interface PlacedProps {
  readonly points: readonly Point[];
  readonly most: number;
  readonly said: string;
  readonly placeWords: (point: Point) => string;
  readonly remove: (at: number) => void;
}

function Placed({ points, most, said, placeWords, remove }: PlacedProps) {
  const { t, joined } = useTexts();
  return (
    <div className={own['placed']}>
      <span>{t('web-exam:exam.placed', { count: points.length, most })}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {points.map((point, at) => {
        const act = t('web-exam:exam.remove', { number: at + 1 });
        return (
          <button
            key={`${point.x} ${point.y}`}
            type="button"
            className={own['remove']}
            aria-label={joined([act, placeWords(point)])}
            onClick={() => remove(at)}
          >
            <IconX size={16} aria-hidden />
            {act}
          </button>
        );
      })}
    </div>
  );
}
