import type { BrowserContext, Page } from 'playwright-core';
import type { Language } from '#kernel';
import type { SignInWords } from '../../support/session.js';
import { words } from './words.js';

const PASSWORD = 'Rabat-2013';

/** The first part of an address of the demo centre, or an address with its password. */
export type SignIn = string | SignInWords;

interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
}

/** Signs in through the form, as anybody does; ends on the home of the person. */
export async function signIn({ page, language }: Window, person: SignIn): Promise<void> {
  const t = words(language);
  const { email, password } =
    typeof person === 'string' ? { email: `${person}@demo.example`, password: PASSWORD } : person;
  await page.goto('/sign-in');
  await page.getByLabel(t('sign-in.email')).fill(email);
  await page.getByRole('textbox', { name: t('sign-in.password'), exact: true }).fill(password);
  await page.getByRole('button', { name: t('sign-in.act') }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
}
