import { changePreferences, type Me } from '#contracts/identity';
import type { AddressForm, Digits, Language } from '#i18n/web';
import { Problem, call, queryClient } from '../api/index.js';
import { chosenLanguage, keepForPerson, useAddressForm, useReader } from '../i18n/index.js';
import { enter, meQuery, updateMe, useMe } from './session.js';

type Change = { readonly language: Language } | { readonly digits: Digits } | { readonly addressedAs: AddressForm };

/** Keeps a choice with the person, for their next device and for what is written to them. */
async function keep(me: Me, change: Change): Promise<void> {
  try {
    updateMe(await call(changePreferences, { body: change }, { version: me.version }));
  } catch (failure) {
    // The device has the choice. Unless there is no link, another device changed the person, who is read anew.
    if (failure instanceof Problem) await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  }
}

/** Asks again for what failed, so that the reason is told in the language that is read now. */
const tellFailuresAnew = (): Promise<void> =>
  queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error', type: 'active' });

/** Changes the form on this device, then with the person; what the centre worded for them is then read again. */
async function chooseForm(me: Me, addressedAs: AddressForm): Promise<void> {
  updateMe({ ...me, addressedAs });
  await keep(me, { addressedAs });
  await queryClient.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== meQuery.queryKey[0] });
}

/** The reader's language, digits and form of address, kept on this device at once and with the person for the next. */
export function usePreferences() {
  const reader = useReader();
  const form = useAddressForm();
  const me = useMe();
  const chooseLanguage = async (language: Language): Promise<void> => {
    await reader.changeLanguage(language);
    await tellFailuresAnew();
    if (!me) return;
    keepForPerson();
    await keep(me, { language });
  };
  return {
    language: reader.language,
    digits: reader.digits,
    form,
    chooseLanguage: (language: Language) => void chooseLanguage(language),
    chooseDigits: (digits: Digits) => {
      reader.changeDigits(digits);
      if (me) void keep(me, { digits });
    },
    chooseForm: (next: AddressForm) => {
      if (me) void chooseForm(me, next);
    },
  };
}

/** Takes up whoever signed in: the language chosen on this device before becomes theirs, else their own is used. */
export function useArrival(): (me: Me) => Promise<void> {
  const { changeLanguage, changeDigits } = useReader();
  return async (me) => {
    const chosen = chosenLanguage();
    enter(me);
    changeDigits(me.person.digits);
    await changeLanguage(chosen ?? me.person.language);
    keepForPerson();
    if (chosen !== null && chosen !== me.person.language) void keep(me, { language: chosen });
  };
}
