import { PrintedCertificate } from '#contracts/certification';
import { certificateSnapshot, issueFacts } from './certificate.builder.js';
import { draftCertificate } from './certificate-snapshot.js';

const ISSUER = { ar: 'المركز الإقليمي للتدريب', fr: 'Centre régional de formation', en: 'Regional Training Centre' };
const NUMBER = 'RTC-00000-000G1-G';
const draft = (changes = {}) => draftCertificate(issueFacts(changes), NUMBER, ISSUER, new Date('2025-11-24T09:15:00Z'));

describe('what is frozen at issue', () => {
  it('is everything printed, in all three languages, and the instants between which it holds', () => {
    expect(draft()).toEqual({
      snapshot: certificateSnapshot(),
      issuedAt: new Date('2025-11-24T09:15:00Z'),
      validFrom: new Date('2025-11-24T09:15:00Z'),
      validUntil: new Date('2028-11-24T23:00:00Z'),
    });
  });

  it('has the form that verification promises', () => {
    expect(PrintedCertificate.parse(draft().snapshot)).toEqual(draft().snapshot);
  });

  it('has no end where the course sets none', () => {
    const { snapshot, validUntil } = draft({ course: { ...issueFacts().course, validityMonths: null } });
    expect([snapshot.validUntil, validUntil]).toEqual([null, null]);
  });

  it('has no end for attendance, whatever the course sets', () => {
    const { snapshot, validUntil } = draft({ kind: 'attendance' });
    expect([snapshot.kind, snapshot.validUntil, validUntil]).toEqual(['attendance', null, null]);
  });
});
