import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { AppliedOfficer, IntakeScope } from './officer-row.js';

/** Keeps in the audit trail whom a list brought in or changed: an entry for each portion of it. */
@Injectable()
export class OfficerNotes {
  constructor(private readonly audit: AuditTrail) {}

  async broughtIn(applied: readonly AppliedOfficer[], { stateCode }: IntakeScope): Promise<void> {
    if (applied.length === 0) return;
    const idsOf = (outcome: AppliedOfficer['outcome']) =>
      applied.filter((one) => one.outcome === outcome).map(({ subjectId }) => subjectId);
    await this.note('identity.officers-brought-in', stateCode, {
      entered: idsOf('entered'),
      changed: idsOf('changed'),
    });
  }

  async takenBack(
    stateCode: string,
    after: { readonly gone: readonly string[]; readonly restored: readonly string[] },
  ) {
    if (after.gone.length + after.restored.length > 0) {
      await this.note('identity.officers-taken-back', stateCode, after);
    }
  }

  private note(action: `identity.${string}`, stateCode: string, after: object): Promise<void> {
    return this.audit.record({ action, subject: { kind: 'state', id: stateCode }, stateCode, after });
  }
}
