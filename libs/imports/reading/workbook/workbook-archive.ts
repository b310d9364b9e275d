import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '../file-refused.js';

const MOST_ENTRIES = 5_000;
/** In bytes once unpacked. A hundred thousand people take about 80 MB; columns formatted to the last row, some 300. */
const LARGEST_ENTRY = 600 * 1024 * 1024;
const LARGEST_TOTAL = 1_000 * 1024 * 1024;
/** Sheets shrink to a tenth, formatted emptiness to a fiftieth; an entry that shrinks further is made to burst. */
const GREATEST_RATIO = 200;
const RATIO_FROM = 10 * 1024 * 1024;

/** The zip archive of a workbook, within limits that hold before anything is unpacked. */
export class WorkbookArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileRefused where it is broken, encrypted or would unpack to too much. */
  static async open(path: string): Promise<WorkbookArchive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
      throw new FileRefused('workbook-broken');
    });
    try {
      return new WorkbookArchive(zip, await entriesOf(zip));
    } catch (error) {
      zip.close();
      throw error instanceof FileRefused ? error : new FileRefused('workbook-broken');
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The text of an entry in pieces; null where there is none. yauzl ends it with an error past its declared size. */
  async text(name: string): Promise<AsyncGenerator<string> | null> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    return decoded(await this.zip.openReadStreamPromise(entry));
  }

  close(): void {
    this.zip.close();
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new FileRefused('workbook-too-large');
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > LARGEST_ENTRY || total > LARGEST_TOTAL) throw new FileRefused('workbook-too-large');
    const bursts =
      entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > entry.compressedSize * GREATEST_RATIO;
    if (bursts) throw new FileRefused('workbook-unsafe');
    if (entry.isEncrypted()) throw new FileRefused('old-or-locked-workbook');
    entries.set(entry.fileName.toLowerCase(), entry);
  }
  return entries;
}

async function* decoded(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch {
    throw new FileRefused('workbook-broken');
  } finally {
    stream.destroy();
  }
}
