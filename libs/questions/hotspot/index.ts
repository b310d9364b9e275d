import { askedBy } from '../asked.js';
import type { QuestionKind } from '../kind.js';
import { middleOf } from './regions.js';
import { hotspotProblems } from './rules.js';
import { HotspotAnswer, HotspotBody, HotspotKey } from './schema.js';
import { shareOfHotspot } from './scoring.js';

/** Points on a drawing. */
export const hotspot: QuestionKind<typeof HotspotBody, typeof HotspotKey, typeof HotspotAnswer> = {
  body: HotspotBody,
  key: HotspotKey,
  answer: HotspotAnswer,
  problems: hotspotProblems,
  asked: askedBy(HotspotBody),
  judge: shareOfHotspot,
  fixesPoints: false,
  words: () => null,
  rightAnswer: ({ regions }) => ({ type: 'hotspot', points: regions.map(middleOf) }),
};
