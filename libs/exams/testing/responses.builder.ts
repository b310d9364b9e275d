import type { Answer, GivenResponse } from '#contracts/exams';

export const given = (
  itemId: string,
  sequence: number,
  answer: Answer | null,
  change: Partial<GivenResponse> = {},
): GivenResponse => ({ itemId, sequence, answer, language: 'ar', answeredAt: '2026-03-04T09:12:44.120Z', ...change });

/** An answer of a device that knows of revisions; `over` is what its person had before them, null for nothing. */
export const givenOn = (
  device: string,
  over: number | null,
  ...[itemId, sequence, answer, change]: Parameters<typeof given>
): GivenResponse => given(itemId, sequence, answer, { device, over, ...change });

export const option = (...selected: string[]): Answer => ({ type: 'choice', selected });
export const figure = (value: number): Answer => ({ type: 'numeric', value });
export const essay = (text: string): Answer => ({ type: 'written', text });
export const marks = (...placed: [x: number, y: number][]): Answer => ({
  type: 'hotspot',
  points: placed.map(([x, y]) => ({ x, y })),
});
