import { remembered } from './remembered.js';

/** Two clocks of the device at one moment; `wall` is the one that a person may set, `steady` the one that nobody can. */
interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/** What the centre's clock showed at a moment, `within` so many milliseconds. */
interface Anchor extends Moment {
  readonly centre: number;
  readonly within: number;
}

const KEY = 'clock-ahead';
/** The header `date` has no fractions of a second. */
const SECOND = 1_000;
/** Clocks drift apart by less. */
const SAME = 2_000;

/**
 * The clock of the centre, by what it says in each of its answers. In between the steady clock of the device counts, which
 * nobody can set; as it may stand still while the device sleeps, what the other clock went ahead then is added where the
 * page was out of sight.
 */
export class CentreClock {
  private anchor: Anchor | null = null;
  private wasHidden = false;

  constructor(private readonly now: () => Moment) {}

  /** The centre said `date` in an answer to what was asked at the steady moment `asked`. */
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

  /** Whether the two clocks of the device disagree since the centre was heard: one was set, or the other stood still. */
  isShaken(): boolean {
    const { anchor } = this;
    if (!anchor) return false;
    const { wall, steady } = this.now();
    return Math.abs(wall - anchor.wall - (steady - anchor.steady)) > SAME;
  }

  /** The page went out of sight; the device may sleep. For a reload without a link, how far it is ahead is kept. */
  hide(): void {
    this.keep();
    this.wasHidden = true;
  }

  /** It is in sight again, and did not sleep where both clocks went on alike. */
  show(): void {
    if (!this.isShaken()) this.wasHidden = false;
  }

  private keep(): void {
    if (this.anchor) remembered.set(KEY, String(Math.round(this.read() - this.now().wall)));
  }
}

export const centreClock = new CentreClock(() => ({ wall: Date.now(), steady: performance.now() }));
