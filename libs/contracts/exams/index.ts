export { Answer, ItemBody, ItemDocument, ItemKey } from './item.js';
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
  ContestedResponse,
  DeviceKind,
  GivenResponse,
  GivenResponses,
  KeptResponse,
  KeptSequence,
  LateAdmission,
  LateAdmissionRecord,
  LateResponse,
  RefusedResponse,
  RivalResponse,
  SavedResponses,
  StartedAttempt,
  SubmittedBy,
  type AttemptOperation,
} from './attempt.js';
export { admitLateResponses, listContestedResponses, listLateResponses } from './late.js';
export { Receipt, ReceiptFacts, ReceiptQuestion, ReceiptVerdict } from './receipt.js';
export {
  checkReceipt,
  createExam,
  listAttempts,
  listExams,
  listItems,
  listSittings,
  listCohortsWithoutExam,
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
