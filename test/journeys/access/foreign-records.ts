import type { Centre } from './centre.js';
import type { Sent } from './actor.js';
import { photograph } from './files.expectations.js';

/** A valid request about the records of one officer of Morocco, whom the demo calls trainee2.ma. */
export interface ForeignRequest {
  readonly operation: string;
  readonly sent: Sent;
}

const API = '/api/v1';
const at = (operation: string, params: Record<string, string>, body?: unknown): ForeignRequest => ({
  operation: operation.replace(' ', ` ${API}`),
  sent: { params, ...(body === undefined ? {} : { body }) },
});

/** The records themselves, each of which leads to the officer. */
export interface MoroccanRecords {
  readonly personId: string;
  readonly otherPersonId: string;
  readonly cohortId: string;
  readonly nominationId: string;
  readonly enrolmentId: string;
  readonly sittingId: string;
  readonly attemptId: string;
  readonly submittedId: string;
  readonly resultId: string;
  readonly certificateId: string;
  readonly sessionId: string;
  readonly rankId: string;
  readonly fileId: string;
  readonly noticeId: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly answers: unknown;
}

export async function moroccanRecords(centre: Centre): Promise<MoroccanRecords> {
  const { records } = centre;
  const { id: personId } = await records.personId('trainee2.ma');
  const nomination = await records.nomination();
  const { attemptId } = await records.attempt();
  const { id: submittedId } = await records.submitted();
  const certificateId = await records.certificate();
  const { resultId } = await centre.row<{ resultId: string }>(
    'select result_id as "resultId" from certification.certificate where id = $1',
    [certificateId],
  );
  await records.mail();
  const { sessionId } = await centre.row<{ sessionId: string }>(
    'select id as "sessionId" from identity.session where person_id = $1 and ended_at is null limit 1',
    [personId],
  );
  return {
    personId,
    otherPersonId: (await records.personId('trainee3.ma')).id,
    cohortId: nomination.cohortId,
    nominationId: nomination.id,
    enrolmentId: (await records.enrolment()).id,
    sittingId: await records.sitting(),
    attemptId,
    submittedId,
    resultId,
    certificateId,
    sessionId,
    rankId: await records.rank(),
    fileId: (await photograph(centre)).fileId,
    noticeId: await records.notice(),
    agencyId: await records.agency(),
    unitId: await records.unit(),
    answers: await records.answers(attemptId),
  };
}

/** What another administrator and another trainee may both ask for about their own records. */
const readings = ({
  personId,
  resultId,
  certificateId,
  sessionId,
  fileId,
  noticeId,
}: MoroccanRecords): ForeignRequest[] => [
  at('GET /people/:personId', { personId }),
  at('GET /people/:personId/photograph', { personId }),
  at('DELETE /people/:personId/photograph', { personId }),
  at('GET /files/:fileId', { fileId }),
  at('GET /results/:resultId', { resultId }),
  at('GET /certificates/:certificateId', { certificateId }),
  at('GET /certificates/:certificateId/credential', { certificateId }),
  at('GET /certificates/:certificateId/pdf', { certificateId }),
  at('GET /certificates/:certificateId/history', { certificateId }),
  at('DELETE /auth/sessions/:sessionId', { sessionId }),
  at('POST /notices/:noticeId/readings', { noticeId }),
  at('POST /notices/readings', {}, { upTo: noticeId }),
];

const closing = { on: '2026-01-31', reason: 'Not ours' };

export const asAdministrator = (records: MoroccanRecords): ForeignRequest[] => [
  ...readings(records),
  at('GET /ranks/:rankId', { rankId: records.rankId }),
  at('POST /ranks/:rankId/moves', { rankId: records.rankId }, { after: null }),
  at('POST /ranks/:rankId/closings', { rankId: records.rankId }, closing),
  {
    ...at('PATCH /people/:personId', { personId: records.personId }, { sex: 'male' }),
    sent: { params: { personId: records.personId }, body: { sex: 'male' }, headers: { 'if-match': '"1"' } },
  },
  at('GET /people/:personId/comparisons/:otherId', { personId: records.personId, otherId: records.personId }),
  at('POST /duplicates/dismissals', {}, { firstId: records.personId, secondId: records.otherPersonId }),
  {
    operation: 'POST /api/v1/people/:personId/merges',
    sent: {
      params: { personId: records.personId },
      body: { into: records.otherPersonId, reason: 'Not ours' },
      headers: { 'if-match': '"1"' },
    },
  },
  at('GET /states/:stateCode', { stateCode: 'ma' }),
  at('GET /agencies/:agencyId', { agencyId: records.agencyId }),
  at('POST /agencies/:agencyId/closings', { agencyId: records.agencyId }, closing),
  at('POST /agencies/:agencyId/mergers', { agencyId: records.agencyId }, { ...closing, into: records.unitId }),
  at('GET /posts/:postId', { postId: records.unitId }),
  at('POST /posts/:postId/closings', { postId: records.unitId }, closing),
  at('POST /posts/:postId/mergers', { postId: records.unitId }, { ...closing, into: records.unitId }),
  at('POST /nominations/:nominationId/withdrawals', { nominationId: records.nominationId }, { reason: 'Not ours' }),
];

export const asTrainee = (records: MoroccanRecords): ForeignRequest[] => {
  const { enrolmentId, sittingId, attemptId, submittedId, resultId, answers } = records;
  const progress = { position: 0, completed: true, sequence: 1 };
  return [
    ...readings(records),
    at('GET /enrolments/:enrolmentId/course', { enrolmentId }),
    at('PUT /enrolments/:enrolmentId/lessons/:lessonKey/progress', { enrolmentId, lessonKey: 'layers' }, progress),
    at('POST /sittings/:sittingId/attempts', { sittingId }, {}),
    at('GET /attempts/:attemptId', { attemptId }),
    at('PUT /attempts/:attemptId/responses', { attemptId }, answers),
    at('POST /attempts/:attemptId/submissions', { attemptId }, {}),
    at('GET /attempts/:attemptId/receipt', { attemptId: submittedId }),
    at('GET /results/:resultId/items', { resultId }),
  ];
};

/** Lists that are asked for Moroccan records, by anybody who may ask for lists. */
export const listsFor = {
  administrator: ({ personId, cohortId, sittingId, submittedId, rankId }: MoroccanRecords): readonly string[] => [
    '/people?limit=200',
    '/people?limit=200&state=ma',
    '/people?limit=200&q=trainee2.ma',
    '/agencies?limit=200&state=ma',
    '/posts?limit=200&state=ma',
    '/ranks?limit=200&state=ma',
    '/state-records?limit=200',
    `/structure-changes?limit=200&kind=rank&id=${rankId}`,
    '/cohorts?limit=200',
    `/cohorts/${cohortId}`,
    `/cohorts/${cohortId}/nominations?limit=200`,
    `/cohorts/${cohortId}/candidates?limit=200`,
    `/cohorts/${cohortId}/candidates?limit=200&q=Youssef`,
    '/cohorts?limit=200&stateCode=ma',
    '/cohorts?limit=200&waiting=true',
    '/seats/by-state',
    '/officers?limit=200',
    `/officers?limit=200&cohortId=${cohortId}`,
    '/enrolments?limit=200',
    `/enrolments?limit=200&cohortId=${cohortId}`,
    '/results?limit=200',
    `/results?limit=200&sittingId=${sittingId}`,
    `/results?limit=200&attemptId=${submittedId}`,
    `/results?limit=200&cohortId=${cohortId}`,
    '/certificates?limit=200',
    '/certificates?limit=200&status=expiring',
    `/certificates?limit=200&personId=${personId}`,
    '/certificates?limit=200&q=Youssef',
    '/search?limit=20&q=Youssef',
    '/search?limit=20&q=trainee2.ma%40demo.example',
    '/notices?limit=200',
    '/mails?limit=200',
    '/mails?limit=200&state=ma',
    `/mails?limit=200&personId=${personId}`,
    '/auth/sessions',
    '/auth/me',
  ],
  trainee: ({ personId, cohortId, sittingId, submittedId }: MoroccanRecords): readonly string[] => [
    '/agencies?limit=200&state=ma',
    '/posts?limit=200&state=ma',
    '/ranks?limit=200&state=ma',
    '/cohorts?limit=200',
    `/cohorts/${cohortId}`,
    '/enrolments?limit=200',
    '/sittings?limit=200',
    `/sittings?limit=200&cohortId=${cohortId}`,
    '/attempts?limit=200',
    '/results?limit=200',
    `/results?limit=200&sittingId=${sittingId}`,
    `/results?limit=200&attemptId=${submittedId}`,
    '/certificates?limit=200',
    `/certificates?limit=200&personId=${personId}`,
    '/search?limit=20&q=Youssef',
    '/homes/officer',
    '/notices?limit=200',
    '/auth/sessions',
    '/auth/me',
  ],
} as const;
