import { LONGEST_ANSWER } from '#questions';
import type { ScreenKind } from '../kind.js';
import { WrittenField } from './asking.js';
import { WrittenOutcome } from './outcome.js';
import { Text } from './showing.js';

export const written: ScreenKind<'written'> = {
  Asking: WrittenField,
  InWords: Text,
  Whole: Text,
  Outcome: WrittenOutcome,
  showsDrawing: false,
  isGiven: ({ text }) => text.trim() !== '',
  excess: ({ text }) => Math.max(0, text.length - LONGEST_ANSWER),
  // A field cuts an emoji in half at its limit, and half an emoji cannot be sent.
  sendable: ({ type, text }) => ({ type, text: text.replaceAll(/\p{Cs}/gu, '') }),
};
