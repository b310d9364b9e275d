export {
  DisputedScript,
  MarkDraft,
  MarkingTask,
  SealedMark,
  claimScript,
  getMarkingTask,
  listDisputedScripts,
  markingSummary,
  moderateScript,
  returnScript,
  saveMarkDraft,
  sealMark,
  type Judgement,
} from './marking.js';
export {
  ExplainedResult,
  Result,
  explainResult,
  getResult,
  listResults,
  releaseResult,
  releaseSitting,
} from './results.js';
