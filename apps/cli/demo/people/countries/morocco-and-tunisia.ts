import { country, text } from '../country.js';
import { moroccan, tunisian } from '../ranks/maghreb.js';

export const morocco = country({
  code: 'ma',
  name: text('المغرب', 'Maroc', 'Morocco'),
  timeZone: 'Africa/Casablanca',
  language: 'ar',
  ranks: moroccan,
  agencies: {
    police: {
      kind: 'police',
      name: text(
        'المديرية العامة للأمن الوطني',
        'Direction générale de la Sûreté nationale',
        'General Directorate of National Security',
      ),
    },
    customs: {
      kind: 'customs',
      name: text(
        'إدارة الجمارك والضرائب غير المباشرة',
        'Administration des Douanes et Impôts indirects',
        'Customs and Indirect Tax Administration',
      ),
    },
  },
  units: {
    dakhla: {
      agency: 'police',
      name: text('مصلحة الحدود بالداخلة', 'Service des frontières de Dakhla', 'Dakhla border service'),
    },
    oujda: {
      agency: 'police',
      name: text('مصلحة الحدود بوجدة', 'Service des frontières d’Oujda', 'Oujda border service'),
    },
  },
  posts: {
    guerguerat: {
      agency: 'police',
      border: 'land',
      at: [21.418, -16.96],
      under: 'dakhla',
      name: text('معبر الكركرات', 'Poste-frontière de Guerguerat', 'Guerguerat border crossing'),
    },
    casablanca: {
      agency: 'police',
      border: 'air',
      at: [33.367, -7.59],
      name: text('مطار محمد الخامس', 'Aéroport Mohammed-V', 'Mohammed V Airport'),
    },
    tangier: {
      agency: 'customs',
      border: 'sea',
      at: [35.889, -5.503],
      name: text('ميناء طنجة المتوسط', 'Port de Tanger Med', 'Tanger Med Port'),
    },
    zoujBeghal: {
      agency: 'police',
      border: 'land',
      at: [34.839, -1.757],
      under: 'oujda',
      name: text('معبر زوج بغال', 'Poste-frontière de Zouj Beghal', 'Zouj Beghal border crossing'),
    },
  },
  administrator: ['نادية الإدريسي', 'Nadia El Idrissi', 'commissioner', 'police', 'casablanca', 'post-commander'],
  officers: [
    ['يوسف العلوي', 'Youssef El Alaoui', 'officer', 'police', 'guerguerat', 'second-line'],
    ['فاطمة الزهراء بناني', 'Fatima Zahra Bennani', 'inspector', 'police', 'casablanca', 'document-examiner'],
    ['إدريس أيت واكريم', 'Driss Ait Ouakrim', 'brigadier', 'police', 'guerguerat', 'first-line', 'fr'],
    ['تيليلا أمزيان', 'Tilila Amziane', 'officer', 'police', 'casablanca', 'analyst', 'fr'],
    ['عبد الإله الشرقاوي', 'Abdelilah Cherkaoui', 'customsInspector', 'customs', 'tangier', 'shift-lead'],
  ],
});

export const tunisia = country({
  code: 'tn',
  name: text('تونس', 'Tunisie', 'Tunisia'),
  timeZone: 'Africa/Tunis',
  language: 'ar',
  ranks: tunisian,
  agencies: {
    police: {
      kind: 'police',
      name: text(
        'إدارة الحدود والأجانب',
        'Direction des frontières et des étrangers',
        'Directorate of Borders and Foreigners',
      ),
    },
    guard: { kind: 'gendarmerie', name: text('الحرس الوطني', 'Garde nationale', 'National Guard') },
    customs: { kind: 'customs', name: text('الديوانة التونسية', 'Douane tunisienne', 'Tunisian Customs') },
  },
  units: {
    benGuerdane: {
      agency: 'police',
      name: text('منطقة الحدود ببن قردان', 'District frontalier de Ben Guerdane', 'Ben Guerdane border district'),
    },
    tataouine: {
      agency: 'guard',
      name: text(
        'فوج الحرس الحدودي بتطاوين',
        'Régiment de la garde frontalière de Tataouine',
        'Tataouine border-guard regiment',
      ),
    },
  },
  posts: {
    rasJedir: {
      agency: 'police',
      border: 'land',
      at: [33.144, 11.555],
      under: 'benGuerdane',
      name: text('معبر رأس جدير', 'Poste-frontière de Ras Jedir', 'Ras Jedir border crossing'),
    },
    melloula: {
      agency: 'customs',
      border: 'land',
      at: [36.915, 8.64],
      name: text('معبر ملولة', 'Poste-frontière de Melloula', 'Melloula border crossing'),
    },
    carthage: {
      agency: 'police',
      border: 'air',
      at: [36.851, 10.227],
      name: text('مطار تونس قرطاج', 'Aéroport de Tunis-Carthage', 'Tunis-Carthage Airport'),
    },
    ghardimaou: {
      agency: 'customs',
      border: 'land',
      at: [36.45, 8.43],
      name: text('معبر غار الدماء', 'Poste-frontière de Ghardimaou', 'Ghardimaou border crossing'),
    },
  },
  administrator: ['منية الشابي', 'Monia Chebbi', 'colonel', 'guard', 'rasJedir', 'post-commander'],
  officers: [
    ['محمد أمين الطرابلسي', 'Mohamed Amine Trabelsi', 'lieutenant', 'guard', 'rasJedir', 'surveillance'],
    ['سلمى بن عمار', 'Salma Ben Ammar', 'commissioner', 'police', 'carthage', 'document-examiner', 'fr'],
    ['وليد الجبالي', 'Walid Jebali', 'corporal', 'customs', 'melloula', 'first-line'],
    ['هاجر المزوغي', 'Hajer Mzoughi', 'warrantOfficer', 'customs', 'melloula', 'second-line'],
    ['نزار بالحاج', 'Nizar Belhaj', 'lieutenant', 'police', 'rasJedir', 'shift-lead'],
  ],
});
