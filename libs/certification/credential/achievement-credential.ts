import type { CertificateSnapshot, CompleteText } from '../domain/certificate-snapshot.js';
import { CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT } from './document-loader.js';

/** What a credential says besides what is printed. */
export interface CredentialFrame {
  readonly certificateId: string;
  readonly courseVersionId: string;
  readonly did: string;
  readonly publicUrl: string;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly statusList: number;
  readonly statusIndex: number;
}

export const STATUS_PURPOSES = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

export const statusListUrl = (publicUrl: string, list: number, purpose: StatusPurpose): string =>
  `${publicUrl}/api/v1/status-lists/${list}-${purpose}`;

/** XSD dateTimeStamp in UTC, to the second. */
export const dateTimeStamp = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/**
 * A text as language value objects (VC Data Model 2.0, section 11.1). No `@direction`: it is part of the signed data
 * in some implementations and not in others.
 */
const inLanguages = (text: CompleteText) =>
  (['ar', 'fr', 'en'] as const).map((language) => ({ '@value': text[language], '@language': language }));

/** A verifier that knows one of the two scripts finds the officer by it. */
const identityOf = (name: string) => ({
  type: 'IdentityObject',
  identityHash: name,
  identityType: 'name',
  hashed: false,
});

const statusEntries = ({ publicUrl, statusList, statusIndex }: CredentialFrame) =>
  STATUS_PURPOSES.map((statusPurpose) => {
    const statusListCredential = statusListUrl(publicUrl, statusList, statusPurpose);
    return {
      id: `${statusListCredential}#${statusIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: String(statusIndex),
      statusListCredential,
    };
  });

/** Level 4 to 7 of the sectoral framework; the EQF level is the same number and has an address of its own. */
const alignmentOf = (level: number) => ({
  type: ['Alignment'],
  targetName: `SQF level ${level}`,
  targetFramework: 'Sectoral Qualifications Framework for Border and Coast Guarding',
  targetUrl: `http://data.europa.eu/snb/eqf/${level}`,
  targetCode: String(level),
});

function achievementOf({ course, kind }: CertificateSnapshot, courseVersionId: string) {
  const narrative = course.outcomes.map(({ text }) => `- ${text.en}`).join('\n');
  return {
    id: `urn:uuid:${courseVersionId}`,
    type: ['Achievement'],
    achievementType: kind === 'competence' ? 'Certificate' : 'CertificateOfCompletion',
    name: course.title.en,
    description: course.title.en,
    inLanguage: 'en',
    humanCode: course.code,
    version: String(course.version),
    criteria: { narrative: narrative === '' ? course.title.en : narrative },
    alignment: [alignmentOf(course.sqfLevel)],
  };
}

/** The credential of a certificate, unsigned: Open Badges 3.0 AchievementCredential on VC Data Model 2.0. */
export function achievementCredential(certificate: CertificateSnapshot, frame: CredentialFrame) {
  const { certificateId, courseVersionId, did, publicUrl, validFrom, validUntil } = frame;
  return {
    '@context': [CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT],
    id: `urn:uuid:${certificateId}`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: inLanguages(certificate.course.title),
    issuer: { id: did, type: ['Profile'], name: certificate.issuer.en, url: publicUrl },
    validFrom: dateTimeStamp(validFrom),
    ...(validUntil === null ? {} : { validUntil: dateTimeStamp(validUntil) }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [identityOf(certificate.name.ar), identityOf(certificate.name.latin)],
      licenseNumber: certificate.number,
      activityStartDate: `${certificate.cohort.startsOn}T00:00:00Z`,
      activityEndDate: `${certificate.cohort.endsOn}T00:00:00Z`,
      achievement: achievementOf(certificate, courseVersionId),
    },
    credentialStatus: statusEntries(frame),
  };
}
