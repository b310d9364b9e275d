import { cleanEmail } from '#kernel';
import { z } from 'zod';
import { CalendarDate, codeOf } from '../common/index.js';

export const Sex = z.enum(['female', 'male']).meta({ id: 'Sex' });

/**
 * The number under which the state's service knows an officer, as it is written there; letters of any script, digits.
 */
export const ServiceNumber = codeOf(/^(?=.*[\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}\p{M} ./\\_-]{0,39}$/u).meta({
  examples: ['AB-123'],
});

/** The sign-in name of somebody without an e-mail address: small letters and digits, with dots or hyphens between. */
export const SignInName = z
  .string()
  .overwrite(cleanEmail)
  .max(60)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/)
  .meta({ examples: ['y.elalaoui.ma'] });

/** A code of ISO 639, of two letters where there is such a code. */
export const SpokenLanguage = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .meta({ examples: ['ar'] });

export const SpokenLanguages = z
  .array(SpokenLanguage)
  .max(20)
  .refine((codes) => new Set(codes).size === codes.length, { params: { code: 'identity.language-twice' } });

export const BirthDate = CalendarDate.meta({ examples: ['1988-02-29'] });

export type Sex = z.output<typeof Sex>;
