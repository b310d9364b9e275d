import type { Region } from './schema.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distances below this, in units of the drawing, are none: a boundary belongs to its region. */
const SLACK = 1e-9;

/** Whether `point` lies in `region`, its boundary included. */
export function isInRegion(region: Region, point: Point): boolean {
  switch (region.shape) {
    case 'rectangle':
      return (
        isBetween(point.x, region.x, region.x + region.width) && isBetween(point.y, region.y, region.y + region.height)
      );
    case 'circle':
      return Math.hypot(point.x - region.x, point.y - region.y) <= region.radius + SLACK;
    case 'polygon':
      return isInPolygon(
        region.points.map(([x, y]) => ({ x, y })),
        point,
      );
  }
}

/** A point within the region, unless a polygon is bent round it. */
export function middleOf(region: Region): Point {
  switch (region.shape) {
    case 'rectangle':
      return { x: region.x + region.width / 2, y: region.y + region.height / 2 };
    case 'circle':
      return { x: region.x, y: region.y };
    case 'polygon': {
      const mean = (axis: 0 | 1) => region.points.reduce((sum, point) => sum + point[axis], 0) / region.points.length;
      return { x: mean(0), y: mean(1) };
    }
  }
}

const isBetween = (value: number, low: number, high: number): boolean => value >= low - SLACK && value <= high + SLACK;

/** Ray casting by the even-odd rule, after every side was asked whether the point lies on it. */
function isInPolygon(corners: readonly Point[], point: Point): boolean {
  let inside = false;
  let from = corners.at(-1);
  for (const to of corners) {
    if (from) {
      if (isOnSide(from, to, point)) return true;
      if (isCrossed(from, to, point)) inside = !inside;
    }
    from = to;
  }
  return inside;
}

function isOnSide(from: Point, to: Point, point: Point): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const area = (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  if (Math.abs(area) > SLACK * Math.max(length, 1)) return false;
  return (
    isBetween(point.x, Math.min(from.x, to.x), Math.max(from.x, to.x)) &&
    isBetween(point.y, Math.min(from.y, to.y), Math.max(from.y, to.y))
  );
}

/** Whether the ray from `point` to the right crosses the side. A corner belongs to the side below it alone. */
function isCrossed(from: Point, to: Point, point: Point): boolean {
  if (from.y > point.y === to.y > point.y) return false;
  return point.x < from.x + ((point.y - from.y) / (to.y - from.y)) * (to.x - from.x);
}
