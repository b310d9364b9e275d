import { z } from 'zod';
import { Id, listOf, operation, termOf } from '../common/index.js';
import {
  AttemptPage,
  AttemptStatus,
  AttemptSummary,
  GivenResponse,
  GivenResponses,
  SavedResponses,
  StartedAttempt,
} from './attempt.js';
import { ExamCode, ExamDocument, ExamSummary, ExamVersionRef, PublishedItem } from './exam.js';
import { ItemDocument } from './item.js';
import { Receipt, ReceiptQuestion, ReceiptVerdict } from './receipt.js';
import { SittingPhase, SittingPlan, SittingSummary, UnscheduledCohort } from './sitting.js';

const AttemptParams = z.strictObject({ attemptId: Id });
const SittingParams = z.strictObject({ sittingId: Id });
const COHORTS_IN_ORDER = { sorted: ['ends', 'starts', 'code', 'title'], usual: 'ends' } as const;
const Nothing = z.strictObject({});

export const publishItem = operation({
  id: 'exams.publish-item',
  method: 'POST',
  path: '/items',
  summary: 'Publish an item, or its next version; the same document again changes nothing',
  allow: ['instructor'],
  body: ItemDocument,
  response: PublishedItem,
  errors: ['exams.item-invalid'],
  bodyLimit: 256 * 1024,
});

export const listItems = operation({
  id: 'exams.list-items',
  method: 'GET',
  path: '/items',
  summary: 'The newest version of each item of the bank, with its key',
  allow: ['instructor', 'chief-examiner', 'auditor'],
  ...listOf(
    PublishedItem,
    { bank: termOf(20), type: termOf(20) },
    { counted: ['bank', 'type'], sorted: ['code', 'type', 'points', 'published'], usual: 'code' },
  ),
});

export const createExam = operation({
  id: 'exams.create-exam',
  method: 'POST',
  path: '/exams',
  summary: 'Create an exam of a course; it has no version yet',
  allow: ['instructor'],
  body: z.strictObject({ code: ExamCode, courseId: Id }),
  response: ExamSummary,
  errors: ['exams.exam-exists'],
});

export const listExams = operation({
  id: 'exams.list-exams',
  method: 'GET',
  path: '/exams',
  summary: 'Exams with their newest version',
  allow: ['instructor', 'registrar', 'chief-examiner', 'auditor'],
  ...listOf(ExamSummary, { courseId: Id.optional() }, { sorted: ['code', 'title', 'published'], usual: 'code' }),
});

export const publishExamVersion = operation({
  id: 'exams.publish-exam-version',
  method: 'POST',
  path: '/exams/:examId/versions',
  summary: 'Compile the newest version of each named item into an immutable exam version',
  allow: ['instructor'],
  params: z.strictObject({ examId: Id }),
  body: ExamDocument,
  response: ExamVersionRef,
  errors: ['exams.exam-unknown', 'exams.exam-invalid'],
});

export const scheduleSitting = operation({
  id: 'exams.schedule-sitting',
  method: 'POST',
  path: '/sittings',
  summary: 'Schedule a sitting of an exam version for a cohort',
  allow: ['registrar'],
  body: SittingPlan,
  response: SittingSummary,
  errors: ['exams.sitting-invalid'],
});

export const listUnscheduledCohorts = operation({
  id: 'exams.list-unscheduled-cohorts',
  method: 'GET',
  path: '/sittings/unscheduled',
  summary: 'Cohorts whose course has an exam and which have no sitting yet, the next to end first',
  allow: ['registrar', 'auditor'],
  ...listOf(UnscheduledCohort, {}, COHORTS_IN_ORDER),
});

export const listCohortsWithoutExam = operation({
  id: 'exams.list-cohorts-without-exam',
  method: 'GET',
  path: '/sittings/without-exam',
  summary: 'Cohorts that take nominations or run, of a course that has no published exam yet, the next to end first',
  allow: ['instructor', 'registrar', 'auditor'],
  ...listOf(UnscheduledCohort, {}, COHORTS_IN_ORDER),
});

export const listSittings = operation({
  id: 'exams.list-sittings',
  method: 'GET',
  path: '/sittings',
  summary: 'Sittings: those of their own cohorts to a trainee, all to the staff of the centre',
  allow: ['trainee', 'instructor', 'registrar', 'chief-examiner', 'auditor'],
  ...listOf(
    SittingSummary,
    { cohortId: Id.optional(), phase: SittingPhase.optional() },
    { counted: ['phase'], sorted: ['opens', 'closes', 'exam', 'title', 'cohort'], usual: '-opens' },
  ),
});

export const startAttempt = operation({
  id: 'exams.start-attempt',
  method: 'POST',
  path: '/sittings/:sittingId/attempts',
  summary: 'Start the one attempt of a sitting; asked again, it answers the attempt that is open',
  allow: ['trainee'],
  params: SittingParams,
  body: Nothing,
  response: StartedAttempt,
  errors: ['exams.sitting-unknown', 'exams.sitting-not-open', 'exams.sitting-closed', 'exams.attempt-finished'],
});

export const listAttempts = operation({
  id: 'exams.list-attempts',
  method: 'GET',
  path: '/attempts',
  summary: "The reader's own attempts",
  allow: ['trainee'],
  ...listOf(
    AttemptSummary,
    { status: AttemptStatus.optional() },
    { counted: ['status'], sorted: ['started', 'submitted', 'status', 'exam', 'title'], usual: '-started' },
  ),
});

export const readAttempt = operation({
  id: 'exams.read-attempt',
  method: 'GET',
  path: '/attempts/:attemptId',
  summary: 'The paper of an own attempt in all three languages, without keys, and what was answered so far',
  allow: ['trainee'],
  params: AttemptParams,
  response: AttemptPage,
  errors: ['exams.attempt-unknown'],
});

export const saveResponses = operation({
  id: 'exams.save-responses',
  method: 'PUT',
  path: '/attempts/:attemptId/responses',
  summary: 'Save answers; safe to repeat. What it acknowledges is on disk; what it refuses holds up none of the others',
  allow: ['trainee'],
  params: AttemptParams,
  body: GivenResponses,
  response: SavedResponses,
  errors: [
    'exams.attempt-unknown',
    'exams.attempt-closed',
    'exams.item-unknown',
    'exams.answer-type',
    'exams.too-many-words',
    'exams.answer-twice',
  ],
  // Fifty answers of the longest text, in the letters that take most room.
  bodyLimit: 4 * 1024 * 1024,
  oneByOne: { list: 'answers', each: GivenResponse },
  session: 'in-statement',
});

export const submitAttempt = operation({
  id: 'exams.submit-attempt',
  method: 'POST',
  path: '/attempts/:attemptId/submissions',
  summary: 'Submit an attempt; asked again, it answers the same receipt',
  allow: ['trainee'],
  params: AttemptParams,
  body: Nothing,
  response: Receipt,
  errors: ['exams.attempt-unknown'],
});

export const readReceipt = operation({
  id: 'exams.read-receipt',
  method: 'GET',
  path: '/attempts/:attemptId/receipt',
  summary: 'The signed receipt of an own attempt',
  allow: ['trainee'],
  params: AttemptParams,
  response: Receipt,
  errors: ['exams.attempt-unknown', 'exams.attempt-open'],
});

export const checkReceipt = operation({
  id: 'exams.check-receipt',
  method: 'POST',
  path: '/receipts/checks',
  summary: 'Whether a receipt is genuine',
  allow: 'public',
  body: ReceiptQuestion,
  response: ReceiptVerdict,
  status: 200,
  rate: 60,
});
