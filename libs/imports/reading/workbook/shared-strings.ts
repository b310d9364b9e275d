import { FileRefused } from '../file-refused.js';
import { LONGEST_CELL } from '../sheet.js';
import { unescaped } from './unescaped.js';
import { readXml } from './xml-reading.js';

const BLOCK = 1024 * 1024;
/** Counted in bytes; the words of a hundred thousand people take about ten million. */
const MOST_BYTES = 96 * 1024 * 1024;
const MOST_STRINGS = 4_000_000;

/**
 * The words of a workbook, which cells name by number. They are kept as bytes, which take half of what strings take.
 */
export class SharedStrings {
  private readonly blocks: Buffer[] = [];
  private filled = BLOCK;
  private starts = new Float64Array(1024);
  private count = 0;

  get(index: number): string {
    if (!(index >= 0 && index < this.count)) return '';
    const start = this.starts[index] ?? 0;
    const block = this.blocks[Math.floor(start / BLOCK)];
    const at = start % BLOCK;
    if (!block) return '';
    const length = block.readUInt32LE(at);
    return block.toString('utf8', at + 4, at + 4 + length);
  }

  add(text: string): void {
    const cut = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL + 1) : text;
    const needed = 4 + Buffer.byteLength(cut);
    if (this.filled + needed > BLOCK) this.addBlock();
    const block = this.blocks.at(-1);
    if (!block) return;
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = (this.blocks.length - 1) * BLOCK + this.filled;
    block.writeUInt32LE(needed - 4, this.filled);
    block.write(cut, this.filled + 4);
    this.filled += needed;
    this.count += 1;
  }

  private addBlock(): void {
    if ((this.blocks.length + 1) * BLOCK > MOST_BYTES) throw new FileRefused('workbook-too-large');
    this.blocks.push(Buffer.allocUnsafeSlow(BLOCK));
    this.filled = 0;
  }

  private grow(): void {
    if (this.count >= MOST_STRINGS) throw new FileRefused('workbook-too-large');
    const longer = new Float64Array(this.starts.length * 2);
    longer.set(this.starts);
    this.starts = longer;
  }
}

/** Joins formatted pieces of a string; readings of Asian scripts (`rPh`) do not belong to it. */
export async function readSharedStrings(pieces: AsyncIterable<string> | null): Promise<SharedStrings> {
  const strings = new SharedStrings();
  let text = '';
  let isText = false;
  let isReading = false;
  await readXml(pieces, {
    opened: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    closed: (name) => {
      if (name === 'si') strings.add(unescaped(text));
      else if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    text: (piece) => {
      if (isText && text.length <= LONGEST_CELL) text += piece;
    },
  });
  return strings;
}
