import { changePreferences, type Me } from '#contracts/identity';
import type { AddressForm, Digits, Language } from '#i18n/web';
import { Problem, call, queryClient } from '../api/index.js';
import { chosenLanguage, keepForPerson, useAddressForm, useReader } from '../i18n/index.js';
import { enter, meQuery, updateMe, useMe } from './session.js';

type Change = { readonly language: Language } | { readonly digits: Digits } | { readonly addressedAs: AddressForm };

/** With the person, for their next device and for what is written to them. */
async function keep(me: Me, change: Change): Promise<void> {
  try {
    updateMe(await call(changePreferences, { body: change }, { version: me.version }));
  } catch (failure) {
    // The device has the choice. Another device changed the person meanwhile, or there is no link: read anew.
    if (failure instanceof Problem) await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  }
}

/** Why something did not come is told again, in the language that is read now. */
const tellFailuresAnew = (): Promise<void> =>
  queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error', type: 'active' });

/** On this device at once; then with the person, and what the centre had worded for them is read again. */
async function chooseForm(me: Me, addressedAs: AddressForm): Promise<void> {
  updateMe({ ...me, addressedAs });
  await keep(me, { addressedAs });
  await queryClient.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== meQuery.queryKey[0] });
}

/** The reader's language, digits and form of address: on this device at once, and with the person for the next one. */
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

/** Takes up whoever signed in: in the language chosen on this device before, which becomes theirs, else in their own. */
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
