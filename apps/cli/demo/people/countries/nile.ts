import { country, text } from '../country.js';
import { egyptian, sudanese } from '../ranks/nile.js';

export const egypt = country({
  code: 'eg',
  name: text('مصر', 'Égypte', 'Egypt'),
  timeZone: 'Africa/Cairo',
  language: 'ar',
  digits: 'arab',
  ranks: egyptian,
  agencies: {
    passports: {
      kind: 'police',
      name: text(
        'الإدارة العامة للجوازات والهجرة والجنسية',
        'Administration générale des passeports, de l’immigration et de la nationalité',
        'General Administration of Passports, Immigration and Nationality',
      ),
    },
    customs: {
      kind: 'customs',
      name: text('مصلحة الجمارك المصرية', 'Administration des douanes égyptiennes', 'Egyptian Customs Authority'),
    },
  },
  posts: {
    salloum: {
      agency: 'passports',
      border: 'land',
      at: [31.552, 25.107],
      name: text('منفذ السلوم البري', 'Poste-frontière de Saloum', 'Salloum land port'),
    },
    cairo: {
      agency: 'passports',
      border: 'air',
      at: [30.122, 31.406],
      name: text('ميناء القاهرة الجوي', 'Aéroport international du Caire', 'Cairo International Airport'),
    },
    nuweiba: {
      agency: 'customs',
      border: 'sea',
      at: [28.97, 34.654],
      name: text('ميناء نويبع البحري', 'Port de Nuweiba', 'Nuweiba seaport'),
    },
  },
  administrator: ['إيمان حسن الشافعي', 'Eman Hassan Elshafei', 'brigadier', 'passports', 'cairo', 'post-commander'],
  officers: [
    ['أحمد عبد الحميد السيد', 'Ahmed Abdelhamid Elsayed', 'captain', 'passports', 'cairo', 'document-examiner'],
    ['منى فتحي شحاتة', 'Mona Fathy Shehata', 'major', 'passports', 'cairo', 'shift-lead', 'en'],
    ['كيرلس نبيل جرجس', 'Kyrillos Nabil Guirguis', 'lieutenant', 'customs', 'nuweiba', 'second-line'],
    ['هبة الله محمود رمضان', 'Hebatallah Mahmoud Ramadan', 'sergeant', 'passports', 'salloum', 'first-line'],
    ['مصطفى كامل الديب', 'Mostafa Kamel Eldeeb', 'captain', 'passports', 'salloum', 'analyst'],
  ],
});

export const sudan = country({
  code: 'sd',
  name: text('السودان', 'Soudan', 'Sudan'),
  timeZone: 'Africa/Khartoum',
  language: 'ar',
  digits: 'arab',
  ranks: sudanese,
  agencies: {
    passports: {
      kind: 'police',
      name: text(
        'الإدارة العامة للجوازات والهجرة',
        'Direction générale des passeports et de l’immigration',
        'General Administration of Passports and Immigration',
      ),
    },
    customs: {
      kind: 'customs',
      name: text('هيئة الجمارك السودانية', 'Autorité des douanes soudanaises', 'Sudan Customs Authority'),
    },
  },
  posts: {
    argeen: {
      agency: 'passports',
      border: 'land',
      at: [21.996, 31.18],
      name: text('معبر أرقين', 'Poste-frontière d’Argeen', 'Argeen border crossing'),
    },
    portSudan: {
      agency: 'customs',
      border: 'sea',
      at: [19.617, 37.233],
      name: text('ميناء بورتسودان', 'Port de Port-Soudan', 'Port Sudan seaport'),
    },
  },
  administrator: ['الفاتح حسن خليفة', 'Elfatih Hassan Khalifa', 'colonel', 'passports', 'argeen', 'post-commander'],
  officers: [
    ['عثمان الطيب بابكر', 'Osman Eltayeb Babiker', 'captain', 'passports', 'argeen', 'second-line'],
    ['إخلاص محمد نور', 'Ikhlas Mohamed Nour', 'lieutenant', 'customs', 'portSudan', 'analyst', 'en'],
    ['آدم إسحق أبكر', 'Adam Ishag Abakar', 'sergeant', 'passports', 'argeen', 'first-line'],
    ['سهام عبد الله الأمين', 'Siham Abdalla Elamin', 'major', 'passports', 'portSudan', 'document-examiner'],
  ],
});
