import type { Answer, ItemKey, Region } from '#contracts/exams';

/** The answer that a key asks for; a written one is `text`. */
export function rightAnswer(key: ItemKey, text: string): Answer {
  switch (key.type) {
    case 'choice':
      return { type: 'choice', selected: key.correct };
    case 'numeric':
      return { type: 'numeric', value: key.value };
    case 'hotspot':
      return { type: 'hotspot', points: key.regions.map(middleOf) };
    case 'written':
      return { type: 'written', text };
  }
}

function middleOf(region: Region): { x: number; y: number } {
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
