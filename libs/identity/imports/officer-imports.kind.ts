import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ImportKinds,
  type AppliedRow,
  type CheckedRow,
  type ImportColumn,
  type ImportKind,
  type ImportScope,
  type RowToCheck,
  type UndoneRow,
} from '#imports';
import type { StateCode } from '#kernel';
import { OfficerIntake } from '../officers/intake/officer-intake.service.js';
import { OFFICER_COLUMNS } from '../officers/intake/officer-row.js';
import { OfficerUndo } from '../officers/intake/officer-undo.service.js';
import { PlacesRepository } from '../places.repository.js';
import { TITLES } from './officer-titles.js';

/** Lists of officers: paired by their service number, else by name, where the doubt is shown. */
@Injectable()
export class OfficerImports implements ImportKind, OnModuleInit {
  readonly name = 'identity.officer';
  // No column is required, as a list that changes telephones alone has numbers and no names.
  readonly columns: readonly ImportColumn[] = OFFICER_COLUMNS.map((key) => ({
    key,
    type: key === 'birthDate' ? 'date' : 'text',
    required: false,
    titles: TITLES[key],
  }));

  constructor(
    private readonly kinds: ImportKinds,
    private readonly places: PlacesRepository,
    private readonly intake: OfficerIntake,
    private readonly undoing: OfficerUndo,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async takes(stateCode: StateCode | null): Promise<boolean> {
    return stateCode !== null && (await this.places.state(stateCode)) !== null;
  }

  check(rows: readonly RowToCheck[], scope: ImportScope): Promise<readonly CheckedRow[]> {
    return this.intake.check(rows, ofState(scope));
  }

  apply(rows: readonly RowToCheck[], scope: ImportScope): Promise<readonly AppliedRow[]> {
    return this.intake.apply(rows, ofState(scope));
  }

  undo(rows: readonly AppliedRow[], scope: ImportScope): Promise<readonly UndoneRow[]> {
    return this.undoing.undo(rows, ofState(scope));
  }
}

function ofState({ stateCode, startedBy }: ImportScope): { stateCode: StateCode; startedBy: string } {
  if (stateCode === null) throw new Error('Officers are of a state');
  return { stateCode, startedBy };
}
