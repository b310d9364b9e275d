import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTexts } from '../../i18n/index.js';
import { placeOf } from './dot.js';
import classes from './hotspot.module.css';
import { whole, within, type Point, type Size } from './points.js';

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** The share of the longer side by which an arrow moves; the finer one is for Shift. */
const STEP = 1 / 50;
const FINE_STEP = 1 / 250;

interface Props {
  readonly size: Size;
  readonly onAim: (point: Point) => void;
  readonly onPlace: (point: Point) => void;
}

/** The surface over the drawing that takes points. As it is an application, a screen reader gives it the arrows. */
export function Surface({ size, onAim, onPlace }: Props) {
  const { t } = useTexts();
  const [aim, setAim] = useState<Point>({ x: size.width / 2, y: size.height / 2 });
  const [isAiming, setAiming] = useState(false);
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    // A click by a screen reader, a voice or a switch comes from a program and has no place.
    if (event.detail === 0) return onPlace(whole(aim));
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * size.width;
    const y = ((event.clientY - box.top) / box.height) * size.height;
    onPlace(whole(within(size, { x, y })));
  };
  const press = (event: KeyboardEvent): void => {
    const move = STEPS[event.key];
    if (!move && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!move) return onPlace(whole(aim));
    const step = Math.max(size.width, size.height) * (event.shiftKey ? FINE_STEP : STEP);
    const next = within(size, { x: aim.x + move.x * step, y: aim.y + move.y * step });
    setAim(next);
    setAiming(true);
    onAim(next);
  };
  return (
    <div role="application" aria-label={t('web-exam:exam.surface')} className={classes['surface']}>
      <button
        type="button"
        aria-label={t('web-exam:exam.surface')}
        aria-describedby="hotspot-help"
        onClick={click}
        onKeyDown={press}
        onBlur={() => setAiming(false)}
      />
      {isAiming && <Aim point={aim} size={size} />}
    </div>
  );
}

function Aim({ point, size }: { readonly point: Point; readonly size: Size }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [point]);
  return <span ref={place} className={classes['aim']} style={placeOf(point, size)} aria-hidden />;
}
