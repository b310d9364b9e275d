import { z } from 'zod';
import { Id, Instant, NamePair, PageQuery, StateCode, pageOf } from '../common/index.js';

const Values = z.record(z.string(), z.unknown());

/** One act, as the audit trail keeps it: who, what, from where, before and after. */
export const AuditEntry = z
  .strictObject({
    id: Id,
    at: Instant,
    /** Null for the system and for strangers. */
    actorId: Id.nullable(),
    /** The same person by name; null also for whom the reader may not see. */
    actor: z.strictObject({ id: Id, name: NamePair }).nullable(),
    actorKind: z.enum(['person', 'system', 'stranger']),
    /** The state whose people or records it concerns. */
    stateCode: StateCode.nullable(),
    action: z.string(),
    subject: z.strictObject({ kind: z.string(), id: z.string() }),
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
        subject: { kind: 'certificate', id: '0199e0c4-1111-7000-8000-000000000002' },
        before: { status: 'valid' },
        after: { status: 'revoked' },
        requestId: 'b7c1e7d2',
        ip: '196.200.0.10',
        userAgent: 'Mozilla/5.0',
      },
    ],
  });

export const AuditEntryPage = pageOf(AuditEntry).meta({ id: 'AuditEntryPage' });

export const AuditQuery = PageQuery.extend({
  /** One act, or all acts of a library by its name: `certification`. */
  action: z.string().max(120).optional(),
  subjectKind: z.string().max(60).optional(),
  subjectId: z.string().max(120).optional(),
  actorId: Id.optional(),
  /** From this instant on. */
  from: Instant.optional(),
  /** Before this instant. */
  to: Instant.optional(),
});

export type AuditEntry = z.output<typeof AuditEntry>;
