import { folded } from '#kernel';

/**
 * Names that are one name although their consonants differ, in the forms that West Africa, Chad and the Maghreb gave
 * them. The first of a line stands for all.
 */
const SAME = [
  'mohamed mamadou mahamadou mouhamadou mohamadou muhammadu mamadu momodou mahamat mahamane mouhamed mohand modou محمد',
  'ahmed amadou ahmadou ahmadu amadu hamadou ahmat ahamadou احمد',
  'fatima fatoumata fatou fatimata fadimata fadima fatim fatimatou fatoumatou fatimetou faty fanta فاطمه',
  'aicha aissatou aissata ayesha aisha aishatu astou aichatou aichetou aissetou عايشه',
  'khadija khadidiatou kadiatou kadidiatou khady hadiza kadidia khadidja khadijetou kadi khaddouj خديجه',
  'ali aliou aliyu alioune alou aly ely علي',
  'taha طه',
  'yahya yaya yahia yehya yahaya يحيي',
  'issa isa aissa eissa essa عيسي',
  'hassan alassane lassana lassane hassane lahcen lahsen lehcen assane alhassan الحسن لحسن حسن',
  'hussein alousseini alhousseini seyni ousseynou fousseyni lhoucine lahoucine lehoucine housseynou ousseini حسين الحسين',
  'suleiman souleymane sulaiman sule silimane سليمان',
  'othman ousmane uthman usman ousmana عثمان',
  'ibrahim ibrahima brahim ibrahime brahima iburahima boureima bourahima buraima ابراهيم',
  'omar oumar umar omarou oumarou عمر',
  'idris idrissa driss idrissou ادريس',
  'yaqub yakubu yacouba yacoub yakouba يعقوب',
  'yusuf youssoufou yusufu issoufou youssouf issouf isufu يوسف',
  'musa moussa mossa موسي',
  'zainab zeinabou zeynabou djeynaba zaynabu zeinaba زينب',
  'maryam mariama mariam mariem meriem myriam maryama مريم',
  'rahmatullah ramatoulaye rahmatoulaye رحمهالله',
  'hawa awa hauwa haoua حواء حوا',
  'abdallah abdoulaye abdullahi abdoullahi abdulai عبدالله',
  'abdou abdo abdu عبدو عبده',
  'ismail smail ismaila ismael smain soumaila sumaila اسماعيل',
  'ishaq issaka isaka issiaka isiaku اسحاق',
  'ilyas elias lyes الياس',
  'aboubacar abubakar boubacar babacar boubker aboubakar bubakar bakary bakari ابوبكر',
  'mahmoud mamoudou mahamoud mamouda محمود',
  'mustafa moustapha mostefa mustapha مصطفي',
  'bachir bassirou bashiru bachirou بشير',
  'rachid rashidi rachidou rashidu رشيد',
  'adam adama adamou adamu ادم',
  'nuhu nouhou nouh noah نوح',
  'haj hadj alhaji elhadj elhadji hajj الحاج حاج',
  'sheikh cheikh shehu cheick shaykh sekou شيخ الشيخ',
] as const;

const FIRST_OF: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(folded);
    return [first, ...others].map((name) => [name, first] as const);
  }),
);

/** The name that stands for `word`, folded, and for all its equals; undefined where it has none. */
export const sameNameOf = (word: string): string | undefined => FIRST_OF.get(word);
