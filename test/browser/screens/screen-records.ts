import { listCompetencies, listOutcomes } from '#contracts/catalogue';
import {
  confirmRevocation,
  listCertificates,
  requestRevocation,
  suspendCertificate,
  type CertificateStatus,
} from '#contracts/certification';
import { listCohorts, listEnrolments } from '#contracts/enrolment';
import { listAttempts, listSittings, readAttempt, startAttempt, type ItemBody } from '#contracts/exams';
import { claimScript, listResults } from '#contracts/grading';
import { readMe } from '#contracts/identity';
import { examOf } from '../../support/marking.js';
import { Owner } from '../../support/owner.js';
import { Session } from '../../support/session.js';
import type { Centre } from '../support/centre/index.js';
import { duplicates, merged, type LookAlikes } from './screen-duplicates.js';
import { importThatIs, type StoodStill } from './screen-imports.js';
import { disputedScript, lateSitting, waitingScripts } from '../support/own-sitting.js';

type Numbered = Readonly<Record<'id' | 'number' | 'personId', string>>;

const NOTE = 'Reported by the agency of the officer';

/** The state of a certificate. */
export type Standing = Exclude<CertificateStatus, 'unknown'>;

/** The records that screens show: found through the interface as a user would find them, or made as they would. */
export class ScreenRecords {
  private readonly people = new Map<string, Promise<Session>>();
  private readonly made = new Map<string, Promise<unknown>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly centre: Centre) {}

  /** Makes everything that takes a while, so that no screen is seen before its records are there. */
  async prepare(): Promise<void> {
    await Promise.all([
      this.once('certificates', () => this.standings()),
      this.waiting(),
      this.disputed(),
      this.late(),
    ]);
  }

  as(name: string): Promise<Session> {
    const known = this.people.get(name) ?? Session.of(this.centre.url, name);
    this.people.set(name, known);
    return known;
  }

  /** The names that are shown to the person themselves; none for a stranger. */
  async namesOf(person: string | null): Promise<readonly string[]> {
    if (person === null) return [];
    const { person: own } = await (await this.as(person)).call(readMe);
    return [own.name.ar, own.name.latin];
  }

  /** A cohort of the demo, by its code. */
  async cohort(code: string): Promise<string> {
    const { items } = await (await this.as('registrar')).call(listCohorts, { query: { limit: 100 } });
    return first(
      items.filter((cohort) => cohort.code === code),
      `the cohort ${code}`,
    ).id;
  }

  /** A competency of the demo, by its code. */
  async competency(code: string): Promise<string> {
    const { items } = await (await this.as('instructor')).call(listCompetencies, { query: { q: code, limit: 100 } });
    return first(
      items.filter((competency) => competency.code === code),
      `the competency ${code}`,
    ).id;
  }

  /** An outcome of the demo, by its code. */
  async outcome(code: string): Promise<string> {
    const { items } = await (await this.as('instructor')).call(listOutcomes, { query: { q: code, limit: 100 } });
    return first(
      items.filter((outcome) => outcome.code === code),
      `the outcome ${code}`,
    ).id;
  }

  /** The sitting of a cohort of the demo, by the code of the cohort. */
  async sitting(cohort: string): Promise<string> {
    const { items } = await (await this.as('chief')).call(listSittings, { query: { limit: 100 } });
    return first(
      items.filter(({ cohortCode }) => cohortCode === cohort),
      `a sitting of ${cohort}`,
    ).id;
  }

  /** A sitting with an answer that came after its end. */
  late(): Promise<string> {
    return this.once('late', () => lateSitting((name) => this.as(name)));
  }

  /** Two records that look like one officer. */
  async lookAlikes(): Promise<LookAlikes> {
    return this.once('look-alikes', async () => duplicates(await this.as('registrar')));
  }

  /** Two records of one officer, of which the second is an alias of the first. */
  async merged(): Promise<LookAlikes> {
    return this.once('merged', async () => merged(await this.as('registrar')));
  }

  /** A script whose two marks lie far apart. */
  disputed(): Promise<string> {
    return this.once('disputed', () => disputedScript((name) => this.as(name)));
  }

  /** A sitting whose scripts wait for their examiners. */
  private waiting(): Promise<string> {
    const officers = ['trainee2.tn', 'trainee2.eg', 'trainee2.sn'];
    return this.once('waiting', () => waitingScripts((name) => this.as(name), 'TDE-1-CAIRE', officers));
  }

  async enrolment(person: string): Promise<string> {
    const { items } = await (await this.as(person)).call(listEnrolments, {});
    return first(items, `an enrolment of ${person}`).id;
  }

  /** An open attempt, which is started unless it was before. */
  attempt(person: string): Promise<string> {
    return this.once(`attempt of ${person}`, async () => {
      const session = await this.as(person);
      const { items } = await session.call(listSittings, {});
      const { id: sittingId, attemptId } = first(items, `a sitting for ${person}`);
      if (attemptId !== null) return attemptId;
      return (await session.call(startAttempt, { params: { sittingId }, body: {} })).id;
    });
  }

  /** The number of the first question of a type in an open attempt. */
  async question(person: string, type: ItemBody['type'], multiple = false): Promise<number> {
    const attemptId = await this.attempt(person);
    const { items } = await (await this.as(person)).call(readAttempt, { params: { attemptId } });
    const wanted = items.filter(
      ({ body }) => body.type === type && (body.type !== 'choice' || body.multiple === multiple),
    );
    return first(wanted, `a question of type ${type}`).number;
  }

  async questions(person: string): Promise<number> {
    const attemptId = await this.attempt(person);
    return (await (await this.as(person)).call(readAttempt, { params: { attemptId } })).items.length;
  }

  async submitted(person: string): Promise<string> {
    const { items } = await (await this.as(person)).call(listAttempts, {});
    return first(
      items.filter(({ status }) => status !== 'open'),
      `a submitted attempt of ${person}`,
    ).id;
  }

  async result(person: string): Promise<string> {
    return first((await (await this.as(person)).call(listResults, {})).items, `a result of ${person}`).id;
  }

  /** A script in the hand of an examiner, while others wait. */
  async script(person: string): Promise<string> {
    const examId = await examOf(await this.as('registrar'), await this.waiting());
    const { task } = await (await this.as(person)).call(claimScript, { body: { examId } });
    if (!task) throw new Error('No script waits');
    return task.scriptId;
  }

  /** A certificate of the given standing, or one whose revocation waits for a second person. */
  async certificate(standing: Standing | 'asked'): Promise<Numbered> {
    const all = await this.once('certificates', () => this.standings());
    const found = all.get(standing);
    if (!found) throw new Error(`There is no certificate that is ${standing}`);
    return found;
  }

  /** An import of Morocco, as it stands at a step. */
  import(status: StoodStill): Promise<string> {
    return this.once(`import ${status}`, () => importThatIs(this.centre, status));
  }

  /** Makes records one after another, and each of them once, however often it is asked for. */
  private once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.made.get(name) as Promise<T> | undefined;
    if (known) return known;
    const making = this.last.then(make);
    this.made.set(name, making);
    this.last = making.catch(() => undefined);
    return making;
  }

  private async standings(): Promise<ReadonlyMap<Standing | 'asked', Numbered>> {
    const registrar = await this.as('registrar');
    const { items } = await registrar.call(listCertificates, { query: { limit: 100, status: 'valid' } });
    const own = items.find(({ stateCode }) => stateCode === 'ma');
    const [suspended, revoked, asked, expired] = items.filter(({ stateCode }) => stateCode !== 'ma');
    if (!own || !suspended || !revoked || !asked || !expired) throw new Error('The demo has too few certificates');
    await registrar.call(suspendCertificate, {
      params: { certificateId: suspended.id },
      body: { reason: 'under-investigation', note: NOTE },
    });
    await this.revoke(revoked.id);
    await this.askToRevoke(asked.id);
    await this.expire(expired.id);
    return new Map([
      ['valid', own],
      ['suspended', suspended],
      ['revoked', revoked],
      ['asked', asked],
      ['expired', expired],
    ]);
  }

  private async askToRevoke(certificateId: string): Promise<string> {
    const body = { reason: 'identity-error' as const, note: NOTE };
    return (await (await this.as('registrar')).call(requestRevocation, { params: { certificateId }, body })).id;
  }

  private async revoke(certificateId: string): Promise<void> {
    const revocationId = await this.askToRevoke(certificateId);
    await (await this.as('registrar2')).call(confirmRevocation, { params: { certificateId, revocationId } });
  }

  /** Moves one certificate back by three years, so that it ended yesterday. */
  private async expire(id: string): Promise<void> {
    const owner = await Owner.of(this.centre.databaseAdminUrl);
    try {
      await owner.rows(`alter table certification.certificate disable trigger certificate_never_changes`);
      await owner.rows(
        `update certification.certificate set valid_from = now() - interval '3 years', valid_until = now() - interval '1 day',
           snapshot = snapshot || jsonb_build_object('validFrom', to_char(now() - interval '3 years', 'YYYY-MM-DD'),
             'issuedOn', to_char(now() - interval '3 years', 'YYYY-MM-DD'),
             'validUntil', to_char(now() - interval '2 days', 'YYYY-MM-DD')) where id = $1`,
        [id],
      );
      await owner.rows(`alter table certification.certificate enable trigger certificate_never_changes`);
    } finally {
      await owner.close();
    }
  }
}

function first<T>(items: readonly T[], what: string): T {
  const [found] = items;
  if (found === undefined) throw new Error(`There is not ${what}`);
  return found;
}
