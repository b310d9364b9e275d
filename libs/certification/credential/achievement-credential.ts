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

/** Open Badges gives each thing one text in one language, and puts the texts in other languages beside it. */
const MAIN = 'en';
const OTHERS = ['ar', 'fr'] as const;

/** The name in one script; a verifier that knows either script finds the officer by it. */
const identityOf = (name: string) => ({
  type: 'IdentityObject',
  identityHash: name,
  identityType: 'name',
  hashed: false,
});

/**
 * The one entry that Open Badges has room for. It points to the list of suspensions, where revoked certificates are set
 * too, so that any verifier refuses either. The list of revocations tells at the same index which are revoked for good.
 */
function statusEntry({ publicUrl, statusList, statusIndex }: CredentialFrame) {
  const statusListCredential = statusListUrl(publicUrl, statusList, 'suspension');
  return {
    id: `${statusListCredential}#${statusIndex}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'suspension',
    statusListIndex: String(statusIndex),
    statusListCredential,
  };
}

/** The sectoral framework has no address for its levels; the European one has, and its level is the same number. */
const alignmentOf = (level: number) => ({
  type: ['Alignment'],
  targetName: `EQF level ${level}`,
  targetFramework: 'European Qualifications Framework',
  targetUrl: `http://data.europa.eu/snb/eqf/${level}`,
  targetCode: String(level),
});

type Course = CertificateSnapshot['course'];
type TextLanguage = keyof CompleteText;

/** Markdown: the level and what holders can do. */
const narrativeOf = ({ sqfLevel, outcomes }: Course, language: TextLanguage): string =>
  [`SQF ${sqfLevel}`, ...outcomes.map(({ text }) => `- ${text[language]}`)].join('\n');

/** The achievement as it is called and described in another language. */
const relatedOf = (course: Course, achievementId: string, language: TextLanguage) => ({
  id: `${achievementId}#${language}`,
  type: ['Related'],
  inLanguage: language,
  version: String(course.version),
  name: course.title[language],
  description: narrativeOf(course, language),
});

function achievementOf({ course, kind }: CertificateSnapshot, courseVersionId: string) {
  const id = `urn:uuid:${courseVersionId}`;
  return {
    id,
    type: ['Achievement'],
    achievementType: kind === 'competence' ? 'Certificate' : 'CertificateOfCompletion',
    name: course.title[MAIN],
    description: course.title[MAIN],
    inLanguage: MAIN,
    humanCode: course.code,
    version: String(course.version),
    criteria: { narrative: narrativeOf(course, MAIN) },
    alignment: [alignmentOf(course.sqfLevel)],
    related: OTHERS.map((language) => relatedOf(course, id, language)),
  };
}

/** The centre under its names. */
const issuerOf = ({ issuer }: CertificateSnapshot, { did, publicUrl }: CredentialFrame) => ({
  id: did,
  type: ['Profile'],
  name: issuer[MAIN],
  url: publicUrl,
  otherIdentifier: OTHERS.map((language) => ({
    type: 'IdentifierEntry',
    identifier: issuer[language],
    identifierType: 'name',
  })),
});

/** The credential of a certificate, unsigned: Open Badges 3.0 AchievementCredential on VC Data Model 2.0. */
export function achievementCredential(certificate: CertificateSnapshot, frame: CredentialFrame) {
  const { certificateId, courseVersionId, validFrom, validUntil } = frame;
  return {
    '@context': [CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT],
    id: `urn:uuid:${certificateId}`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: certificate.course.title[MAIN],
    issuer: issuerOf(certificate, frame),
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
    credentialStatus: statusEntry(frame),
  };
}
