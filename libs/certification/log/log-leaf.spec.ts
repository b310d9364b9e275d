import { createHash } from 'node:crypto';
import { certificateSnapshot } from '../domain/certificate.builder.js';
import { canonical, leafData, newSalt, type LogStatement } from './log-leaf.js';

const statement: LogStatement = {
  kind: 'issued',
  at: '2025-11-24T09:15:00.000Z',
  reason: null,
  certificate: certificateSnapshot(),
};

describe('a leaf of the log', () => {
  it('is a versioned digest of salt and statement, as canonical JSON', () => {
    const salt = new Uint8Array(32).fill(1);
    const digest = createHash('sha256').update(Buffer.alloc(32, 1)).update(canonical(statement)).digest('base64url');
    expect(leafData(statement, salt)).toBe(`{"digest":"${digest}","kind":"issued","v":1}`);
  });

  it('does not depend on the order in which a database gives the fields back', () => {
    const salt = newSalt();
    const reversed = Object.fromEntries(Object.entries(statement.certificate).reverse()) as LogStatement['certificate'];
    expect(leafData({ ...statement, certificate: reversed }, salt)).toBe(leafData(statement, salt));
  });

  it('says nothing of the officer: the same statement under another salt is another digest', () => {
    const leaf = leafData(statement, newSalt());
    expect(leaf).not.toBe(leafData(statement, newSalt()));
    for (const told of ['Alaoui', 'RTC-', 'ma', '2025'])
      expect(leaf.replace(/"digest":"[^"]*"/, '')).not.toContain(told);
  });

  it('changes with anything of the statement', () => {
    const salt = newSalt();
    const leaf = leafData(statement, salt);
    const name = { ...statement.certificate.name, latin: 'Youssef El Alaoui ' };
    expect(leafData({ ...statement, certificate: { ...statement.certificate, name } }, salt)).not.toBe(leaf);
    expect(leafData({ ...statement, at: '2025-11-24T09:15:00.001Z' }, salt)).not.toBe(leaf);
    expect(leafData({ ...statement, reason: 'misconduct' }, salt)).not.toBe(leaf);
  });
});
