export {
  DisputedScript,
  MarkDraft,
  MarkingSummary,
  MarkingTask,
  NextScript,
  SealedMark,
  claimScript,
  getDisputedScript,
  getMarkingTask,
  listDisputedScripts,
  markingSummary,
  moderateScript,
  returnScript,
  saveMarkDraft,
  sealMark,
  type Judgement,
} from './marking.js';
export { SittingOutcome, SittingScores, getSittingOutcome, listSittingOutcomes } from './outcomes.js';
export {
  ExplainedResult,
  Result,
  explainResult,
  getResult,
  listResults,
  releaseResult,
  releaseSitting,
} from './results.js';
