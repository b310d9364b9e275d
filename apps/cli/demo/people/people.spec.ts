import { NewAgency, NewPerson, NewPost, State } from '#contracts/identity';
import { administrators, agencies, officers, posts, staff, states } from './index.js';

const everyone = [...staff, ...administrators, ...officers];

describe('the people of the demo', () => {
  it('are sixty officers of thirteen states, four or five each, with an administrator each', () => {
    expect(states.map((state) => state.code).sort()).toEqual([
      'bf',
      'dz',
      'eg',
      'ly',
      'ma',
      'ml',
      'mr',
      'ne',
      'ng',
      'sd',
      'sn',
      'td',
      'tn',
    ]);
    expect(officers).toHaveLength(60);
    expect(administrators).toHaveLength(13);
    for (const { code } of states) {
      expect([4, 5]).toContain(officers.filter((officer) => officer.stateCode === code).length);
    }
  });

  it('can sign in as the addresses that are printed', () => {
    const emails = everyone.map((person) => person.email);
    expect(staff.map((person) => person.email)).toEqual(
      [
        'registrar',
        'registrar2',
        'instructor',
        'translator',
        'examiner1',
        'examiner2',
        'chief',
        'board1',
        'board2',
        'auditor',
      ].map((name) => `${name}@demo.example`),
    );
    expect(emails).toEqual(
      expect.arrayContaining(['admin.ma@demo.example', 'trainee1.ml@demo.example', 'trainee5.tn@demo.example']),
    );
    expect(new Set(emails).size).toBe(83);
  });

  it('have names of their own in both scripts', () => {
    expect(new Set(everyone.map((person) => person.name.ar)).size).toBe(83);
    expect(new Set(everyone.map((person) => person.name.latin)).size).toBe(83);
    for (const { name } of everyone) {
      expect(name.ar).toMatch(/^[\u0621-\u064a ]+$/);
      expect(name.latin).toMatch(/^[\p{Script=Latin} '’-]+$/u);
    }
  });

  it('who are officers have numbers that nobody else of their state has, and could be alive', () => {
    for (const { code } of states) {
      const numbers = [...administrators, ...officers].filter(({ stateCode }) => stateCode === code);
      expect(new Set(numbers.map(({ serviceNumber }) => serviceNumber)).size).toBe(numbers.length);
    }
    for (const officer of officers) expect(officer.birthDate).toMatch(/^19[7-9]\d-/);
    expect(new Set(officers.map(({ sex }) => sex))).toEqual(new Set(['female', 'male']));
  });

  it('stand at posts of agencies of their own state', () => {
    for (const person of [...administrators, ...officers]) {
      expect(agencies.find((agency) => agency.id === person.agencyId)?.stateCode).toBe(person.stateCode);
      expect(posts.find((post) => post.id === person.postId)?.stateCode).toBe(person.stateCode);
    }
  });

  it('stand under units of their own agency, each post with a border and a place in the region', () => {
    for (const post of posts) {
      const unit = posts.find(({ id }) => id === post.parentId);
      if (post.parentId !== null) expect([unit?.kind, unit?.agencyId]).toEqual(['unit', post.agencyId]);
      expect((post.border !== null) === (post.kind === 'post')).toBe(true);
      if (post.kind === 'unit') continue;
      const { latitude = 0, longitude = 0 } = post.location ?? {};
      expect([latitude > 4 && latitude < 38, longitude > -19 && longitude < 40]).toEqual([true, true]);
    }
  });

  it('fit the schemas of the interface, titles in three languages included', () => {
    states.forEach((state) => State.parse(state));
    agencies.forEach(({ id: _, ...agency }) => NewAgency.parse(agency));
    posts.forEach(({ id: _, stateCode: __, ...post }) => NewPost.parse(post));
    everyone.forEach(({ id: _, grants, ...person }) =>
      NewPerson.parse({ ...person, roles: grants.map(({ role }) => role) }),
    );
    expect(new Set([...agencies, ...posts, ...everyone].map(({ id }) => id)).size).toBe(
      agencies.length + posts.length + 83,
    );
  });

  it('keep their ids from one start to the next', () => {
    expect(officers.find((officer) => officer.email === 'trainee1.ma@demo.example')?.id).toBe(
      '059161b1-ee3f-514a-b213-0094de4754f6',
    );
  });
});
