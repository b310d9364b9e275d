import { takeScript } from '../support/marking.js';
import type { ProcessName, RunningCentre } from '../support/running-centre.js';
import type { Session } from '../support/session.js';
import { Traffic } from './traffic.js';

/** One kill among marks. */
export interface MarkingRound {
  readonly killed: ProcessName;
  /** Marks on their way when the signal was sent. */
  readonly inFlight: number;
  /** Marks acknowledged before it and after it; those on their way at the time count for neither. */
  readonly before: number;
  readonly after: number;
}

/** Examiners who mark at the same time, and keep what was acknowledged. */
export class MarkingDesk {
  /** Ids of the marks whose sealing was acknowledged. */
  readonly acknowledged: string[] = [];
  private readonly traffic = new Traffic();

  constructor(
    private readonly examiners: readonly Session[],
    private readonly examId: string,
  ) {}

  /** Everybody marks a script, then another during which the process is killed, then one more. */
  async markThrough(centre: RunningCentre, name: ProcessName): Promise<MarkingRound> {
    const before = await this.markOneEach();
    const sealing = this.markOneEach();
    await this.traffic.isBusy(1);
    const { inFlight } = this.traffic;
    const killed = centre.kill(name);
    await Promise.all([sealing, centre.recovered(killed)]);
    return { killed: name, inFlight, before, after: await this.markOneEach() };
  }

  /** Marks all that waits. */
  async markRest(): Promise<void> {
    while ((await this.markOneEach()) > 0);
  }

  /** @returns how many marks were acknowledged. */
  private async markOneEach(): Promise<number> {
    const taken = await Promise.all(this.examiners.map((examiner) => takeScript(examiner, this.examId)));
    const sealing = taken.filter((seal) => seal !== null).map((seal) => this.traffic.carry(seal));
    const marks = (await Promise.all(sealing)).filter((mark) => mark !== null);
    this.acknowledged.push(...marks.map(({ id }) => id));
    return marks.length;
  }
}
