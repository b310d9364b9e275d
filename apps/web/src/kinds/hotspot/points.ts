export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Two points closer to each other than this share of the longer side are one, as nobody means two. */
const NEAR = 0.03;

export interface Placing {
  readonly points: readonly Point[];
  /** The index of the point among the points; null if there was no room for it. */
  readonly at: number | null;
  readonly what: 'marked' | 'moved' | 'full';
}

/** Adds a point to `points`: it takes the place of one that it is near to, and is not added beyond `most`. */
export function placing(points: readonly Point[], point: Point, size: Size, most: number): Placing {
  const near = NEAR * Math.max(size.width, size.height);
  const at = points.findIndex((each) => Math.hypot(each.x - point.x, each.y - point.y) < near);
  if (at >= 0) return { points: points.with(at, point), at, what: 'moved' };
  if (points.length >= most) return { points, at: null, what: 'full' };
  return { points: [...points, point], at: points.length, what: 'marked' };
}

/** `point`, or if it is outside, the edge of the drawing on the way to it. */
export const within = (size: Size, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, 0), size.width),
  y: Math.min(Math.max(y, 0), size.height),
});

/** The point in whole units of the drawing, as in answers. */
export const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

const NINTHS = [
  ['top-left', 'top', 'top-right'],
  ['left', 'middle', 'right'],
  ['bottom-left', 'bottom', 'bottom-right'],
] as const;

export type Ninth = (typeof NINTHS)[number][number];

const third = (share: number): 0 | 1 | 2 => (share < 1 / 3 ? 0 : share <= 2 / 3 ? 1 : 2);

/** Which ninth of the drawing a point lies in. */
export const ninthOf = ({ x, y }: Point, { width, height }: Size): Ninth => NINTHS[third(y / height)][third(x / width)];
