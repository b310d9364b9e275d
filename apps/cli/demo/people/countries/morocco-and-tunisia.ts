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
  posts: {
    guerguerat: {
      agency: 'police',
      border: 'land',
      name: text('معبر الكركرات', 'Poste-frontière de Guerguerat', 'Guerguerat border crossing'),
    },
    casablanca: {
      agency: 'police',
      border: 'air',
      name: text('مطار محمد الخامس', 'Aéroport Mohammed-V', 'Mohammed V Airport'),
    },
    tangier: {
      agency: 'customs',
      border: 'sea',
      name: text('ميناء طنجة المتوسط', 'Port de Tanger Med', 'Tanger Med Port'),
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
  posts: {
    rasJedir: {
      agency: 'police',
      border: 'land',
      name: text('معبر رأس جدير', 'Poste-frontière de Ras Jedir', 'Ras Jedir border crossing'),
    },
    melloula: {
      agency: 'customs',
      border: 'land',
      name: text('معبر ملولة', 'Poste-frontière de Melloula', 'Melloula border crossing'),
    },
    carthage: {
      agency: 'police',
      border: 'air',
      name: text('مطار تونس قرطاج', 'Aéroport de Tunis-Carthage', 'Tunis-Carthage Airport'),
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
