import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { workbookOf } from '#imports/testing';
import { MOROCCO } from './facts.js';

/** The columns of the list, in their order, by the titles that a service writes in Arabic. */
export const TITLES = {
  serviceNumber: 'الرقم الوظيفي',
  nameAr: 'الاسم الكامل',
  nameLatin: 'الاسم بالأحرف اللاتينية',
  sex: 'الجنس',
  birthDate: 'تاريخ الازدياد',
  email: 'البريد الإلكتروني',
  rank: 'الرتبة',
  agency: 'المصلحة',
  post: 'المركز',
} as const;

type Column = keyof typeof TITLES;
type Officer = Readonly<Record<Column, string>>;

const COLUMNS = Object.keys(TITLES) as Column[];

const NAMES: readonly (readonly [ar: string, latin: string, sex: 'ذكر' | 'أنثى'])[] = [
  ['يوسف العلوي', 'Youssef El Alaoui', 'ذكر'],
  ['فاطمة الزهراء بناني', 'Fatima Zahra Bennani', 'أنثى'],
  ['إدريس أيت واكريم', 'Driss Ait Ouakrim', 'ذكر'],
  ['تيليلا أمزيان', 'Tilila Amziane', 'أنثى'],
  ['عبد الإله الشرقاوي', 'Abdelilah Cherkaoui', 'ذكر'],
  ['كريم التازي', 'Karim Tazi', 'ذكر'],
  ['خديجة الفاسي', 'Khadija El Fassi', 'أنثى'],
  ['عبد الرحمن الكتاني', 'Abderrahmane El Kettani', 'ذكر'],
  ['حسن أوعلي', 'Hassan Ouali', 'ذكر'],
  ['سعاد المرابط', 'Souad El Mrabet', 'أنثى'],
  ['ياسين بوعزة', 'Yassine Bouazza', 'ذكر'],
  ['مريم السقاط', 'Meryem Sekkat', 'أنثى'],
  ['رشيد بنجلون', 'Rachid Benjelloun', 'ذكر'],
  ['هند العمراني', 'Hind El Amrani', 'أنثى'],
  ['مصطفى الحسناوي', 'Mustapha El Hasnaoui', 'ذكر'],
  ['نعيمة بوشعيب', 'Naima Bouchaib', 'أنثى'],
  ['طارق زيدان', 'Tarik Zidane', 'ذكر'],
  ['لطيفة أقصبي', 'Latifa Akesbi', 'أنثى'],
  ['جمال الدين الوزاني', 'Jamal Eddine Ouazzani', 'ذكر'],
  ['سميرة الغازي', 'Samira El Ghazi', 'أنثى'],
  ['عمر بنسودة', 'Omar Bensouda', 'ذكر'],
  ['أسماء لحلو', 'Asmae Lahlou', 'أنثى'],
  ['محمد أمين برادة', 'Mohamed Amine Berrada', 'ذكر'],
  ['زينب المنصوري', 'Zineb El Mansouri', 'أنثى'],
  ['أنس القباج', 'Anas El Kabbaj', 'ذكر'],
  ['حنان الريفي', 'Hanane Rifi', 'أنثى'],
  ['إبراهيم أوبلا', 'Brahim Oubella', 'ذكر'],
  ['سلمى الدكالي', 'Salma Doukkali', 'أنثى'],
  ['نبيل حجي', 'Nabil Hajji', 'ذكر'],
  ['وفاء السباعي', 'Wafae Sbai', 'أنثى'],
  ['عادل الزعيم', 'Adil Zaim', 'ذكر'],
  ['رجاء بلقاسم', 'Rajae Belkacem', 'أنثى'],
  ['المهدي الصقلي', 'El Mehdi Skalli', 'ذكر'],
  ['إلهام الرميلي', 'Ilham Rmili', 'أنثى'],
  ['سفيان الجابري', 'Soufiane Jabri', 'ذكر'],
  ['نجاة الحداد', 'Najat Haddad', 'أنثى'],
  ['خالد بوزيان', 'Khalid Bouziane', 'ذكر'],
  ['ليلى الخطيب', 'Leila El Khatib', 'أنثى'],
  ['عثمان المسعودي', 'Othmane Messaoudi', 'ذكر'],
  ['بشرى العلمي', 'Bouchra El Alami', 'أنثى'],
];

const POSTS = [...MOROCCO.posts, ...MOROCCO.unit.posts];
const two = (number: number): string => String(number).padStart(2, '0');

const officer = ([nameAr, nameLatin, sex]: (typeof NAMES)[number], at: number): Officer => ({
  serviceNumber: `DG-${20_400 + 7 * at}`,
  nameAr,
  nameLatin,
  sex,
  birthDate: `${13 + (at % 15)}/${two(1 + (at % 12))}/${1974 + (at % 23)}`,
  email: `${nameLatin.toLowerCase().replaceAll(' ', '.')}@surete.example`,
  rank: MOROCCO.ranks[at % MOROCCO.ranks.length]?.title.ar ?? '',
  agency: MOROCCO.agency.name.ar,
  post: POSTS[at % POSTS.length]?.name.ar ?? '',
});

export const OFFICERS: readonly Officer[] = NAMES.map(officer);

/** A fault in the row of an officer: the cell, what stands there, and the code of what is said about it. */
export interface Fault {
  readonly at: number;
  readonly column: Column;
  readonly written: string;
  readonly code: string;
  /** The other row with the same number; the fault is then said of the row and not of a cell. */
  readonly row?: number;
}

/** The number of a row in the file: the first holds the titles. */
export const rowOf = (at: number): number => at + 2;

export const FAULTS: readonly Fault[] = [
  { at: 3, column: 'birthDate', written: '15/09/1405', code: 'imports.date-of-another-calendar' },
  { at: 9, column: 'nameLatin', written: '---', code: 'http.fields.wrong-format' },
  { at: 16, column: 'rank', written: 'رقيب أول', code: 'identity.rank-unread' },
  {
    ...{ at: 22, column: 'serviceNumber', written: OFFICERS[5]?.serviceNumber ?? '', code: 'imports.row-twice' },
    row: rowOf(5),
  },
  { at: 28, column: 'email', written: 'n.hajji@', code: 'http.fields.not-an-email' },
  { at: 35, column: 'post', written: 'معبر الحدود الشرقية', code: 'identity.place-not-found' },
];

/** The list as the ministry sends it, in Arabic, with its faults. */
export async function listAsSent(): Promise<Buffer> {
  const rows = OFFICERS.map((each, at) => {
    const fault = FAULTS.find((one) => one.at === at);
    const written = fault ? { ...each, [fault.column]: fault.written } : each;
    return COLUMNS.map((column) => written[column]);
  });
  const sheet = Readable.from([Object.values(TITLES), ...rows]);
  const file = new PassThrough();
  const [content] = await Promise.all([
    buffer(file),
    pipeline(workbookOf(sheet, { title: 'الضباط', rightToLeft: true }), file),
  ]);
  return content;
}
