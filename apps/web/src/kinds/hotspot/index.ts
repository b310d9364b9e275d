import type { ScreenKind } from '../kind.js';
import { HotspotField } from './asking.js';
import { HotspotOutcome } from './outcome.js';
import { Marked, MarksInWords } from './showing.js';

export const hotspot: ScreenKind<'hotspot'> = {
  Asking: HotspotField,
  InWords: MarksInWords,
  Whole: Marked,
  Outcome: HotspotOutcome,
  showsDrawing: true,
  isGiven: ({ points }) => points.length > 0,
  excess: () => 0,
  sendable: (answer) => answer,
};
