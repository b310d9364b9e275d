import { IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { ItemBody } from '#contracts/exams';
import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import type { Answer } from './answer-queue.js';
import classes from './exam.module.css';

interface Props {
  readonly body: Extract<ItemBody, { type: 'hotspot' }>;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Points on a drawing: by touch, or by the arrow keys and Enter. */
export function HotspotField({ body, answer, onAnswer }: Props) {
  const { t } = useTexts();
  const points = answer?.type === 'hotspot' ? answer.points : [];
  const set = (next: readonly Point[]): void =>
    onAnswer(next.length === 0 ? null : { type: 'hotspot', points: [...next] });
  const place = (point: Point): void => {
    if (points.length < body.selections) set([...points, point]);
  };
  return (
    <div className={classes['options']}>
      <p className={classes['help']} id="hotspot-help">
        {t('web-exam:exam.place', { count: body.selections })} {t('web-exam:exam.place-keys')}
      </p>
      <DrawingView drawing={body.drawing}>
        <Surface size={body.drawing} onPlace={place} />
        {points.map((point, at) => (
          <Dot key={`${point.x} ${point.y}`} at={at} point={point} size={body.drawing} />
        ))}
      </DrawingView>
      <Placed
        points={points}
        most={body.selections}
        remove={(at) => set(points.filter((_point, index) => index !== at))}
      />
    </div>
  );
}

interface SurfaceProps {
  readonly size: { readonly width: number; readonly height: number };
  readonly onPlace: (point: Point) => void;
}

function Surface({ size, onPlace }: SurfaceProps) {
  const { t } = useTexts();
  const [aim, setAim] = useState<Point | null>(null);
  const step = Math.max(size.width, size.height) / 50;
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onPlace({
      x: Math.round(((event.clientX - box.left) / box.width) * size.width),
      y: Math.round(((event.clientY - box.top) / box.height) * size.height),
    });
  };
  const press = (event: KeyboardEvent): void => {
    const from = aim ?? { x: size.width / 2, y: size.height / 2 };
    const move = STEPS[event.key];
    if (!move && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!move) onPlace({ x: Math.round(from.x), y: Math.round(from.y) });
    else {
      setAim({
        x: Math.min(size.width, Math.max(0, from.x + move.x * step)),
        y: Math.min(size.height, Math.max(0, from.y + move.y * step)),
      });
    }
  };
  return (
    <>
      <button
        type="button"
        className={classes['surface']}
        aria-label={t('web-exam:exam.surface')}
        aria-describedby="hotspot-help"
        onClick={click}
        onKeyDown={press}
        onBlur={() => setAim(null)}
      />
      {aim && <span className={classes['aim']} style={placeOf(aim, size)} aria-hidden />}
    </>
  );
}

/** A drawing is not mirrored, so its points are placed from the left in every language. */
const placeOf = (point: Point, size: SurfaceProps['size']) => ({
  left: `${(point.x / size.width) * 100}%`,
  top: `${(point.y / size.height) * 100}%`,
});

function Dot(props: { readonly at: number; readonly point: Point; readonly size: SurfaceProps['size'] }) {
  const { number } = useTexts();
  return (
    <span className={classes['dot']} style={placeOf(props.point, props.size)} aria-hidden>
      {number(props.at + 1)}
    </span>
  );
}

interface PlacedProps {
  readonly points: readonly Point[];
  readonly most: number;
  readonly remove: (at: number) => void;
}

function Placed({ points, most, remove }: PlacedProps) {
  const { t } = useTexts();
  return (
    <div className={classes['placed']}>
      <span role="status">{t('web-exam:exam.placed', { count: points.length, most })}</span>
      {points.map((point, at) => (
        <button key={`${point.x} ${point.y}`} type="button" className={classes['flag']} onClick={() => remove(at)}>
          <IconX size={16} aria-hidden />
          {t('web-exam:exam.remove', { number: at + 1 })}
        </button>
      ))}
    </div>
  );
}
