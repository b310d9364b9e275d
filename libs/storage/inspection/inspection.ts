import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { FileRefused } from '../domain/storage.errors.js';
import type { FileOwner } from '../file-owners.js';
import { MeasuredHash } from '../measured-hash.js';
import { isNamedAs, mediaTypeOf } from './media-type.js';
import { checkPicture } from './picture-bounds.js';

/** What a file is, once looked at. */
export interface Inspected {
  readonly hash: string;
  readonly size: number;
  readonly mediaType: string;
}

/**
 * Looks at the content of a file and checks that its owner takes it.
 * @throws FileRefused.
 */
export async function inspect(path: string, name: string, { accepts, pictures }: FileOwner): Promise<Inspected> {
  const mediaType = await mediaTypeOf(path, name);
  if (!accepts.includes(mediaType)) throw new FileRefused('type-not-accepted', { found: mediaType });
  if (!isNamedAs(mediaType, name)) throw new FileRefused('extension-wrong', { found: mediaType });
  if (pictures !== undefined) await checkPicture(path);
  return { ...(await measure(path)), mediaType };
}

async function measure(path: string) {
  const measured = new MeasuredHash(Number.POSITIVE_INFINITY);
  measured.resume();
  await pipeline(createReadStream(path), measured);
  return measured.result();
}
