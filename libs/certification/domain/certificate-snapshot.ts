import type { CourseDocument } from '#contracts/catalogue';
import type { CertificateKind, PrintedCertificate } from '#contracts/certification';
import { addMonths, dateIn, endOf } from './calendar.js';

/** What is frozen at issue: everything printed. Later changes of name, course or state leave it as it is. */
export type CertificateSnapshot = PrintedCertificate;

/** A text in all three languages. */
export type CompleteText = PrintedCertificate['issuer'];

/** What a certificate is made from, as the records say at the time of issue. */
export interface IssueFacts {
  readonly kind: CertificateKind;
  readonly resultId: string;
  readonly personId: string;
  readonly stateCode: string;
  readonly courseVersionId: string;
  readonly name: PrintedCertificate['name'];
  readonly stateName: CompleteText;
  readonly agency: CompleteText | null;
  readonly course: Pick<CourseDocument, 'code' | 'title' | 'sqfLevel' | 'hours' | 'outcomes' | 'validityMonths'>;
  readonly courseVersion: number;
  readonly cohort: PrintedCertificate['cohort'] & { readonly timeZone: string };
}

/** A certificate as it will be kept: what is printed and the instants between which it holds. */
export interface DraftCertificate {
  readonly snapshot: CertificateSnapshot;
  readonly issuedAt: Date;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

/** Attendance holds for good; competence as long as the course version says. */
export function draftCertificate(
  facts: IssueFacts,
  number: string,
  issuer: CompleteText,
  issuedAt: Date,
): DraftCertificate {
  const { course, cohort } = facts;
  const issuedOn = dateIn(cohort.timeZone, issuedAt);
  const months = facts.kind === 'competence' ? course.validityMonths : null;
  const lastDay = months === null ? null : addMonths(issuedOn, months);
  const snapshot: CertificateSnapshot = {
    form: 1,
    number,
    kind: facts.kind,
    name: facts.name,
    state: { code: facts.stateCode, name: facts.stateName },
    agency: facts.agency,
    course: {
      code: course.code,
      version: facts.courseVersion,
      title: course.title,
      sqfLevel: course.sqfLevel,
      hours: course.hours,
      outcomes: course.outcomes.map(({ kind, text }) => ({ kind, text })),
    },
    cohort: { code: cohort.code, venue: cohort.venue, startsOn: cohort.startsOn, endsOn: cohort.endsOn },
    issuer,
    issuedOn,
    validFrom: issuedOn,
    validUntil: lastDay,
  };
  const validUntil = lastDay === null ? null : endOf(lastDay, cohort.timeZone);
  return { snapshot, issuedAt, validFrom: issuedAt, validUntil };
}
