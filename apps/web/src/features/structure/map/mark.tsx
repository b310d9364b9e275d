import type { BorderType } from '#contracts/identity';
import classes from './map.module.css';

const R = 7;
/** A square is land, a triangle air, a circle sea, a diamond a unit; the shape says it, the colour does not. */
const SHAPES: Record<BorderType | 'unit', string> = {
  land: `M${-R + 1},${-R + 1}h${2 * R - 2}v${2 * R - 2}h${-2 * R + 2}z`,
  air: `M0,${-R - 1}L${R + 1},${R - 1}H${-R - 1}z`,
  sea: `M${-R},0a${R},${R} 0 1,0 ${2 * R},0a${R},${R} 0 1,0 ${-2 * R},0z`,
  unit: `M0,${-R - 1}L${R + 1},0L0,${R + 1}L${-R - 1},0z`,
};

/** The mark of a post, around its own middle. */
export const MarkShape = ({
  border,
  chosen = false,
}: {
  readonly border: BorderType | null;
  readonly chosen?: boolean;
}) => (
  <>
    {chosen && <circle r={R + 7} className={classes['ring']} />}
    <path d={SHAPES[border ?? 'unit']} className={classes['mark']} data-chosen={chosen} />
  </>
);

/** The mark within a line of text. */
export const MarkSign = ({ border }: { readonly border: BorderType | null }) => (
  <svg viewBox="-10 -10 20 20" width={16} height={16} aria-hidden className={classes['sign']}>
    <MarkShape border={border} />
  </svg>
);
