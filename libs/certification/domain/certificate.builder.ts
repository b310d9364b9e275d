import type { CertificateSnapshot, IssueFacts } from './certificate-snapshot.js';

const text = (ar: string, fr: string, en: string) => ({ ar, fr, en });

const course: IssueFacts['course'] = {
  code: 'TDE-1',
  title: text(
    'فحص وثائق السفر، المستوى 1',
    'Examen des documents de voyage, niveau 1',
    'Travel-document examination, level 1',
  ),
  sqfLevel: 4,
  hours: { contact: 24, selfStudy: 8, practical: 8 },
  outcomes: [
    {
      kind: 'skill',
      text: text(
        'يكشف التزوير بالعين المجردة',
        'Détecter une falsification à l’œil nu',
        'Detect a forgery with the naked eye',
      ),
      assessment: 'exam',
    },
  ],
  validityMonths: 36,
};

/** The facts of one officer's result, any of which can be replaced. */
export const issueFacts = (changes: Partial<IssueFacts> = {}): IssueFacts => ({
  kind: 'competence',
  resultId: '0199d1f0-0000-7000-8000-000000000001',
  personId: '0199d1f0-0000-7000-8000-000000000002',
  stateCode: 'ma',
  courseVersionId: '0199d1f0-0000-7000-8000-000000000003',
  name: { ar: 'يوسف العلوي', latin: 'Youssef El Alaoui' },
  stateName: text('المغرب', 'Maroc', 'Morocco'),
  agency: text(
    'المديرية العامة للأمن الوطني',
    'Direction générale de la sûreté nationale',
    'National Security Directorate',
  ),
  course,
  courseVersion: 2,
  cohort: {
    code: 'TDE-1-2025-03',
    venue: text('تونس العاصمة', 'Tunis', 'Tunis'),
    startsOn: '2025-11-10',
    endsOn: '2025-11-14',
    timeZone: 'Africa/Tunis',
  },
  ...changes,
});

/** What is printed on one officer's certificate, any part of which can be replaced. */
export const certificateSnapshot = (changes: Partial<CertificateSnapshot> = {}): CertificateSnapshot => {
  const { name, stateName, agency, course, cohort } = issueFacts();
  const { timeZone: _, ...printedCohort } = cohort;
  const { validityMonths: __, outcomes, ...printedCourse } = course;
  return {
    form: 1,
    number: 'RTC-00000-000G1-G',
    kind: 'competence',
    name,
    state: { code: 'ma', name: stateName },
    agency,
    course: {
      ...printedCourse,
      version: 2,
      outcomes: outcomes.map((outcome) => ({ kind: outcome.kind, text: outcome.text })),
    },
    cohort: printedCohort,
    issuer: text('المركز الإقليمي للتدريب', 'Centre régional de formation', 'Regional Training Centre'),
    issuedOn: '2025-11-24',
    validFrom: '2025-11-24',
    validUntil: '2028-11-24',
    ...changes,
  };
};
