import type { Caller, Role } from '#kernel';
import { readsEnrolments, seesQuotas } from './enrolment.policy.js';

const caller = (...roles: Role[]): Caller => ({ personId: 'p1', sessionId: 's1', stateCode: null, roles });

describe('An enrolment', () => {
  it.each<Role>(['instructor', 'registrar', 'auditor'])('is read by an %s', (role) => {
    expect(readsEnrolments(caller(role))).toContain(role);
  });

  it.each<Role[]>([['examiner'], ['chief-examiner'], ['instructor', 'examiner'], ['chief-examiner', 'instructor']])(
    'of somebody else is not read by whoever judges: %s %s',
    (...roles) => {
      expect(readsEnrolments(caller(...roles))).toEqual([]);
      expect(seesQuotas(caller(...roles))).toBe(false);
    },
  );

  it('is read by nobody for being an officer', () => {
    expect(readsEnrolments(caller('trainee'))).not.toContain('trainee');
  });
});
