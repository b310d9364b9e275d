import type { CompleteText } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';

interface ChoiceParts {
  readonly code: string;
  readonly points: number;
  readonly stem: CompleteText;
  readonly options: readonly [CompleteText, CompleteText, CompleteText, CompleteText];
  /** Letters of the right options, a to d in the order given. */
  readonly correct: readonly ('a' | 'b' | 'c' | 'd')[];
  readonly explanation: CompleteText;
}

const IDS = ['a', 'b', 'c', 'd'] as const;

/** An item with one right answer of four, or several where `correct` names several; each earns a share of points. */
export const choice = ({ code, points, stem, options, correct, explanation }: ChoiceParts): ItemDocument => {
  const multiple = correct.length > 1;
  return {
    code,
    points,
    body: {
      type: 'choice',
      stem,
      multiple,
      options: options.map((text, i) => ({ id: IDS[i] ?? 'a', text })),
      drawing: null,
    },
    key: { type: 'choice', correct: [...correct], credit: multiple ? 'partial' : 'all-or-nothing' },
    explanation,
  };
};

interface NumericParts {
  readonly code: string;
  readonly points: number;
  readonly stem: CompleteText;
  readonly unit: CompleteText | null;
  readonly value: number;
  readonly explanation: CompleteText;
}

export const numeric = ({ code, points, stem, unit, value, explanation }: NumericParts): ItemDocument => ({
  code,
  points,
  body: { type: 'numeric', stem, unit, drawing: null },
  key: { type: 'numeric', value, tolerance: 0 },
  explanation,
});
