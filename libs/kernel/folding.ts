/** Letters that NFKD leaves whole, as the nearest of the plain alphabet. */
const PLAIN: Readonly<Record<string, string>> = {
  // Arabic: forms of alef, yaa, kaf and haa, also of Persian, Urdu and the Maghreb.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  گ: 'ڨ',
  ݣ: 'ڨ',
  ڭ: 'ڨ',
  ڥ: 'ف',
  ڤ: 'ف',
  ڢ: 'ف',
  ڧ: 'ق',
  ء: '',
  // Latin: Hausa, Fula, Bambara, Wolof, and what Europe has.
  ɓ: 'b',
  ƀ: 'b',
  ɗ: 'd',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ŋ: 'ng',
  ɲ: 'ny',
  ɛ: 'e',
  ə: 'e',
  ɔ: 'o',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Marks over letters (tashkeel, accents, the hamza of أ and ؤ), tatweel, apostrophes, and what nobody sees. */
const NOT_LETTERS = /[\p{Mn}\p{Me}\p{Cf}\p{Lm}ـ'’‘`´]/gu;

/**
 * A text as searches compare it: small letters without marks, one form of each Arabic letter, nothing invisible.
 * Words stay apart as they were.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(NOT_LETTERS, '')
    .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter);
