/** Marks of vowels, accents, hamzas and lengthening, which nobody types to find a name. */
const MARKS = /[\p{M}\u0640]/gu;

/** A name as it is sought: `Sénégal` by `senegal`, `الإمارات` by `الامارات`. */
export const folded = (name: string): string =>
  name.normalize('NFD').replaceAll(MARKS, '').replaceAll('ى', 'ي').replaceAll('ة', 'ه').toLowerCase().trim();
