import { z } from 'zod';
import { CalendarDate, Id, Instant, NamePair, StateCode, TimeZone, listOf, termOf } from '../common/index.js';

const ActorKind = z.enum(['person', 'system', 'stranger']);
const Values = z.record(z.string(), z.unknown());

/** One act, as the audit trail keeps it: who, what, from where, before and after. */
export const AuditEntry = z
  .strictObject({
    id: Id,
    at: Instant,
    /** Null for the system and for strangers. */
    actorId: Id.nullable(),
    /** The same person by name; also null where the reader may not see them. */
    actor: z.strictObject({ id: Id, name: NamePair }).nullable(),
    actorKind: ActorKind,
    /** The state whose people or records it concerns. */
    stateCode: StateCode.nullable(),
    action: z.string(),
    /** `known` is what people call it by; null where it is gone, or where the reader may not see it. */
    subject: z.strictObject({
      kind: z.string(),
      id: z.string(),
      known: z
        .strictObject({
          /** Its own code or number, or that of the exam. */
          code: z.string().nullable(),
          cohort: z.string().nullable(),
          person: NamePair.nullable(),
        })
        .nullable(),
    }),
    before: Values.nullable(),
    after: Values.nullable(),
    requestId: z.string().nullable(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
  })
  .meta({
    id: 'AuditEntry',
    examples: [
      {
        id: '0199e0c4-7a10-7c3e-9d52-3f1b6a2c4d5e',
        at: '2025-10-14T09:30:00.000Z',
        actorId: '0199e0c4-0000-7000-8000-000000000001',
        actor: {
          id: '0199e0c4-0000-7000-8000-000000000001',
          name: { ar: 'سمير الحسني', latin: 'Samir El Hassani' },
        },
        actorKind: 'person',
        stateCode: 'ma',
        action: 'certification.certificate-revoked',
        subject: {
          kind: 'certificate',
          id: '0199e0c4-1111-7000-8000-000000000002',
          known: {
            code: 'RTC-00000-000G1-G',
            cohort: null,
            person: { ar: 'يوسف العلوي', latin: 'Youssef El Alaoui' },
          },
        },
        before: { status: 'valid' },
        after: { status: 'revoked' },
        requestId: 'b7c1e7d2',
        ip: '196.200.0.10',
        userAgent: 'Mozilla/5.0',
      },
    ],
  });

export const AuditEntries = listOf(
  AuditEntry,
  {
    /** One act, or all acts of a library by its name: `certification`. */
    action: termOf(120),
    /** The library of the act, as in `action`. */
    library: termOf(60),
    actorKind: ActorKind.optional(),
    stateCode: StateCode.optional(),
    subjectKind: termOf(60),
    subjectId: termOf(120),
    actorId: Id.optional(),
    /** From this instant on. */
    from: Instant.optional(),
    /** Before this instant. */
    to: Instant.optional(),
    /** Words of the name of somebody who acted or is concerned, or a part of a code or number in the entry. */
    q: termOf(100),
  },
  { counted: ['library', 'action', 'actorKind', 'subjectKind', 'stateCode'], sorted: ['at'], usual: '-at' },
);

export const AuditEntryPage = AuditEntries.response.meta({ id: 'AuditEntryPage' });

const MOST_DAYS = 31;

export const AuditSummaryQuery = z.object({
  /** The number of days, today included. */
  days: z.coerce.number().int().min(1).max(MOST_DAYS).default(7),
  /** The zone by whose clock days begin. */
  timeZone: TimeZone,
});

const Acts = z.array(z.strictObject({ action: z.string(), total: z.number().int(), lastAt: Instant }));

/** The latest day and the latest act come first; days without acts are there too. */
export const AuditSummary = z
  .strictObject({
    from: CalendarDate,
    to: CalendarDate,
    total: z.number().int(),
    days: z.array(z.strictObject({ date: CalendarDate, total: z.number().int(), acts: Acts })),
  })
  .meta({ id: 'AuditSummary' });

export type AuditEntry = z.output<typeof AuditEntry>;
export type AuditSummary = z.output<typeof AuditSummary>;
