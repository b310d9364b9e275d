import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { DomainError } from '#kernel';
import { EmailNotUsable, EmailTaken, ServiceNumberTaken, SignInNameTaken } from '../domain/identity.errors.js';
import { PersonFieldsRepository, type UniqueFields } from './person-fields.repository.js';

const UNIQUE_VIOLATION = '23505';

/** Says what of a person somebody else has, and no more than the caller who enters them may know. */
@Injectable()
export class PersonConflicts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fields: PersonFieldsRepository,
  ) {}

  /** Why a person could not be entered, where the database found that somebody else has something of theirs. */
  async reason(person: UniqueFields): Promise<DomainError> {
    const taken = await this.fields.taken(person);
    if (taken === 'service-number') return new ServiceNumberTaken();
    return taken === 'sign-in-name' ? new SignInNameTaken() : this.ofEmail();
  }

  /** Runs `save` and tells a collision with somebody else as such. The transaction is lost then. */
  async named<T>(save: () => Promise<T>): Promise<T> {
    try {
      return await save();
    } catch (error) {
      throw this.ofConstraint(violated(error)) ?? error;
    }
  }

  private ofConstraint(constraint: string | null): DomainError | null {
    if (constraint === 'service_number_once') return new ServiceNumberTaken();
    if (constraint === 'person_sign_in_name_key') return new SignInNameTaken();
    return constraint === 'person_email_key' ? this.ofEmail() : null;
  }

  private ofEmail(): DomainError {
    const { scope } = this.work;
    const overseesAll = scope !== null && (scope.context === 'centre' || scope.context === 'system');
    return overseesAll ? new EmailTaken() : new EmailNotUsable();
  }
}

/** The unique constraint that a failed statement names; null where it failed for another reason. */
function violated(error: unknown): string | null {
  if (!(error instanceof Error) || !('driverError' in error)) return null;
  const { code, constraint } = error.driverError as { code?: unknown; constraint?: unknown };
  return code === UNIQUE_VIOLATION && typeof constraint === 'string' ? constraint : null;
}
