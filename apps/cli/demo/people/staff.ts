import type { Language, Role } from '#kernel';
import type { DemoPerson } from './country.js';
import { demoId } from './demo-id.js';

const sectors = (...ids: string[]): DemoPerson['grants'] =>
  ids.map((id) => ({ role: 'board-member', scope: { kind: 'sector', id } }));

const member = (
  local: string,
  ar: string,
  latin: string,
  duty: Role | DemoPerson['grants'],
  language: Language,
): DemoPerson => ({
  id: demoId(`person:${local}@demo.example`),
  stateCode: null,
  email: `${local}@demo.example`,
  name: { ar, latin },
  rankId: null,
  agencyId: null,
  postId: null,
  function: null,
  grants: typeof duty === 'string' ? [{ role: duty }] : duty,
  language,
  digits: 'latn',
  timeZone: 'Africa/Casablanca',
});

/** The people who work at the centre. */
export const staff: readonly DemoPerson[] = [
  member('registrar', 'سمير الحسني', 'Samir El Hassani', 'registrar', 'ar'),
  member('registrar2', 'أمينتا صو', 'Aminata Sow', 'registrar', 'fr'),
  member('instructor', 'ليلى المنصوري', 'Leila Mansouri', 'instructor', 'ar'),
  member('translator', 'إلهام الرميلي', 'Ilham Rmili', 'translator', 'fr'),
  member('examiner1', 'هشام بن سالم', 'Hichem Ben Salem', 'examiner', 'ar'),
  member('examiner2', 'مريم تانديا', 'Mariam Tandia', 'examiner', 'fr'),
  member('chief', 'عبد الرحمن ولد الداه', 'Abderrahmane Ould Dah', 'chief-examiner', 'ar'),
  member('board1', 'سعاد قاسمي', 'Souad Kacemi', sectors('security', 'intelligence'), 'fr'),
  member('board2', 'يعقوب أبو بكر', 'Yakubu Abubakar', sectors('security', 'customs', 'justice'), 'en'),
  member('auditor', 'نبيل زايد', 'Nabil Zayed', 'auditor', 'en'),
];
