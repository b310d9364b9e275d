import type { CentreChange, CentreDetails } from '#contracts/identity';
import { LANGUAGES, type Language } from '#i18n/web';
import type { TypedText } from '../../ui/index.js';

/** The typed details of the centre; empty if there are none. */
export interface CentreDraft {
  readonly name: TypedText;
  readonly email: string;
  readonly phone: string;
  readonly address: TypedText;
  readonly languages: readonly Language[];
  readonly legalNotice: TypedText;
}

const typed = (text: CentreDetails['address']): TypedText => ({
  ar: text?.ar ?? '',
  fr: text?.fr ?? '',
  en: text?.en ?? '',
});

export const draftOf = ({ name, email, phone, address, languages, legalNotice }: CentreDetails): CentreDraft => ({
  name,
  email: email ?? '',
  phone: phone ?? '',
  address: typed(address),
  languages,
  legalNotice: typed(legalNotice),
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const given = (text: TypedText) => ({ ar: orNull(text.ar), fr: orNull(text.fr), en: orNull(text.en) });

export const changeOf = (draft: CentreDraft): CentreChange => ({
  name: draft.name,
  email: orNull(draft.email),
  phone: orNull(draft.phone),
  address: given(draft.address),
  languages: LANGUAGES.filter((language) => draft.languages.includes(language)),
  legalNotice: given(draft.legalNotice),
});
