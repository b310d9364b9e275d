export {
  DisputedScript,
  MarkDraft,
  MarkingSummary,
  MarkingTask,
  NextScript,
  ScriptLease,
  SealedMark,
  claimScript,
  getDisputedScript,
  getMarkingTask,
  listDisputedScripts,
  markingSummary,
  moderateScript,
  renewClaim,
  returnScript,
  saveMarkDraft,
  sealMark,
  type Judgement,
} from './marking.js';
/** What a rubric earns, and what passes, is worked out alike on the screen and in the centre. */
export { partOfPoints, passes, spreadOfPoints, sumOfPoints } from '#kernel';
export {
  SittingOutcome,
  SittingScores,
  WaitingOutcomes,
  getSittingOutcome,
  listSittingOutcomes,
  summariseSittingOutcomes,
} from './outcomes.js';
export {
  ExplainedResult,
  Result,
  SittingRelease,
  explainResult,
  getResult,
  listResults,
  releaseResult,
  releaseSitting,
} from './results.js';
