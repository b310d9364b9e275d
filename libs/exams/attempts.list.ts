import { AttemptStatus, listAttempts } from '#contracts/exams';
import { byCode, byText, describeList, inOrderOf } from '#http';
import { ATTEMPT_FACTS, type AttemptRow } from './attempts.repository.js';

/** The attempts of an officer, the latest first. */
export const ATTEMPTS = describeList<AttemptRow>()(listAttempts, {
  select: `${ATTEMPT_FACTS}, e.code as "examCode"`,
  from: 'exams.attempt a',
  join: `join exams.exam_version v on v.id = a.exam_version_id join exams.exam e on e.id = v.exam_id
    join exams.sitting s on s.id = a.sitting_id`,
  given: { personId: 'uuid' },
  where: 'a.person_id = any ((select identity.same_person($personId))::uuid[])',
  key: { by: 'a.id', type: 'uuid' },
  filters: { status: { type: 'text', where: 'a.status = $value' } },
  sorted: {
    started: { by: 'a.started_at', type: 'timestamptz' },
    submitted: { by: 'a.submitted_at', type: 'timestamptz', nullable: true },
    status: inOrderOf(AttemptStatus.options, 'a.status'),
    exam: byCode('e.code'),
    title: byText('v.title'),
  },
  counted: { status: 'a.status' },
});
