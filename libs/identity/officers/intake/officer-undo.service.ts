import { Injectable } from '@nestjs/common';
import { NameKeysRepository } from '../../name-keys.repository.js';
import { asText, fromText, type ListField, type ListedOfficer } from './officer-columns.js';
import { OfficerPairingRepository, type KnownOfficer } from './officer-pairing.repository.js';
import type { AppliedOfficer, IntakeScope } from './officer-row.js';
import { OfficerWritingRepository } from './officer-writing.repository.js';

/** `kept`: the officer was edited since, or something depends on them, so some or all of it stays. */
export interface UndoneOfficer {
  readonly number: number;
  readonly outcome: 'undone' | 'kept';
}

/** Takes back what lists brought in, within the caller's transaction; the caller notes that in the audit trail. */
@Injectable()
export class OfficerUndo {
  constructor(
    private readonly pairing: OfficerPairingRepository,
    private readonly writing: OfficerWritingRepository,
    private readonly nameKeys: NameKeysRepository,
  ) {}

  async undo(applied: readonly AppliedOfficer[], { stateCode }: IntakeScope): Promise<readonly UndoneOfficer[]> {
    const held = await this.pairing.hold(
      stateCode,
      applied.map(({ subjectId }) => subjectId),
    );
    const known = new Map(held.map((officer) => [officer.id, officer]));
    const back = applied.map((row) => ({ row, ...returned(row, known.get(row.subjectId)) }));
    const unedited = back.filter(({ row, isWhole }) => row.outcome === 'entered' && isWhole);
    const gone = await this.writing.remove(unedited.map(({ row }) => row.subjectId));
    const restored = back.flatMap(({ row, officer }) => (row.outcome === 'changed' && officer ? [officer] : []));
    await this.restore(restored, stateCode);
    return back.map(({ row, isWhole }) => ({
      number: row.number,
      outcome: (row.outcome === 'entered' ? gone.has(row.subjectId) : isWhole) ? 'undone' : 'kept',
    }));
  }

  private async restore(officers: readonly ListedOfficer[], stateCode: string): Promise<void> {
    if (officers.length === 0) return;
    await this.writing.update(officers);
    await this.nameKeys.keep(
      officers.map(({ id, nameAr, nameLatin, email }) => ({ id, stateCode, email, ar: nameAr, latin: nameLatin })),
    );
  }
}

interface Returned {
  /** The officer with the former values, where those of the list still stand; null where nothing returns. */
  readonly officer: ListedOfficer | null;
  /** Whether nobody has edited any of it since. */
  readonly isWhole: boolean;
}

/** Title and band count as unchanged while the rank is the same: renaming a rank edits no officer. */
function isAs(after: AppliedOfficer['after'], officer: KnownOfficer, field: ListField): boolean {
  const told = (field === 'rankTitle' || field === 'regionalBand') && 'rankId' in after ? 'rankId' : field;
  return asText(officer[told]) === after[told];
}

function returned({ before, after }: AppliedOfficer, officer: KnownOfficer | undefined): Returned {
  if (!officer) return { officer: null, isWhole: false };
  const fields = Object.keys(after) as ListField[];
  const untouched = fields.filter((field) => isAs(after, officer, field));
  const values = untouched.map((field) => [field, fromText(field, before[field] ?? null)] as const);
  const isWhole = untouched.length === fields.length;
  return { officer: values.length === 0 ? null : { ...officer, ...Object.fromEntries(values) }, isWhole };
}
