/** A file of an archive. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first day that an archive knows, so that the same rows make the same file. */
const DAY = 0x00_21;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xed_b8_83_20 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function checksumOf(content: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of content) sum = (CRC[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

/** Numbers one after the other, each in the given number of bytes, the lowest byte first. */
function bytesOf(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** The deflated content; null in a browser that knows no bare deflate, where the content goes in as it is. */
async function deflated(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}

/** Files as an archive (PKWARE APPNOTE 6.3), of less than 4 GB. */
export async function zipOf(parts: readonly ZipPart[], type: string): Promise<Blob> {
  const body: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const sizeOf = (some: readonly Uint8Array[]) => some.reduce((sum, { length }) => sum + length, 0);
  for (const { name, content } of parts) {
    const title = new TextEncoder().encode(name);
    const packed = await deflated(content);
    const data = packed ?? content;
    const about = bytesOf(
      [VERSION, 2],
      [0, 2],
      [packed ? DEFLATED : STORED, 2],
      [0, 2],
      [DAY, 2],
      [checksumOf(content), 4],
      [data.length, 4],
      [content.length, 4],
      [title.length, 2],
      [0, 2],
    );
    const at = sizeOf(body);
    body.push(bytesOf([LOCAL, 4]), about, title, data);
    const place = bytesOf([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    directory.push(bytesOf([CENTRAL, 4], [VERSION, 2]), about, place, title);
  }
  const count = parts.length;
  const end = bytesOf(
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [sizeOf(directory), 4],
    [sizeOf(body), 4],
    [0, 2],
  );
  return new Blob([...body, ...directory, end], { type });
}
