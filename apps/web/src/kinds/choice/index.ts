import type { ScreenKind } from '../kind.js';
import { ChoiceField } from './asking.js';
import { ChoiceOutcome } from './outcome.js';
import { Chosen } from './showing.js';

export const choice: ScreenKind<'choice'> = {
  Asking: ChoiceField,
  InWords: Chosen,
  Whole: Chosen,
  Outcome: ChoiceOutcome,
  showsDrawing: false,
  isGiven: ({ selected }) => selected.length > 0,
  excess: () => 0,
  sendable: (answer) => answer,
};
