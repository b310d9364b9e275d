import type { Encoding } from './sheet.js';

/**
 * Bytes that are Arabic letters in Windows-1256; those that it shares with Windows-1252, as é and ç, are not among
 * them.
 */
const ARABIC = new Set<number>([
  0x81,
  0x8d,
  0x8e,
  0x8f,
  0x90,
  0x98,
  0x9a,
  0x9f,
  0xaa,
  0xe1,
  0xec,
  0xed,
  0xf0,
  0xf1,
  0xf2,
  0xf3,
  0xf5,
  0xf6,
  0xf8,
  0xfa,
  0xff,
  ...between(0xc0, 0xd6),
  ...between(0xd8, 0xdf),
  ...between(0xe3, 0xe6),
]);
/** This many Arabic letters beside each other, or more, are a word and no chance. */
const WORD = 3;

/** Gathers from all of a file, piece by piece, how its letters are written. */
export class EncodingEvidence {
  private readonly strict = new TextDecoder('utf-8', { fatal: true });
  private beginning: number[] = [];
  private isUtf8 = true;
  private readonly zeros = [0, 0];
  private position = 0;
  private run = 0;
  private inWords = 0;
  private alone = 0;

  see(chunk: Uint8Array): void {
    if (this.beginning.length < 3) this.beginning.push(...chunk.subarray(0, 3));
    this.tryUtf8(chunk);
    for (const byte of chunk) {
      if (byte === 0) this.zeros[this.position % 2] = (this.zeros[this.position % 2] ?? 0) + 1;
      this.position += 1;
      if (ARABIC.has(byte)) this.run += 1;
      else if (this.run > 0) this.endRun();
    }
  }

  /** The encoding, once all was seen; null where the file is no text. */
  decide(): Encoding | null {
    this.endRun();
    const mark = markOf(this.beginning);
    if (mark) return mark;
    const [even = 0, odd = 0] = this.zeros;
    if (even + odd > 0) return wideOf(even, odd);
    this.tryUtf8(null);
    if (this.isUtf8) return 'utf-8';
    return this.inWords > this.alone ? 'windows-1256' : 'windows-1252';
  }

  private tryUtf8(chunk: Uint8Array | null): void {
    if (!this.isUtf8) return;
    try {
      this.strict.decode(chunk ?? new Uint8Array(), { stream: chunk !== null });
    } catch {
      this.isUtf8 = false;
    }
  }

  private endRun(): void {
    if (this.run >= WORD) this.inWords += this.run;
    else this.alone += this.run;
    this.run = 0;
  }
}

/**
 * Decides by the whole file: a byte order mark, else strict UTF-8, else Windows-1256 where its Arabic letters form
 * words and Windows-1252 where they would stand alone. Null where it is no text.
 */
export async function encodingOf(source: AsyncIterable<Uint8Array>): Promise<Encoding | null> {
  const evidence = new EncodingEvidence();
  for await (const chunk of source) evidence.see(chunk);
  return evidence.decide();
}

function markOf([first, second, third]: readonly number[]): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16, separators and line breaks have a zero on one side alone; a file with zeros on both sides is no text. */
function wideOf(even: number, odd: number): Encoding | null {
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : null;
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
