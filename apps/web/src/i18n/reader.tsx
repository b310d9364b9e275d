import { useDirection } from '@mantine/core';
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { AddressForm, Digits, Language } from '#i18n/web';
import { remembered } from '../device/index.js';
import { directionOf, keepLanguage } from './language.js';
import { loadTexts, textOf } from './texts.js';

interface ReaderChoice {
  readonly language: Language;
  readonly digits: Digits;
  readonly changeLanguage: (language: Language) => Promise<void>;
  readonly changeDigits: (digits: Digits) => void;
}

const Choice = createContext<ReaderChoice | null>(null);

/** The form in which the texts inside address their reader. */
export const AddressedAs = createContext<AddressForm>('masculine');
export const useAddressForm = (): AddressForm => useContext(AddressedAs);

const keptDigits = (): Digits => (remembered.get('digits') === 'arab' ? 'arab' : 'latn');

/** Holds the language and the digits of the reader. A change mirrors the page at once and leaves what was typed. */
export function ReaderProvider({ first, children }: { readonly first: Language; readonly children: ReactNode }) {
  const [language, setLanguage] = useState(first);
  const [digits, setDigits] = useState(keptDigits);
  const { setDirection } = useDirection();
  // This runs before any part of the screen asks the centre anew, as it asks in the language that the page says.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    setDirection(directionOf(language));
  }, [language, setDirection]);
  // This runs before the screen names itself, so that a screen without a name of its own gets the new language too.
  useLayoutEffect(() => {
    document.title = textOf('title', { language, digits: 'latn' }) ?? '';
  }, [language]);
  const changeLanguage = useCallback(async (next: Language) => {
    await loadTexts(next);
    keepLanguage(next);
    setLanguage(next);
  }, []);
  const changeDigits = useCallback((next: Digits) => {
    remembered.set('digits', next);
    setDigits(next);
  }, []);
  const choice = useMemo(
    () => ({ language, digits, changeLanguage, changeDigits }),
    [language, digits, changeLanguage, changeDigits],
  );
  return <Choice value={choice}>{children}</Choice>;
}

export function useReader(): ReaderChoice {
  const choice = useContext(Choice);
  if (!choice) throw new Error('No ReaderProvider above');
  return choice;
}
