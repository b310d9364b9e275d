import { Injectable } from '@nestjs/common';
import { newId, type StateCode } from '#kernel';
import { PersonRows } from '../person-rows.service.js';
import { cannotSignIn } from '../person-rules.js';
import { ServiceNumbers } from '../service-numbers.service.js';
import type { JudgedRow } from './officer-checks.service.js';
import { LIST_FIELDS, NOBODY_YET, asText, type ListField, type ListedOfficer } from './officer-columns.js';

/** An officer as a row leaves them, with the columns that it changes. */
export interface DraftedOfficer {
  readonly judged: JudgedRow;
  readonly officer: ListedOfficer;
  readonly changed: readonly ListField[];
}

/** Makes officers of rows that were found good. */
@Injectable()
export class OfficerDrafts {
  constructor(
    private readonly rows: PersonRows,
    private readonly numbers: ServiceNumbers,
  ) {}

  of(judged: readonly JudgedRow[]): Promise<DraftedOfficer[]> {
    return Promise.all(judged.map((one) => this.drafted(one)));
  }

  /** Gives a sign-in name to officers who are left without e-mail and phone. */
  async withSignInNames(drafts: readonly DraftedOfficer[], stateCode: StateCode): Promise<DraftedOfficer[]> {
    const needing = drafts.filter(({ officer }) => cannotSignIn(officer));
    const names = await this.rows.freeSignInNames(
      needing.map(({ officer }) => officer.nameLatin),
      stateCode,
    );
    const nameOf = new Map(needing.map(({ officer }, at) => [officer.id, names[at] ?? null]));
    return drafts.map((draft) => {
      const signInName = nameOf.get(draft.officer.id);
      if (signInName === undefined) return draft;
      return { ...draft, officer: { ...draft.officer, signInName }, changed: [...draft.changed, 'signInName'] };
    });
  }

  private async drafted(judged: JudgedRow): Promise<DraftedOfficer> {
    const { subject, fields } = judged;
    const { serviceNumber, ...plain } = fields;
    const id = subject?.id ?? newId();
    const before: ListedOfficer = subject ?? { ...NOBODY_YET, id, nameAr: '', nameLatin: '' };
    const kept = serviceNumber === undefined ? {} : await this.numbers.kept(id, serviceNumber);
    const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
    const officer = { ...before, ...given, ...kept };
    const changed = LIST_FIELDS.filter((field) => asText(before[field]) !== asText(officer[field]));
    return { judged, officer, changed };
  }
}
