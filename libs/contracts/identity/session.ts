import { z } from 'zod';
import { Id, Instant } from '../common/index.js';

export const Credentials = z
  .strictObject({
    email: z.string().trim().min(3).max(254),
    password: z.string().min(1).max(200),
    /** The second factor, for those who have one; reserved: nobody has one yet. */
    code: z
      .string()
      .regex(/^[0-9]{6}$/)
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
