import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { MOST_PIXELS } from '../inspection/picture-bounds.js';

const QUALITY = 80;

// It makes one picture after the other and keeps no memory between them: a worker has more to do.
sharp.concurrency(1);
sharp.cache(false);

export interface MadePicture {
  /** The side that was asked for. */
  readonly side: number;
  readonly hash: string;
  readonly content: Buffer;
}

/**
 * Makes pictures of a picture, each at most as wide and high as asked, turned as it was taken and without anything
 * that a camera adds (place, time, device).
 * @returns null where it cannot be read.
 */
export async function picturesOf(original: Readable, sides: readonly number[]): Promise<MadePicture[] | null> {
  const bytes = await buffer(original);
  const made: MadePicture[] = [];
  for (const side of sides) {
    const content = await small(bytes, side);
    if (!content) return null;
    made.push({ side, hash: createHash('sha256').update(content).digest('hex'), content });
  }
  return made;
}

/** Metadata is left out unless asked for; the colours are those of screens. */
async function small(bytes: Buffer, side: number): Promise<Buffer | null> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .webp({ quality: QUALITY })
      .toBuffer();
  } catch {
    return null;
  }
}
