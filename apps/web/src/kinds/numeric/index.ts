import type { ScreenKind } from '../kind.js';
import { NumericField } from './asking.js';
import { NumericOutcome } from './outcome.js';
import { Figure } from './showing.js';

export const numeric: ScreenKind<'numeric'> = {
  Asking: NumericField,
  InWords: Figure,
  Whole: Figure,
  Outcome: NumericOutcome,
  showsDrawing: false,
  isGiven: () => true,
  excess: () => 0,
  sendable: (answer) => answer,
};
