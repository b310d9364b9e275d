export { Answer, ItemBody, ItemDocument, ItemKey, Region } from './item.js';
export {
  ExamCode,
  ExamDocument,
  ExamSummary,
  ExamVersionRef,
  ItemCode,
  Paper,
  PaperItem,
  PublishedItem,
} from './exam.js';
export { SittingPlan, SittingSummary, UnscheduledCohort } from './sitting.js';
export {
  AttemptPage,
  AttemptStatus,
  AttemptSummary,
  CandidateCode,
  GivenResponse,
  GivenResponses,
  KeptResponse,
  KeptSequence,
  LateAdmission,
  LateAdmissionRecord,
  LateResponse,
  SavedResponses,
  StartedAttempt,
  SubmittedBy,
  type AttemptOperation,
} from './attempt.js';
export { Receipt, ReceiptFacts, ReceiptQuestion, ReceiptVerdict } from './receipt.js';
export {
  admitLateResponses,
  checkReceipt,
  createExam,
  listAttempts,
  listExams,
  listItems,
  listLateResponses,
  listSittings,
  listUnscheduledCohorts,
  publishExamVersion,
  publishItem,
  readAttempt,
  readReceipt,
  saveResponses,
  scheduleSitting,
  startAttempt,
  submitAttempt,
} from './operations.js';
