import { cleanEmail, cleanLine, cleanPhone, cleanProse, preparedPassword } from '#kernel';
import { z } from 'zod';

/*
 * What people type comes in through one of these, which also clean it. Values that are chosen (enums, identifiers,
 * codes in addresses) need none. An answer in an exam is kept to the letter, so it is a plain string.
 */

const LONGEST_LINE = 300;

/** One line that people write: something to read, and nothing that cannot be seen. */
export const Line = z
  .string()
  .overwrite(cleanLine)
  .min(1)
  .max(LONGEST_LINE)
  .regex(/^(?:\P{C}|[\u200C\u200D])*$/u);

/** Text of several lines, with something to read in it: a reason, a note, a comment. */
export const proseOf = (longest: number) => z.string().overwrite(cleanProse).min(1).max(longest);

/** What a list is narrowed by: words to search for, or a code. A term with nothing to read in it asks for nothing. */
export const termOf = (longest: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .max(longest)
    .transform((term) => (term === '' ? undefined : term))
    .optional();

/** A code that people give to a record. */
export const codeOf = (pattern: RegExp) => z.string().overwrite(cleanLine).regex(pattern);

/** An e-mail address as people enter it for somebody. */
export const Email = z
  .string()
  .overwrite(cleanEmail)
  .max(254)
  .check(z.email())
  .meta({ id: 'Email', examples: ['trainee1.ma@demo.example'] });

/** A phone number with its country code: E.164, as `+212612345678`, however it is spaced and in any digits. */
export const Phone = z
  .string()
  .overwrite(cleanPhone)
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ id: 'Phone', examples: ['+212612345678'] });

/** The address or sign-in name that somebody types to sign in, whatever it looks like. */
export const EmailAsTyped = z.string().overwrite(cleanEmail).min(3).max(254);

/** A password to be set; its length is that of the letters, however they are encoded. */
export const NewPassword = z.string().overwrite(preparedPassword).min(10).max(200);

/** A password to be checked, as it was typed: it may have been set before passwords were prepared. */
export const PasswordAsTyped = z.string().min(1).max(800);
