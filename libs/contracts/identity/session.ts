import { z } from 'zod';
import { EmailAsTyped, Id, Instant, PasswordAsTyped } from '../common/index.js';

export const Credentials = z
  .strictObject({
    email: EmailAsTyped,
    password: PasswordAsTyped,
    /** The second factor, for those who have one; reserved: nobody has one yet. */
    code: z
      .string()
      .regex(/^[0-9]{6}$/)
      .meta({ examples: ['492871'] })
      .optional(),
  })
  .meta({ id: 'Credentials', examples: [{ email: 'registrar@demo.example', password: 'Rabat-2013' }] });

/** One sign-in that still holds. */
export const Session = z
  .strictObject({
    id: Id,
    current: z.boolean(),
    createdAt: Instant,
    lastSeenAt: Instant,
    expiresAt: Instant,
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
  })
  .meta({ id: 'Session' });

export type Credentials = z.output<typeof Credentials>;
export type Session = z.output<typeof Session>;
