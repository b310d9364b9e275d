import type { Language } from '#kernel';

/** Digits of Arabic texts: 0123456789 or ٠١٢٣٤٥٦٧٨٩. The other languages have the former alone. */
export type Digits = 'latn' | 'arab';

/** In which language somebody reads, and with which digits; a language alone means the digits 0123456789. */
export type Reader = Language | { readonly language: Language; readonly digits: Digits };

const REGIONS = { ar: 'ar', fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

export const languageOf = (reader: Reader): Language => (typeof reader === 'string' ? reader : reader.language);

export const digitsOf = (reader: Reader): Digits => {
  if (typeof reader === 'string' || reader.language !== 'ar') return 'latn';
  return reader.digits;
};

/** The locale for Intl, with the calendar and the digits said rather than left to the machine. */
export const localeOf = (reader: Reader): string =>
  `${REGIONS[languageOf(reader)]}-u-ca-gregory-nu-${digitsOf(reader)}`;
