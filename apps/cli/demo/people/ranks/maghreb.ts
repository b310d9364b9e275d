import { rank } from '../country.js';

/*
 * Ranks of the forces of these states, the lowest first, as they are called there: Morocco’s and Algeria’s police and
 * customs, Tunisia’s National Guard, police and customs, Libya’s and Mauritania’s police and gendarmerie.
 */

export const moroccan = {
  constable: rank('rank-and-file', 'حارس أمن', 'Gardien de la paix', 'Police constable'),
  brigadier: rank('rank-and-file', 'مقدم شرطة', 'Brigadier de police', 'Police brigadier'),
  chiefBrigadier: rank('nco', 'مقدم شرطة رئيس', 'Brigadier-chef de police', 'Chief police brigadier'),
  inspector: rank('nco', 'مفتش شرطة', 'Inspecteur de police', 'Police inspector'),
  principalInspector: rank('nco', 'مفتش شرطة ممتاز', 'Inspecteur de police principal', 'Principal police inspector'),
  officer: rank('junior-officer', 'ضابط شرطة', 'Officier de police', 'Police officer'),
  principalOfficer: rank(
    'junior-officer',
    'ضابط شرطة ممتاز',
    'Officier de police principal',
    'Principal police officer',
  ),
  customsInspector: rank('junior-officer', 'مفتش جمارك', 'Inspecteur des douanes', 'Customs inspector'),
  commissionerOfPolice: rank('mid-level-officer', 'عميد شرطة', 'Commissaire de police', 'Police commissioner'),
  principalCommissioner: rank(
    'mid-level-officer',
    'عميد شرطة ممتاز',
    'Commissaire principal',
    'Principal police commissioner',
  ),
  commissioner: rank(
    'senior-officer',
    'عميد شرطة إقليمي',
    'Commissaire divisionnaire',
    'Divisional police commissioner',
  ),
  controllerGeneral: rank('senior-officer', 'مراقب عام', 'Contrôleur général', 'Controller general'),
  prefect: rank('senior-officer', 'والي أمن', 'Préfet de police', 'Prefect of police'),
};

export const tunisian = {
  guardsman: rank('rank-and-file', 'حرس', 'Garde', 'Guardsman'),
  corporal: rank('rank-and-file', 'عريف أول', 'Caporal-chef', 'Senior corporal'),
  sergeant: rank('nco', 'رقيب', 'Sergent', 'Sergeant'),
  staffSergeant: rank('nco', 'رقيب أول', 'Sergent-chef', 'Staff sergeant'),
  warrantOfficer: rank('nco', 'وكيل', 'Adjudant', 'Warrant officer'),
  chiefWarrantOfficer: rank('nco', 'وكيل أول', 'Adjudant-chef', 'Chief warrant officer'),
  secondLieutenant: rank('junior-officer', 'ملازم', 'Sous-lieutenant', 'Second lieutenant'),
  lieutenant: rank('junior-officer', 'ملازم أول', 'Lieutenant', 'First lieutenant'),
  captain: rank('junior-officer', 'نقيب', 'Capitaine', 'Captain'),
  commissioner: rank('mid-level-officer', 'محافظ شرطة', 'Commissaire de police', 'Police commissioner'),
  major: rank('mid-level-officer', 'رائد', 'Commandant', 'Major'),
  lieutenantColonel: rank('mid-level-officer', 'مقدم', 'Lieutenant-colonel', 'Lieutenant colonel'),
  colonel: rank('senior-officer', 'عقيد', 'Colonel', 'Colonel'),
  colonelMajor: rank('senior-officer', 'عميد', 'Colonel-major', 'Colonel major'),
};

export const algerian = {
  constable: rank('rank-and-file', 'عون شرطة', 'Agent de police', 'Police constable'),
  brigadier: rank('rank-and-file', 'حافظ شرطة', 'Brigadier de police', 'Police brigadier'),
  chiefBrigadier: rank('nco', 'حافظ أول للشرطة', 'Brigadier-chef de police', 'Chief police brigadier'),
  inspector: rank('nco', 'مفتش شرطة', 'Inspecteur de police', 'Police inspector'),
  principalInspector: rank('nco', 'مفتش رئيسي للشرطة', 'Inspecteur principal de police', 'Principal police inspector'),
  customsOfficer: rank('nco', 'ضابط رقابة', 'Officier de contrôle des douanes', 'Customs control officer'),
  officer: rank('junior-officer', 'ضابط شرطة', 'Officier de police', 'Police officer'),
  commissioner: rank('mid-level-officer', 'محافظ شرطة', 'Commissaire de police', 'Police commissioner'),
  chiefCommissioner: rank('senior-officer', 'عميد شرطة', 'Commissaire principal', 'Chief police commissioner'),
  divisional: rank(
    'senior-officer',
    'عميد أول للشرطة',
    'Commissaire divisionnaire de police',
    'Divisional police commissioner',
  ),
  controller: rank('senior-officer', 'مراقب شرطة', 'Contrôleur de police', 'Police controller'),
};

export const libyan = {
  constable: rank('rank-and-file', 'شرطي', 'Agent de police', 'Police constable'),
  corporal: rank('rank-and-file', 'عريف', 'Caporal', 'Corporal'),
  sergeantMajor: rank('nco', 'رئيس عرفاء', 'Sergent-major', 'Sergeant major'),
  warrantOfficer: rank('nco', 'نائب ضابط', 'Adjudant', 'Warrant officer'),
  secondLieutenant: rank('junior-officer', 'ملازم', 'Sous-lieutenant', 'Second lieutenant'),
  lieutenant: rank('junior-officer', 'ملازم أول', 'Lieutenant', 'First lieutenant'),
  captain: rank('junior-officer', 'نقيب', 'Capitaine', 'Captain'),
  major: rank('mid-level-officer', 'رائد', 'Commandant', 'Major'),
  lieutenantColonel: rank('mid-level-officer', 'مقدم', 'Lieutenant-colonel', 'Lieutenant colonel'),
  colonel: rank('senior-officer', 'عقيد', 'Colonel', 'Colonel'),
  brigadier: rank('senior-officer', 'عميد', 'Général de brigade', 'Brigadier general'),
};

export const mauritanian = {
  gendarme: rank('rank-and-file', 'دركي', 'Gendarme', 'Gendarme'),
  constable: rank('rank-and-file', 'وكيل شرطة', 'Agent de police', 'Police constable'),
  sergeant: rank('nco', 'رقيب شرطة', 'Brigadier de police', 'Police sergeant'),
  inspector: rank('nco', 'مفتش شرطة', 'Inspecteur de police', 'Police inspector'),
  lieutenant: rank('junior-officer', 'ملازم', 'Lieutenant', 'Lieutenant'),
  officer: rank('junior-officer', 'ضابط شرطة', 'Officier de police', 'Police officer'),
  captain: rank('junior-officer', 'نقيب', 'Capitaine', 'Captain'),
  commissionerOfPolice: rank('mid-level-officer', 'مفوض شرطة', 'Commissaire de police', 'Police commissioner'),
  commissioner: rank('senior-officer', 'مفوض شرطة رئيسي', 'Commissaire principal', 'Chief police commissioner'),
};
