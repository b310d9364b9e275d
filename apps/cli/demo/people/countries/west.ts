import { country, rank, text } from '../country.js';

export const nigeria = country({
  code: 'ng',
  name: text('نيجيريا', 'Nigéria', 'Nigeria'),
  timeZone: 'Africa/Lagos',
  language: 'en',
  ranks: {
    inspector: rank('nco', 'مفتش هجرة', 'Inspecteur de l’immigration', 'Inspector of Immigration'),
    assistantSuperintendent: rank(
      'junior-officer',
      'مساعد مراقب هجرة',
      'Surintendant adjoint de l’immigration',
      'Assistant Superintendent of Immigration',
    ),
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
    customsSuperintendent: rank(
      'junior-officer',
      'مراقب جمارك',
      'Surintendant des douanes',
      'Superintendent of Customs',
    ),
  },
  agencies: {
    immigration: {
      kind: 'police',
      name: text('هيئة الهجرة النيجيرية', 'Service de l’immigration du Nigéria', 'Nigeria Immigration Service'),
    },
    customs: {
      kind: 'customs',
      name: text('هيئة الجمارك النيجيرية', 'Service des douanes du Nigéria', 'Nigeria Customs Service'),
    },
  },
  posts: {
    seme: {
      agency: 'immigration',
      border: 'land',
      name: text('معبر سيمي', 'Poste-frontière de Sèmè', 'Seme border post'),
    },
    illela: {
      agency: 'customs',
      border: 'land',
      name: text('معبر إيليلا', 'Poste-frontière d’Illela', 'Illela border post'),
    },
    lagos: {
      agency: 'immigration',
      border: 'air',
      name: text(
        'مطار مورتالا محمد الدولي',
        'Aéroport international Murtala-Muhammed',
        'Murtala Muhammed International Airport',
      ),
    },
  },
  administrator: ['بلكيسو ساني كانو', 'Bilkisu Sani Kano', 'comptroller', 'immigration', 'lagos', 'post-commander'],
  officers: [
    ['أمينو بلو', 'Aminu Bello', 'assistantSuperintendent', 'immigration', 'illela', 'second-line'],
    ['حواء دنجوما', 'Hauwa Danjuma', 'inspector', 'immigration', 'seme', 'first-line'],
    ['نغوزي أوكافور', 'Ngozi Okafor', 'chiefSuperintendent', 'immigration', 'lagos', 'document-examiner'],
    ['عبد الرزاق أديبايو', 'Abdulrazaq Adebayo', 'customsSuperintendent', 'customs', 'seme', 'analyst'],
  ],
});

export const senegal = country({
  code: 'sn',
  name: text('السنغال', 'Sénégal', 'Senegal'),
  timeZone: 'Africa/Dakar',
  language: 'fr',
  ranks: {
    agent: rank('rank-and-file', 'عون شرطة', 'Agent de police', 'Police constable'),
    lieutenant: rank('junior-officer', 'ملازم شرطة', 'Lieutenant de police', 'Police lieutenant'),
    captain: rank('junior-officer', 'نقيب شرطة', 'Capitaine de police', 'Police captain'),
    commissioner: rank(
      'senior-officer',
      'مفوض شرطة إقليمي',
      'Commissaire divisionnaire de police',
      'Divisional police commissioner',
    ),
    customsInspector: rank('mid-level-officer', 'مفتش جمارك', 'Inspecteur des douanes', 'Customs inspector'),
  },
  agencies: {
    police: {
      kind: 'police',
      name: text(
        'مديرية شرطة الجو والحدود',
        'Direction de la police de l’air et des frontières',
        'Directorate of Air and Border Police',
      ),
    },
    customs: {
      kind: 'customs',
      name: text('المديرية العامة للجمارك', 'Direction générale des Douanes', 'General Directorate of Customs'),
    },
  },
  posts: {
    kidira: {
      agency: 'police',
      border: 'land',
      name: text('معبر كيديرا', 'Poste-frontière de Kidira', 'Kidira border crossing'),
    },
    rosso: {
      agency: 'customs',
      border: 'land',
      name: text('معبر روصو السنغال', 'Poste-frontière de Rosso-Sénégal', 'Rosso-Senegal border crossing'),
    },
    dakar: {
      agency: 'police',
      border: 'air',
      name: text(
        'مطار بليز دياني الدولي',
        'Aéroport international Blaise-Diagne',
        'Blaise Diagne International Airport',
      ),
    },
  },
  administrator: ['بابكر سيك', 'Babacar Seck', 'commissioner', 'police', 'dakar', 'post-commander'],
  officers: [
    ['شيخ تيجان نداي', 'Cheikh Tidiane Ndiaye', 'captain', 'police', 'kidira', 'shift-lead'],
    ['أوا جوب', 'Awa Diop', 'lieutenant', 'police', 'dakar', 'document-examiner'],
    ['عثمان فال', 'Ousmane Fall', 'agent', 'police', 'kidira', 'first-line'],
    ['ندي كومبا سار', 'Ndèye Coumba Sarr', 'customsInspector', 'customs', 'rosso', 'second-line'],
  ],
});
