import { remembered } from './remembered.js';

/** The two clocks of the device at one moment: a person may set `wall`, and nobody can set `steady`. */
interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/** The time on the clock of the centre at a moment, exact to `within` milliseconds. */
interface Anchor extends Moment {
  readonly centre: number;
  readonly within: number;
}

const KEY = 'clock-ahead';
/** The header `date` has no fractions of a second. */
const SECOND = 1_000;
/** Clocks that differ by less have only drifted apart. */
const SAME = 2_000;

/**
 * The clock of the centre, by the time in each of its answers. Between two answers the device's steady clock counts,
 * which nobody can set. That clock may stand still while the device sleeps, so the time that the other clock went ahead
 * is added if the page was out of sight.
 */
export class CentreClock {
  private anchor: Anchor | null = null;
  private wasHidden = false;

  constructor(private readonly now: () => Moment) {}

  /** Takes in the `date` of an answer to a request that was sent at the steady moment `asked`. */
  hear(date: number, asked: number): void {
    const moment = this.now();
    const way = moment.steady - asked;
    const heard = { ...moment, centre: date + SECOND / 2 + way / 2, within: SECOND / 2 + way / 2 };
    const expected = this.anchor && this.read(this.anchor, moment);
    const agrees = expected !== null && Math.abs(expected - heard.centre) <= heard.within + SAME / 2;
    // A quick answer tells the time better than a slow one.
    if (agrees && this.anchor && !this.isShaken() && heard.within > this.anchor.within) return;
    this.anchor = heard;
    this.wasHidden = false;
    this.keep();
  }

  /** Milliseconds since 1970 by the clock of the centre, as far as the device can tell. */
  read(anchor = this.anchor, moment = this.now()): number {
    if (!anchor) return moment.wall + Number(remembered.get(KEY) ?? 0);
    const steady = moment.steady - anchor.steady;
    const slept = moment.wall - anchor.wall - steady;
    return anchor.centre + steady + (this.wasHidden && slept > SAME ? slept : 0);
  }

  /** Whether the device's two clocks disagree since the centre was heard: one was set, or the other stood still. */
  isShaken(): boolean {
    const { anchor } = this;
    if (!anchor) return false;
    const { wall, steady } = this.now();
    return Math.abs(wall - anchor.wall - (steady - anchor.steady)) > SAME;
  }

  /** Notes that the page is hidden and the device may sleep; keeps how far it is ahead, for a reload without a link. */
  hide(): void {
    this.keep();
    this.wasHidden = true;
  }

  /** Notes that the page is in sight again; the device did not sleep if both clocks went on alike. */
  show(): void {
    if (!this.isShaken()) this.wasHidden = false;
  }

  private keep(): void {
    if (this.anchor) remembered.set(KEY, String(Math.round(this.read() - this.now().wall)));
  }
}

export const centreClock = new CentreClock(() => ({ wall: Date.now(), steady: performance.now() }));
