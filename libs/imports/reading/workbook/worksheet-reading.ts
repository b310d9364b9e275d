import { FileRefused } from '../file-refused.js';
import { LONGEST_CELL, MOST_COLUMNS, cut, isBlank, type SheetRow } from '../sheet.js';
import { inPlaces, plainNumber, serialDate, type NumberFormat } from './number-format.js';
import type { SharedStrings } from './shared-strings.js';
import { unescaped } from './unescaped.js';
import { LONGEST_TEXT, XmlReading, type Attributes } from './xml-reading.js';

export interface WorkbookFacts {
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A formula that was never worked out shows as an error does: there is no value to take. */
const NEVER_WORKED_OUT = '#VALUE!';

/** Reads rows out of the XML of a worksheet as its pieces come. */
export class WorksheetReading {
  private readonly xml: XmlReading;
  private found: SheetRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private takes = false;
  private hasFormula = false;
  /** The part that has come of a tag that has not ended. */
  private rest = '';
  /** Whether some cells are merged; known once all was read. */
  hasMerged = false;

  constructor(private readonly facts: WorkbookFacts) {
    this.xml = new XmlReading({
      opened: (name, attributes) => this.opened(name, attributes),
      closed: (name) => this.closed(name),
      text: (text) => {
        if (this.takes && this.value.length <= LONGEST_CELL) this.value += text;
      },
    });
  }

  /** The rows that end in this piece and have something in them. */
  take(piece: string): readonly SheetRow[] {
    const whole = this.rest + piece;
    const end = whole.lastIndexOf('>') + 1;
    this.rest = whole.slice(end);
    if (this.rest.length > LONGEST_TEXT) throw new FileRefused('workbook-too-large');
    this.xml.take(withoutBlanks(whole.slice(0, end)));
    const { found } = this;
    if (found.length > 0) this.found = [];
    return found;
  }

  end(): void {
    this.xml.take(this.rest);
    this.xml.end();
  }

  private opened(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') {
      this.number = attributes.r === undefined ? this.number + 1 : Number(attributes.r);
      this.cells = [];
      this.column = -1;
    } else if (name === 'v' || name === 't') this.takes = true;
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.takes = false;
    else if (name === 'mergeCell') this.hasMerged = true;
  }

  private openCell({ r, t, s }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = '';
    this.hasFormula = false;
  }

  private closed(name: string): void {
    if (name === 'v' || name === 't') this.takes = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && !isBlank(this.cells)) this.found.push({ number: this.number, cells: this.cells });
  }

  private closeCell(): void {
    if (this.value === '' && !this.hasFormula) return;
    const shown = this.shown();
    if (shown === '') return;
    if (this.column >= MOST_COLUMNS)
      throw new FileRefused('too-many-columns', { limit: MOST_COLUMNS, row: this.number });
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = cut(shown);
  }

  private shown(): string {
    const { value, type } = this;
    if (type === 's') return this.facts.strings.get(Number(value));
    if (type === 'str' || type === 'inlineStr') return unescaped(value);
    if (value === '') return NEVER_WORKED_OUT;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return value;
    if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    return this.shownNumber(value);
  }

  private shownNumber(value: string): string {
    const format = this.facts.formats[this.style];
    if (format?.kind === 'date') return serialDate(Number(value), this.facts.from1904) ?? plainNumber(value);
    if (format?.kind === 'places') return inPlaces(Number(value), format.pattern) ?? plainNumber(value);
    return plainNumber(value);
  }
}

/** Cells with a format and nothing in them; columns formatted to their end have millions of these. */
const BLANK = /<(?:\w+:)?c r="[A-Z]{1,3}\d{1,7}"(?: [st]="\w*")* ?\/>/g;

const withoutBlanks = (xml: string): string => (xml.includes('<![CDATA[') ? xml : xml.replace(BLANK, ''));

/** The place of a column, from 0, by the letters of a reference: 0 of `A7`, 27 of `AB7`. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
