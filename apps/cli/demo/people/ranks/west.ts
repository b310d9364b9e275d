import { rank } from '../country.js';

/* Ranks of Nigeria’s immigration and customs services and of Senegal’s police and customs, the lowest first. */

export const nigerian = {
  assistant: rank('rank-and-file', 'مساعد هجرة', 'Assistant de l’immigration', 'Immigration Assistant'),
  inspector: rank('nco', 'مفتش هجرة', 'Inspecteur de l’immigration', 'Inspector of Immigration'),
  assistantSuperintendent: rank(
    'junior-officer',
    'مساعد مراقب هجرة',
    'Surintendant adjoint de l’immigration',
    'Assistant Superintendent of Immigration',
  ),
  superintendent: rank(
    'junior-officer',
    'مراقب هجرة',
    'Surintendant de l’immigration',
    'Superintendent of Immigration',
  ),
  customsSuperintendent: rank('junior-officer', 'مراقب جمارك', 'Surintendant des douanes', 'Superintendent of Customs'),
  chiefSuperintendent: rank(
    'mid-level-officer',
    'كبير مراقبي الهجرة',
    'Surintendant en chef de l’immigration',
    'Chief Superintendent of Immigration',
  ),
  comptroller: rank(
    'senior-officer',
    'مراقب عام مساعد للهجرة',
    'Contrôleur adjoint de l’immigration',
    'Assistant Comptroller of Immigration',
  ),
  comptrollerOfImmigration: rank(
    'senior-officer',
    'مراقب عام للهجرة',
    'Contrôleur de l’immigration',
    'Comptroller of Immigration',
  ),
};

export const senegalese = {
  agent: rank('rank-and-file', 'عون شرطة', 'Agent de police', 'Police constable'),
  brigadier: rank('nco', 'عريف شرطة', 'Brigadier de police', 'Police brigadier'),
  adjutant: rank('nco', 'مساعد شرطة', 'Adjudant de police', 'Police warrant officer'),
  lieutenant: rank('junior-officer', 'ملازم شرطة', 'Lieutenant de police', 'Police lieutenant'),
  captain: rank('junior-officer', 'نقيب شرطة', 'Capitaine de police', 'Police captain'),
  customsInspector: rank('mid-level-officer', 'مفتش جمارك', 'Inspecteur des douanes', 'Customs inspector'),
  commissionerOfPolice: rank('mid-level-officer', 'مفوض شرطة', 'Commissaire de police', 'Police commissioner'),
  commissioner: rank(
    'senior-officer',
    'مفوض شرطة إقليمي',
    'Commissaire divisionnaire de police',
    'Divisional police commissioner',
  ),
  controller: rank('senior-officer', 'مراقب عام للشرطة', 'Contrôleur général de police', 'Police controller general'),
};
