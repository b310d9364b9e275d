import { Injectable } from '@nestjs/common';
import { AccountChanges } from '../../account-changes.service.js';
import { NameKeysRepository } from '../../name-keys.repository.js';
import { LIST_FIELDS, textsOf } from './officer-columns.js';
import { OfficerChecks, type JudgedRow } from './officer-checks.service.js';
import { OfficerDrafts, type DraftedOfficer } from './officer-drafts.service.js';
import type { AppliedOfficer, CheckedOfficer, IntakeScope, OfficerRow } from './officer-row.js';
import { OfficerWritingRepository } from './officer-writing.repository.js';

/** Up to this many officers of a portion get their name keys at once; more would take longer than all else. */
const FEW = 200;

/**
 * Brings officers of a state in by the thousand, with the validator that enters them one by one. All of it runs within
 * the caller's transaction, a portion of some hundreds of rows at a time. The caller notes in the audit trail whom
 * it brought in.
 */
@Injectable()
export class OfficerIntake {
  constructor(
    private readonly checks: OfficerChecks,
    private readonly drafts: OfficerDrafts,
    private readonly writing: OfficerWritingRepository,
    private readonly nameKeys: NameKeysRepository,
    private readonly accounts: AccountChanges,
  ) {}

  /** What each row would do; it changes nothing. */
  async check(rows: readonly OfficerRow[], scope: IntakeScope): Promise<readonly CheckedOfficer[]> {
    return (await this.checks.judged(rows, scope)).map(({ checked }) => checked);
  }

  /** Brings in those of `rows` that are new or change somebody; other rows, and those taken meanwhile, are left out. */
  async apply(rows: readonly OfficerRow[], scope: IntakeScope): Promise<readonly AppliedOfficer[]> {
    const judged = await this.checks.judged(rows, scope);
    const of = (verdict: CheckedOfficer['verdict']) => judged.filter(({ checked }) => checked.verdict === verdict);
    return [...(await this.enter(of('new'), scope)), ...(await this.change(of('change'), scope))];
  }

  private async enter(judged: readonly JudgedRow[], scope: IntakeScope): Promise<AppliedOfficer[]> {
    if (judged.length === 0) return [];
    const drafts = await this.drafts.withSignInNames(await this.drafts.of(judged), scope.stateCode);
    const there = await this.writing.insert(
      drafts.map(({ officer }) => officer),
      scope,
    );
    const entered = drafts.filter(({ officer }) => there.has(officer.id));
    if (entered.length <= FEW) await this.keepNames(entered, scope);
    const { stateCode } = scope;
    await this.accounts.enteredByList(entered.map(({ officer: { id, language } }) => ({ id, stateCode, language })));
    return entered.map(({ judged: { row }, officer }) => ({
      ...{ number: row.number, subjectId: officer.id, outcome: 'entered', before: {} },
      after: textsOf(officer, LIST_FIELDS),
    }));
  }

  private async change(judged: readonly JudgedRow[], scope: IntakeScope): Promise<AppliedOfficer[]> {
    if (judged.length === 0) return [];
    const drafts = await this.drafts.withSignInNames(await this.drafts.of(judged), scope.stateCode);
    await this.writing.update(drafts.map(({ officer }) => officer));
    await this.keepNames(drafts, scope);
    return drafts.map(({ judged: { row, subject }, officer, changed }) => ({
      ...{ number: row.number, subjectId: officer.id, outcome: 'changed' },
      before: subject ? textsOf(subject, changed) : {},
      after: textsOf(officer, changed),
    }));
  }

  private async keepNames(drafts: readonly DraftedOfficer[], { stateCode }: IntakeScope): Promise<void> {
    const renamed = drafts.filter(({ changed }) => NAMED_BY.some((field) => changed.includes(field)));
    if (renamed.length === 0) return;
    await this.nameKeys.keep(
      renamed.map(({ officer: { id, nameAr, nameLatin, email } }) => ({
        ...{ id, stateCode, email },
        ...{ ar: nameAr, latin: nameLatin },
      })),
    );
  }
}

const NAMED_BY = ['nameAr', 'nameLatin', 'email'] as const;
