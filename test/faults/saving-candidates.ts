import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishedItem } from '#contracts/exams';
import type { Killed, ProcessName, RunningCentre } from '../support/running-centre.js';
import { Candidate, type Kept } from './candidate.js';
import { Traffic } from './traffic.js';

const STATES = ['dz', 'bf', 'td', 'eg', 'ly', 'ml', 'mr', 'ma', 'ne', 'ng', 'sn', 'sd', 'tn'];
const SAVES_BEFORE = 80;
const SAVES_AFTER = 60;
const BUSY = 5;
/** How long candidates who still get acknowledgements go on after a kill. */
const ON_THE_WAY_MS = 1_000;

/** One kill among saves, and what came of it. */
export interface Round {
  readonly killed: ProcessName;
  /** Requests under way when the signal was sent. */
  readonly inFlight: number;
  readonly acknowledgedBefore: number;
  /** Saves acknowledged while the killed process was coming back. */
  readonly acknowledgedMeanwhile: number;
  /** Saves left without an acknowledgement by the kill. */
  readonly cutOff: number;
  readonly acknowledgedAfter: number;
  /** What is kept before anybody saves anything further. */
  readonly atOnce: Kept;
  readonly atTheEnd: Kept;
}

/** The candidates of the running cohort, all saving at once. */
export class SavingCandidates {
  private readonly traffic: Traffic;

  private constructor(
    readonly candidates: readonly Candidate[],
    traffic: Traffic,
  ) {
    this.traffic = traffic;
  }

  /** Everybody who has not handed in yet. */
  static async gather(url: string): Promise<SavingCandidates> {
    const traffic = new Traffic();
    const sitting = await Promise.all(STATES.map((code) => Candidate.sitting(url, `trainee1.${code}`, traffic)));
    return new SavingCandidates(
      sitting.filter((candidate) => candidate !== null),
      traffic,
    );
  }

  /** All save, the process is killed meanwhile, what was acknowledged is looked for, and all go on. */
  async saveThrough(centre: RunningCentre, name: ProcessName): Promise<Round> {
    const { traffic } = this;
    const start = traffic.acknowledged;
    let killed: Killed | undefined;
    let inFlight = 0;
    let before = 0;
    const failed = traffic.failed;
    await this.saveWhile(async () => {
      await this.acknowledges(SAVES_BEFORE);
      await traffic.isBusy(BUSY);
      before = traffic.acknowledged;
      inFlight = traffic.inFlight;
      killed = centre.kill(name);
      await sleep(ON_THE_WAY_MS);
    });
    const meanwhile = traffic.acknowledged;
    const cutOff = traffic.failed - failed;
    if (killed) await centre.recovered(killed);
    const atOnce = await this.compare();
    await this.saveWhile(() => this.acknowledges(SAVES_AFTER));
    return {
      killed: name,
      inFlight,
      cutOff,
      acknowledgedBefore: before - start,
      acknowledgedMeanwhile: meanwhile - before,
      acknowledgedAfter: traffic.acknowledged - meanwhile,
      atOnce,
      atTheEnd: await this.compare(),
    };
  }

  /** Has some of the candidates answer all items and hand in; every fourth leaves too much open to pass. */
  async finish(bank: ReadonlyMap<string, PublishedItem>, from: number, to: number): Promise<void> {
    const finishing = this.candidates.slice(from, to);
    await Promise.all(finishing.map((one, index) => one.finish(bank, (from + index) % 4 === 3 ? 15 : 2)));
  }

  async compare(): Promise<Kept> {
    const all = await Promise.all(this.candidates.map((candidate) => candidate.compare()));
    const sum = (of: (kept: Kept) => number): number => all.reduce((total, kept) => total + of(kept), 0);
    return {
      acknowledged: sum(({ acknowledged }) => acknowledged),
      found: sum(({ found }) => found),
      missing: all.flatMap(({ missing }) => missing),
    };
  }

  private async saveWhile(work: () => Promise<void>): Promise<void> {
    const pause = new AbortController();
    const saving = Promise.all(this.candidates.map((candidate) => candidate.saveUntil(pause.signal)));
    try {
      await Promise.race([work(), saving.then(() => new Promise<never>(() => undefined))]);
    } finally {
      pause.abort();
      await saving;
    }
  }

  /** Resolves when so many more saves were acknowledged and every candidate is through the paper once. */
  private async acknowledges(saves: number): Promise<void> {
    const enough = this.traffic.acknowledged + saves;
    const until = Date.now() + 30_000;
    while (this.traffic.acknowledged < enough || !this.candidates.every(({ isThrough }) => isThrough)) {
      if (Date.now() > until) throw new Error(`Fewer than ${saves} saves, or not all items, in 30 seconds`);
      await sleep(5);
    }
  }
}
