import { LANGUAGES } from '#i18n/web';
import type { Translated } from '../../authored/index.js';
import type { TypedText } from '../../ui/index.js';

/** The text as it stands in fields. */
export const typedOf = ({ ar, fr, en }: Translated): TypedText => ({ ar: ar ?? '', fr: fr ?? '', en: en ?? '' });

const given = (typed: string): string | null => (typed.trim() === '' ? null : typed);

/** The text as it is sent; what is not typed is missing. */
export const givenOf = ({ ar, fr, en }: TypedText) => ({ ar: given(ar), fr: given(fr), en: given(en) });

export const isUntyped = (typed: TypedText): boolean => LANGUAGES.every((language) => typed[language].trim() === '');
