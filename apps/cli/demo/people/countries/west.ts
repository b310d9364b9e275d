import { country, text } from '../country.js';
import { nigerian, senegalese } from '../ranks/west.js';

export const nigeria = country({
  code: 'ng',
  name: text('نيجيريا', 'Nigéria', 'Nigeria'),
  timeZone: 'Africa/Lagos',
  language: 'en',
  ranks: nigerian,
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
      at: [6.367, 2.717],
      name: text('معبر سيمي', 'Poste-frontière de Sèmè', 'Seme border post'),
    },
    illela: {
      agency: 'customs',
      border: 'land',
      at: [13.73, 5.297],
      name: text('معبر إيليلا', 'Poste-frontière d’Illela', 'Illela border post'),
    },
    lagos: {
      agency: 'immigration',
      border: 'air',
      at: [6.577, 3.321],
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
  ranks: senegalese,
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
      at: [14.457, -12.217],
      name: text('معبر كيديرا', 'Poste-frontière de Kidira', 'Kidira border crossing'),
    },
    rosso: {
      agency: 'customs',
      border: 'land',
      at: [16.5, -15.806],
      name: text('معبر روصو السنغال', 'Poste-frontière de Rosso-Sénégal', 'Rosso-Senegal border crossing'),
    },
    dakar: {
      agency: 'police',
      border: 'air',
      at: [14.671, -17.073],
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
