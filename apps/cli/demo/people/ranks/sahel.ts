import { rank } from '../country.js';

/* Ranks of the police, guards and customs of these states, the lowest first, as they are called there. */

export const burkinabe = {
  assistant: rank('nco', 'مساعد شرطة', 'Assistant de police', 'Police assistant'),
  customsController: rank('nco', 'مراقب جمارك', 'Contrôleur des douanes', 'Customs controller'),
  officer: rank('junior-officer', 'ضابط شرطة', 'Officier de police', 'Police officer'),
  commissioner: rank('mid-level-officer', 'مفوض شرطة', 'Commissaire de police', 'Police commissioner'),
  principalCommissioner: rank(
    'mid-level-officer',
    'مفوض شرطة رئيسي',
    'Commissaire principal de police',
    'Principal police commissioner',
  ),
  divisional: rank(
    'senior-officer',
    'مفوض شرطة إقليمي',
    'Commissaire divisionnaire de police',
    'Divisional police commissioner',
  ),
  controller: rank('senior-officer', 'مراقب عام للشرطة', 'Contrôleur général de police', 'Police controller general'),
};

export const chadian = {
  guardsman: rank('rank-and-file', 'حارس سلام', 'Gardien de la paix', 'Police constable'),
  brigadier: rank('rank-and-file', 'عريف شرطة', 'Brigadier de police', 'Police brigadier'),
  inspector: rank('nco', 'مفتش شرطة', 'Inspecteur de police', 'Police inspector'),
  lieutenant: rank('junior-officer', 'ملازم', 'Lieutenant', 'Lieutenant'),
  captain: rank('junior-officer', 'نقيب', 'Capitaine', 'Captain'),
  officer: rank('junior-officer', 'ضابط شرطة', 'Officier de police', 'Police officer'),
  commissioner: rank('mid-level-officer', 'مفوض شرطة', 'Commissaire de police', 'Police commissioner'),
  divisional: rank(
    'senior-officer',
    'مفوض شرطة إقليمي',
    'Commissaire divisionnaire de police',
    'Divisional police commissioner',
  ),
  controller: rank('senior-officer', 'مراقب عام للشرطة', 'Contrôleur général de police', 'Police controller general'),
};

export const malian = {
  sergeant: rank('rank-and-file', 'رقيب شرطة', 'Sergent de police', 'Police sergeant'),
  staffSergeant: rank('nco', 'رقيب أول شرطة', 'Sergent-chef de police', 'Police staff sergeant'),
  adjutant: rank('nco', 'مساعد شرطة', 'Adjudant de police', 'Police warrant officer'),
  chiefAdjutant: rank('nco', 'مساعد أول شرطة', 'Adjudant-chef de police', 'Police chief warrant officer'),
  lieutenant: rank('junior-officer', 'ملازم شرطة', 'Lieutenant de police', 'Police lieutenant'),
  captain: rank('junior-officer', 'نقيب شرطة', 'Capitaine de police', 'Police captain'),
  customsInspector: rank('mid-level-officer', 'مفتش جمارك', 'Inspecteur des douanes', 'Customs inspector'),
  commissioner: rank('mid-level-officer', 'مفوض شرطة', 'Commissaire de police', 'Police commissioner'),
  divisional: rank(
    'senior-officer',
    'مفوض شرطة إقليمي',
    'Commissaire divisionnaire de police',
    'Divisional police commissioner',
  ),
  controller: rank('senior-officer', 'مراقب عام للشرطة', 'Contrôleur général de police', 'Police controller general'),
};

export const nigerien = {
  constable: rank('rank-and-file', 'حارس سلام', 'Gardien de la paix', 'Police constable'),
  brigadier: rank('rank-and-file', 'عريف شرطة', 'Brigadier de police', 'Police brigadier'),
  inspector: rank('nco', 'مفتش شرطة', 'Inspecteur de police', 'Police inspector'),
  officer: rank('junior-officer', 'ضابط شرطة', 'Officier de police', 'Police officer'),
  customsInspector: rank('mid-level-officer', 'مفتش جمارك', 'Inspecteur des douanes', 'Customs inspector'),
  commissionerOfPolice: rank('mid-level-officer', 'مفوض شرطة', 'Commissaire de police', 'Police commissioner'),
  commissioner: rank('senior-officer', 'مفوض شرطة رئيسي', 'Commissaire principal', 'Chief police commissioner'),
  controller: rank('senior-officer', 'مراقب عام للشرطة', 'Contrôleur général de police', 'Police controller general'),
};
