import type { Sex } from '#contracts/identity';
import { demoId } from './demo-id.js';

/** What the service of an officer of the demo knows of them; nobody is given the phone numbers. */
export interface ServiceFacts {
  readonly serviceNumber: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly phone: string;
  readonly spokenLanguages: string[];
}

const WOMEN = new Set(
  (
    'Nassima Amina Khadija Hawa Mariem Aichetou Nadia Fatima Tilila Monia Salma Hajer Eman Mona Hebatallah Ikhlas ' +
    'Siham Ramata Adjaratou Zara Achta Aïssata Fatoumata Zeinabou Halima Mariama Bilkisu Hauwa Ngozi Awa Ndèye Leila ' +
    'Zohra Maryam Mariam Souad Rokia Djamila Kadiatou'
  ).split(' '),
);

/** For each state its country code, the length of a number after it, and the languages that many speak there. */
const STATES: Readonly<Record<string, readonly [calling: string, digits: number, languages: string]>> = {
  bf: ['226', 8, 'fr mos dyu'],
  dz: ['213', 9, 'ar zgh fr'],
  eg: ['20', 10, 'ar en'],
  ly: ['218', 9, 'ar en'],
  ma: ['212', 9, 'ar zgh fr'],
  ml: ['223', 8, 'bm fr'],
  mr: ['222', 8, 'ar ff fr'],
  ne: ['227', 8, 'ha fr'],
  ng: ['234', 10, 'en ha'],
  sd: ['249', 9, 'ar en'],
  sn: ['221', 9, 'wo fr'],
  td: ['235', 8, 'ar fr'],
  tn: ['216', 8, 'ar fr'],
};

const FIRST_YEAR = 1974;
const YEARS = 25;

/** Facts that are the same at every start, as they are drawn from the digits of the person's id. */
export function serviceFacts(stateCode: string, email: string, latin: string): ServiceFacts {
  const [calling = '', digits = 9, languages = ''] = STATES[stateCode] ?? [];
  const drawn = demoId(`service:${email}`).replace(/\D/g, '').padEnd(20, '7');
  const part = (from: number, length: number): number => Number(drawn.slice(from, from + length));
  const day = new Date(Date.UTC(FIRST_YEAR + (part(0, 3) % YEARS), part(3, 2) % 12, 1 + (part(5, 2) % 28)));
  return {
    serviceNumber: `${stateCode.toUpperCase()}-${String(part(7, 5)).padStart(5, '0')}`,
    sex: WOMEN.has(latin.split(' ')[0] ?? '') ? 'female' : 'male',
    birthDate: day.toISOString().slice(0, 10),
    phone: `+${calling}${`555${drawn}`.slice(0, digits)}`,
    spokenLanguages: languages.split(' '),
  };
}
