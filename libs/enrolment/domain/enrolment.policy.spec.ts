import type { Enrolment } from '#contracts/enrolment';
import type { Caller, Role } from '#kernel';
import { mayReadEnrolment, seesQuotas } from './enrolment.policy.js';

const caller = (...roles: Role[]): Caller => ({ personId: 'p1', sessionId: 's1', stateCode: null, roles });
const enrolmentOf = (id: string) => ({ person: { id }, stateCode: 'ml' }) as Enrolment;

describe('An enrolment', () => {
  it.each<Role>(['instructor', 'registrar', 'auditor'])('is read by an %s', (role) => {
    expect(mayReadEnrolment(caller(role), enrolmentOf('p2'))).toBe(true);
  });

  it.each<Role[]>([['examiner'], ['chief-examiner'], ['instructor', 'examiner'], ['chief-examiner', 'instructor']])(
    'of somebody else is not read by whoever judges: %s %s',
    (...roles) => {
      expect(mayReadEnrolment(caller(...roles), enrolmentOf('p2'))).toBe(false);
      expect(seesQuotas(caller(...roles))).toBe(false);
    },
  );

  it('is read by whose it is', () => {
    expect(mayReadEnrolment(caller('trainee'), enrolmentOf('p1'))).toBe(true);
    expect(mayReadEnrolment(caller('trainee'), enrolmentOf('p2'))).toBe(false);
  });
});
