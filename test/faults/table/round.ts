import { setTimeout as sleep } from 'node:timers/promises';
import { releaseSitting } from '#contracts/grading';
import { eventually } from '../../support/eventually.js';
import { Owner } from '../../support/owner.js';
import { Session } from '../../support/session.js';
import { jobsInFlight, outcomeOf, waitingBefore, type Outcome } from '../outcome.js';
import type { ExamGroup, HeldExam } from '../exam-group.js';
import type { Arranged, FaultTarget } from './fault.js';

const BUSY = 5;
const SAVES_EACH = 6;
const WITHIN = 120_000;
/** Most candidates answer half or more rightly; every fifth leaves too much open to pass. */
const OPEN_TO_FAIL = 12;
const OPEN_TO_PASS = 2;

/** One exam with the same fault among its saves, its grading and its certificates, and what came of it. */
export interface Round {
  /** Requests under way when it struck among the saves, and jobs when it struck among grading and certificates. */
  readonly inFlight: { readonly saves: number; readonly grading: number; readonly certificates: number };
  /** Saves acknowledged in all. */
  readonly acknowledged: number;
  /** Answers that were acknowledged and are not at the centre. */
  readonly lost: readonly string[];
  readonly outcome: Outcome;
  /** Seconds from the stroke until the centre serves again, until all is graded, and until all is certified. */
  readonly seconds: readonly number[];
}

const secondsSince = (began: number): number => Math.round(performance.now() - began) / 1_000;

/** Exams through one fault. */
export class Rounds {
  private constructor(
    private readonly target: FaultTarget,
    private readonly group: ExamGroup,
    private readonly fault: Arranged,
    private readonly chief: Session,
  ) {}

  static async of(target: FaultTarget, group: ExamGroup, fault: Arranged): Promise<Rounds> {
    return new Rounds(target, group, fault, await Session.of(target.centre.url, 'chief'));
  }

  async run(): Promise<Round> {
    const { traffic } = this.group;
    const before = traffic.acknowledged;
    const held = await this.group.hold();
    const saves = await this.amongSaves(held);
    const lost = (await Promise.all(held.candidates.map((one) => one.compare()))).flatMap(({ missing }) => missing);
    const grading = await this.amongGrading(held);
    const certificates = await this.amongCertificates(held);
    return {
      inFlight: { saves: saves.inFlight, grading: grading.inFlight, certificates: certificates.inFlight },
      acknowledged: traffic.acknowledged - before,
      lost,
      outcome: await this.asOwner((owner) => outcomeOf(owner, held.sittingId)),
      seconds: [saves, grading, certificates].map(({ seconds }) => seconds),
    };
  }

  private async amongSaves({ candidates }: HeldExam) {
    const { traffic } = this.group;
    const pause = new AbortController();
    const saving = Promise.all(candidates.map((candidate) => candidate.saveThroughout(pause.signal)));
    const more = async () => {
      const enough = traffic.acknowledged + SAVES_EACH * candidates.length;
      await eventually(
        'so many saves',
        () => Promise.resolve(traffic.acknowledged),
        (count) => count >= enough && candidates.every(({ isThrough }) => isThrough),
        { within: WITHIN, every: 5 },
      );
    };
    try {
      await Promise.race([saving, more()]);
      await traffic.isBusy(BUSY);
      const { inFlight } = traffic;
      const began = performance.now();
      await this.fault.strike();
      const seconds = secondsSince(began);
      await Promise.race([saving, more()]);
      return { inFlight, seconds };
    } finally {
      pause.abort();
      await saving;
    }
  }

  /** Strikes with an attempt half graded, others waiting for it, and candidates who are just handing in. */
  private async amongGrading({ candidates, sittingId }: HeldExam) {
    const { bank } = this.group;
    const owner = await Owner.of(this.target.centre.databaseAdminUrl);
    await owner.hold('grading.item_score');
    const finishing = Promise.all(
      candidates.map((one, index) => one.finish(bank, index % 5 === 4 ? OPEN_TO_FAIL : OPEN_TO_PASS)),
    );
    const { inFlight, began } = await this.strikeWith(owner, 'grading', 'grading.item_score');
    await finishing;
    await this.done(sittingId, ({ graded, unfinishedJobs }) => graded >= candidates.length && unfinishedJobs === 0);
    return { inFlight, seconds: secondsSince(began) };
  }

  private async amongCertificates({ sittingId }: HeldExam) {
    const owner = await Owner.of(this.target.centre.databaseAdminUrl);
    await owner.hold('certification.certificate');
    await this.chief.insist(releaseSitting, { params: { sittingId } });
    const { inFlight, began } = await this.strikeWith(owner, 'events', 'certification.certificate');
    await this.done(sittingId, ({ certificates, unfinishedJobs }) => certificates > 0 && unfinishedJobs === 0);
    return { inFlight, seconds: secondsSince(began) };
  }

  /** Strikes while a job waits, in the middle of its transaction, for a table that is locked. */
  private async strikeWith(owner: Owner, queue: string, table: string) {
    const inFlight = await this.asOwner(async (other) => {
      await eventually(
        'a job that is half done',
        () => waitingBefore(other, table),
        (count) => count > 0,
        { every: 20 },
      );
      return eventually(
        'jobs under way',
        () => jobsInFlight(other, queue),
        (count) => count >= BUSY,
        { every: 20 },
      );
    });
    const began = performance.now();
    const striking = this.fault.strike();
    await sleep(200);
    // The connection that held the table may be gone with the database.
    await owner.letGo().catch(() => undefined);
    await owner.close().catch(() => undefined);
    await striking;
    return { inFlight, began };
  }

  private async done(sittingId: string, satisfies: (outcome: Outcome) => boolean): Promise<void> {
    await this.asOwner((owner) =>
      eventually('the end of it', () => outcomeOf(owner, sittingId), satisfies, { within: WITHIN }),
    );
  }

  private async asOwner<T>(work: (owner: Owner) => Promise<T>): Promise<T> {
    const owner = await Owner.of(this.target.centre.databaseAdminUrl);
    try {
      return await work(owner);
    } finally {
      await owner.close();
    }
  }
}
