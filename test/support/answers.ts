import type { Answer, AttemptPage, PublishedItem } from '#contracts/exams';

type PaperItem = AttemptPage['items'][number];

/** Some answer of the right type that differs from one `turn` to the next. */
export function someAnswer({ body }: PaperItem, turn: number): Answer {
  switch (body.type) {
    case 'choice':
      return { type: 'choice', selected: [body.options[turn % body.options.length]?.id ?? ''] };
    case 'numeric':
      return { type: 'numeric', value: turn };
    case 'hotspot':
      return { type: 'hotspot', points: [{ x: turn % 100, y: (turn * 7) % 100 }] };
    case 'written':
      return { type: 'written', text: `Draft ${turn} of the report to the second line.` };
  }
}

/** What the key of an item asks for; to a written one, a report. */
export function rightAnswer({ key }: PublishedItem): Answer {
  switch (key.type) {
    case 'choice':
      return { type: 'choice', selected: key.correct };
    case 'numeric':
      return { type: 'numeric', value: key.value };
    case 'hotspot':
      return { type: 'hotspot', points: key.regions.map(within) };
    case 'written':
      return { type: 'written', text: 'The photograph lifts at its edge; the document goes on sealed and unaltered.' };
  }
}

type Region = Extract<PublishedItem['key'], { type: 'hotspot' }>['regions'][number];

function within(region: Region): { x: number; y: number } {
  if (region.shape === 'circle') return { x: region.x, y: region.y };
  if (region.shape === 'rectangle') return { x: region.x + region.width / 2, y: region.y + region.height / 2 };
  const mean = (axis: 0 | 1) => region.points.reduce((sum, point) => sum + point[axis], 0) / region.points.length;
  return { x: mean(0), y: mean(1) };
}
