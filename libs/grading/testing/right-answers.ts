import type { Answer } from '#contracts/exams';
import type { KindName } from '#questions';

/** By the type of their item. */
export type Answers = Partial<Record<KindName, Answer>>;

/** The answers that earn the four points a machine can give. */
export const RIGHT: Readonly<Record<'choice' | 'numeric' | 'hotspot', Answer>> = {
  choice: { type: 'choice', selected: ['b'] },
  numeric: { type: 'numeric', value: 44 },
  hotspot: {
    type: 'hotspot',
    points: [
      { x: 10, y: 10 },
      { x: 70, y: 70 },
    ],
  },
};
