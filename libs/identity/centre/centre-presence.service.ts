import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Centre, CentreChange, CentreDetails as CentreDetailsView } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { refuseStale } from '#http';
import { LANGUAGES, type LocalizedText } from '#kernel';
import { CentreDetails } from '../domain/centre-details.entity.js';

/** The version that comes with the software; any other was entered by somebody. */
const BROUGHT = 1;

/** What the centre says of itself: its name, how it is reached, its languages and its legal notice. */
@Injectable()
export class CentrePresence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  get(): Promise<Centre> {
    return this.work.run(async () => {
      const { legalNotice, ...centre } = factsOf(await this.found());
      return { ...centre, hasLegalNotice: legalNotice !== null };
    });
  }

  details(): Promise<CentreDetailsView> {
    return this.work.run(async () => present(await this.found()));
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(expected: number, change: CentreChange): Promise<CentreDetailsView> {
    return this.work.run(async () => {
      const details = await this.work.manager.findOneOrFail(CentreDetails, {
        where: { single: true },
        lock: { mode: 'pessimistic_write' },
      });
      refuseStale(expected, details.version);
      const before = factsOf(details);
      const languages = LANGUAGES.filter((language) => change.languages.includes(language));
      const { address, legalNotice } = change;
      Object.assign(details, change, { languages, address: someOf(address), legalNotice: someOf(legalNotice) });
      await this.work.manager.save(details);
      await this.audit.record({
        action: 'identity.centre-changed',
        subject: { kind: 'centre', id: 'centre' },
        before,
        after: factsOf(details),
      });
      return present(details);
    });
  }

  private found(): Promise<CentreDetails> {
    return this.work.manager.findOneByOrFail(CentreDetails, { single: true });
  }
}

/** A text in no language counts as none. */
const someOf = (text: LocalizedText | null): LocalizedText | null =>
  text !== null && Object.values(text).some((each) => each !== null) ? text : null;

const factsOf = ({ name, email, phone, address, languages, legalNotice }: CentreDetails) => ({
  name,
  email,
  phone,
  address,
  languages,
  legalNotice,
});

const present = (details: CentreDetails): CentreDetailsView => ({
  ...factsOf(details),
  given: details.version > BROUGHT,
  version: details.version,
});
