import { changePreferences } from '#contracts/identity';
import type { Digits, Language } from '#i18n/web';
import { Problem, call, queryClient } from '../api/index.js';
import { useReader } from '../i18n/index.js';
import { meQuery, updateMe, useMe } from './session.js';

type Change = { readonly language: Language } | { readonly digits: Digits };

/** The reader's language and digits: on this device at once, and with the person for the next one. */
export function usePreferences() {
  const reader = useReader();
  const me = useMe();
  const keep = async (change: Change): Promise<void> => {
    if (!me) return;
    try {
      updateMe(await call(changePreferences, { body: change }, { version: me.version }));
    } catch (failure) {
      // The device has the choice. Another device changed the person meanwhile, or there is no link: read anew.
      if (failure instanceof Problem) await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    }
  };
  return {
    language: reader.language,
    digits: reader.digits,
    chooseLanguage: (language: Language) => {
      void reader.changeLanguage(language).then(() => keep({ language }));
    },
    chooseDigits: (digits: Digits) => {
      reader.changeDigits(digits);
      void keep({ digits });
    },
  };
}
