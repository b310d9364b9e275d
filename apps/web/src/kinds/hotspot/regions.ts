import type { Region } from '#questions';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies in a region; this is only for showing, as the centre has scored the answer. */
export function isWithin(region: Region, { x, y }: Point): boolean {
  switch (region.shape) {
    case 'rectangle':
      return x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
    case 'circle':
      return Math.hypot(x - region.x, y - region.y) <= region.radius;
    case 'polygon':
      return isWithinPolygon(region.points, { x, y });
  }
}

/** Decides by the number of sides that a ray to the right crosses. */
function isWithinPolygon(corners: readonly (readonly [number, number])[], { x, y }: Point): boolean {
  return corners.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}
