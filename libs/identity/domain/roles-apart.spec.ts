import type { Role } from '#kernel';
import { misplacedRole } from './identity.policy.js';

const centre = (...roles: Role[]) => misplacedRole({ stateCode: null, roles });
const morocco = (...roles: Role[]) => misplacedRole({ stateCode: 'ma', roles });

describe('roles that one person may hold', () => {
  it.each<Role[]>([
    ['examiner', 'instructor'],
    ['chief-examiner', 'instructor'],
    ['examiner', 'registrar'],
    ['examiner', 'auditor'],
    ['chief-examiner', 'registrar'],
  ])('never %s and %s: who judges must not look up who they judge', (judge, reader) => {
    expect(centre(judge, reader)).toBe('roles-apart');
  });

  it('never examiner and administrator of a state', () => {
    expect(morocco('state-admin', 'examiner')).toBe('roles-apart');
  });

  it('an examiner may be chief, an instructor may translate', () => {
    expect(centre('examiner', 'chief-examiner')).toBeNull();
    expect(centre('instructor', 'translator')).toBeNull();
    expect(centre('examiner', 'translator')).toBeNull();
  });

  it('a registrar belongs to no state, a trainee to one', () => {
    expect(morocco('registrar')).toBe('role-of-the-centre');
    expect(centre('trainee')).toBe('role-of-a-state');
  });
});
