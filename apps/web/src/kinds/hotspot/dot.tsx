import { useTexts } from '../../i18n/index.js';
import classes from './hotspot.module.css';
import type { Point, Size } from './points.js';

/** The number of a point, where it was placed. */
export function Dot(props: { readonly at: number; readonly point: Point; readonly size: Size }) {
  const { number } = useTexts();
  return (
    <span className={classes['dot']} style={placeOf(props.point, props.size)} aria-hidden>
      {number(props.at + 1)}
    </span>
  );
}

/** A drawing is not mirrored, so its points are placed from the left in every language. */
export const placeOf = (point: Point, size: Size) => ({
  left: `${(point.x / size.width) * 100}%`,
  top: `${(point.y / size.height) * 100}%`,
});
