import { z } from 'zod';
import { Id, listOf, operation } from '../common/index.js';
import { ContestedResponse, LateAdmission, LateAdmissionRecord, LateResponse } from './attempt.js';

const AttemptParams = z.strictObject({ attemptId: Id });
const SittingParams = z.strictObject({ sittingId: Id });

export const listLateResponses = operation({
  id: 'exams.list-late-responses',
  method: 'GET',
  path: '/sittings/:sittingId/late-responses',
  summary: 'Answers that came after the deadline of a sitting, by candidate code',
  allow: ['chief-examiner', 'auditor'],
  params: SittingParams,
  ...listOf(
    LateResponse,
    { admitted: z.stringbool().optional() },
    { counted: ['admitted'], sorted: ['candidate', 'item', 'saved'], usual: 'candidate' },
  ),
  errors: ['exams.sitting-unknown'],
});

export const listContestedResponses = operation({
  id: 'exams.list-contested-responses',
  method: 'GET',
  path: '/sittings/:sittingId/contested-responses',
  summary: 'Answers of a sitting beside which another device’s stand undecided, by candidate code',
  allow: ['chief-examiner', 'auditor'],
  params: SittingParams,
  ...listOf(
    ContestedResponse,
    { late: z.stringbool().optional() },
    { counted: ['late'], sorted: ['candidate', 'item'], usual: 'candidate' },
  ),
  errors: ['exams.sitting-unknown'],
});

export const admitLateResponses = operation({
  id: 'exams.admit-late-responses',
  method: 'POST',
  path: '/attempts/:attemptId/late-responses/admissions',
  summary: 'Admit late answers of a submitted attempt, so that they count in place of those in time',
  allow: ['chief-examiner'],
  params: AttemptParams,
  body: LateAdmission,
  response: LateAdmissionRecord,
  errors: ['exams.attempt-unknown', 'exams.attempt-open', 'exams.result-released', 'exams.late-response-unknown'],
});
