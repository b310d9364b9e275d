import type { ItemDocument } from '#contracts/exams';
import type { KindName } from '#questions';

/** The same words in the three languages, each telling which it is. */
export const words = (text: string): { ar: string; fr: string; en: string } => ({
  ar: `${text} (بالعربية)`,
  fr: `${text} (en français)`,
  en: `${text} (in English)`,
});

const drawing = {
  width: 100,
  height: 100,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"></svg>',
  alt: words('A passport page'),
  labels: {},
};

interface Common {
  readonly code?: string;
  readonly points?: number;
}

/** Options a, b and c, of which b is right. */
export function choiceItem({
  code = 'TDE-1-001',
  points = 1,
  multiple = false,
  options = ['a', 'b', 'c'],
  correct = ['b'],
}: Common & { multiple?: boolean; options?: readonly string[]; correct?: readonly string[] } = {}): ItemDocument {
  return {
    code,
    points,
    body: {
      type: 'choice',
      stem: words('Which feature shows under ultraviolet light?'),
      multiple,
      options: options.map((id) => ({ id, text: words(`Option ${id}`) })),
      drawing: null,
    },
    key: { type: 'choice', correct: [...correct], credit: multiple ? 'partial' : 'all-or-nothing' },
    explanation: words('Fibres in the paper show.'),
  };
}

/** 44, give or take nothing. */
export const numericItem = ({ code = 'TDE-1-002', points = 1 }: Common = {}): ItemDocument => ({
  code,
  points,
  body: { type: 'numeric', stem: words('How many characters has a line?'), unit: words('characters'), drawing: null },
  key: { type: 'numeric', value: 44, tolerance: 0 },
  explanation: words('A line of a passport has 44.'),
});

/** Two regions: a rectangle at the top left, a circle at (70, 70). */
export const hotspotItem = ({
  code = 'TDE-1-003',
  points = 2,
  selections = 2,
}: Common & { selections?: number } = {}): ItemDocument => ({
  code,
  points,
  body: { type: 'hotspot', stem: words('Mark the forgery.'), drawing, selections },
  key: {
    type: 'hotspot',
    regions: [
      { shape: 'rectangle', x: 0, y: 0, width: 20, height: 20 },
      { shape: 'circle', x: 70, y: 70, radius: 10 },
    ],
  },
  explanation: words('The portrait and the seal were changed.'),
});

/** A rubric of two criteria of three points each. */
export const writtenItem = ({ code = 'TDE-1-004', points = 6 }: Common = {}): ItemDocument => ({
  code,
  points,
  body: { type: 'written', stem: words('Describe what you would check next.'), maxWords: 150, drawing: null },
  key: {
    type: 'written',
    criteria: ['order', 'reasons'].map((id) => ({
      id,
      title: words(id),
      levels: [
        { points: 0, text: words('None') },
        { points: 1.5, text: words('Some') },
        { points: 3, text: words('All') },
      ],
    })),
  },
  explanation: words('From the cheapest check to the dearest.'),
});

/** One of each kind. */
export const itemsByKind = (): Readonly<Record<KindName, ItemDocument>> => ({
  choice: choiceItem(),
  numeric: numericItem(),
  hotspot: hotspotItem(),
  written: writtenItem(),
});
