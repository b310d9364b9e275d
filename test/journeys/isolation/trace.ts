import type { Row } from './rows.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const CODE = /\b(?:C-[2-9A-HJ-NP-Z]{6}|RTC-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z])\b/g;

/** The people whose rows are looked for. */
export interface Beginning {
  readonly people: ReadonlySet<string>;
  /** Names and addresses that nobody else bears. */
  readonly words: readonly string[];
  readonly ofState: (stateCode: string) => boolean;
}

/**
 * Everything by which some people can be recognised: their ids and names, the rows that name them or belong to their
 * state, and then what names one of these rows: a nomination, its seat, the attempt, its candidate code, the script.
 */
export class Trace {
  private readonly ids: Set<string>;
  private readonly codes = new Set<string>();
  private readonly places = new Set<string>();

  /** @param everything all rows of all tables, as somebody sees them from whom nothing is hidden. */
  constructor(
    everything: readonly Row[],
    private readonly beginning: Beginning,
  ) {
    this.ids = new Set(beginning.people);
    for (let before = -1; before < this.places.size;) {
      before = this.places.size;
      for (const row of everything) this.follow(row);
    }
  }

  /** The tables in which there is something to be found. */
  get tables(): ReadonlySet<string> {
    return new Set([...this.places].map((place) => place.slice(0, place.indexOf('@'))));
  }

  /** Whether a row that was shown, or a whole answer, leads to one of these people. */
  leadsTo(row: Pick<Row, 'table' | 'place' | 'content' | 'text'>): boolean {
    return (row.place !== null && this.places.has(placeOf(row))) || this.names(row);
  }

  isIn(text: string): boolean {
    return (
      (text.match(UUID) ?? []).some((id) => this.ids.has(id)) ||
      (text.match(CODE) ?? []).some((code) => this.codes.has(code)) ||
      this.beginning.words.some((word) => text.includes(word))
    );
  }

  private follow(row: Row): void {
    if (this.places.has(placeOf(row)) || !this.names(row)) return;
    this.places.add(placeOf(row));
    const { id, candidate_code: candidateCode, number } = row.content;
    if (typeof id === 'string') this.ids.add(id);
    for (const code of [candidateCode, number]) if (typeof code === 'string') this.codes.add(code);
  }

  private names({ content, text }: Pick<Row, 'content' | 'text'>): boolean {
    const { state_code: state } = content;
    return (typeof state === 'string' && this.beginning.ofState(state)) || this.isIn(text);
  }
}

const placeOf = ({ table, place }: Pick<Row, 'table' | 'place'>): string => `${table}@${place ?? ''}`;
