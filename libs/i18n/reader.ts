import type { Language } from '#kernel';

/** Digits of Arabic texts: 0123456789 or ٠١٢٣٤٥٦٧٨٩. The other languages have the former alone. */
export type Digits = 'latn' | 'arab';

/** How a text addresses somebody, or speaks of them, where its language tells women from men: Arabic and French do. */
export type AddressForm = 'masculine' | 'feminine';

/**
 * The language and the digits in which somebody reads, and how they are addressed. A language alone means the digits
 * 0123456789 and the wording for somebody unknown.
 */
export type Reader =
  Language | { readonly language: Language; readonly digits: Digits; readonly form?: AddressForm | undefined };

/** How somebody is addressed: as they chose, else by their sex where it is known. */
export const addressFormOf = (person: {
  readonly addressedAs: AddressForm | null;
  readonly sex: 'female' | 'male' | null;
}): AddressForm => person.addressedAs ?? (person.sex === 'female' ? 'feminine' : 'masculine');

const REGIONS = { ar: 'ar', fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

export const languageOf = (reader: Reader): Language => (typeof reader === 'string' ? reader : reader.language);

/** Whether this reader gets the feminine forms of texts, which stand under a context of i18next. */
export const isAddressedAsWoman = (reader: Reader): boolean => typeof reader !== 'string' && reader.form === 'feminine';

export const digitsOf = (reader: Reader): Digits => {
  if (typeof reader === 'string' || reader.language !== 'ar') return 'latn';
  return reader.digits;
};

/** The locale for Intl, with the calendar and the digits said rather than left to the machine. */
export const localeOf = (reader: Reader): string =>
  `${REGIONS[languageOf(reader)]}-u-ca-gregory-nu-${digitsOf(reader)}`;
