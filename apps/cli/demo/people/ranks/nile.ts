import { rank } from '../country.js';

/* Ranks of the police of these states, the lowest first, as they are called there. */

export const egyptian = {
  assistant: rank('rank-and-file', 'مساعد شرطة', 'Auxiliaire de police', 'Police assistant'),
  sergeant: rank('nco', 'أمين شرطة', 'Sous-officier de police', 'Police sergeant'),
  secondLieutenant: rank('junior-officer', 'ملازم', 'Sous-lieutenant', 'Second lieutenant'),
  lieutenant: rank('junior-officer', 'ملازم أول', 'Lieutenant', 'First lieutenant'),
  captain: rank('junior-officer', 'نقيب', 'Capitaine', 'Captain'),
  major: rank('mid-level-officer', 'رائد', 'Commandant', 'Major'),
  lieutenantColonel: rank('mid-level-officer', 'مقدم', 'Lieutenant-colonel', 'Lieutenant colonel'),
  colonel: rank('senior-officer', 'عقيد', 'Colonel', 'Colonel'),
  brigadier: rank('senior-officer', 'عميد', 'Général de brigade', 'Brigadier general'),
  majorGeneral: rank('senior-officer', 'لواء', 'Général de division', 'Major general'),
};

export const sudanese = {
  constable: rank('rank-and-file', 'شرطي', 'Agent de police', 'Police constable'),
  corporal: rank('rank-and-file', 'عريف شرطة', 'Caporal de police', 'Police corporal'),
  sergeant: rank('nco', 'رقيب شرطة', 'Sergent de police', 'Police sergeant'),
  warrantOfficer: rank('nco', 'مساعد شرطة', 'Adjudant de police', 'Police warrant officer'),
  secondLieutenant: rank('junior-officer', 'ملازم شرطة', 'Sous-lieutenant de police', 'Police second lieutenant'),
  lieutenant: rank('junior-officer', 'ملازم أول شرطة', 'Lieutenant de police', 'Police first lieutenant'),
  captain: rank('junior-officer', 'نقيب شرطة', 'Capitaine de police', 'Police captain'),
  major: rank('mid-level-officer', 'رائد شرطة', 'Commandant de police', 'Police major'),
  lieutenantColonel: rank(
    'mid-level-officer',
    'مقدم شرطة',
    'Lieutenant-colonel de police',
    'Police lieutenant colonel',
  ),
  colonel: rank('senior-officer', 'عقيد شرطة', 'Colonel de police', 'Police colonel'),
  brigadier: rank('senior-officer', 'عميد شرطة', 'Général de brigade de police', 'Police brigadier general'),
};
