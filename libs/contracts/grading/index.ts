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
/** What a rubric earns is worked out alike on the screen and in the centre. */
export { partOfPoints, spreadOfPoints, sumOfPoints } from '#kernel';
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
