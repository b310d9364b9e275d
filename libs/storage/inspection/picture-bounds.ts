import { FileRefused } from '../domain/storage.errors.js';

const MILLION = 1_000_000;
/** A camera makes fifty million; a picture that claims more unpacks to gigabytes. */
const MOST_MEGAPIXELS = 60;

/** The most pixels of a picture that is made smaller. */
export const MOST_PIXELS = MOST_MEGAPIXELS * MILLION;

/**
 * Refuses, by its head alone, a picture that cannot be read or that unpacks to more than can be held.
 * @throws FileRefused.
 */
export async function checkPicture(path: string): Promise<void> {
  const { width, height } = await headOf(path);
  if (width * height > MOST_PIXELS) throw new FileRefused('picture-too-large', { count: MOST_MEGAPIXELS });
}

async function headOf(path: string): Promise<{ readonly width: number; readonly height: number }> {
  // Loaded when first needed, as most processes never see a picture.
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(path, { limitInputPixels: false }).metadata();
  } catch {
    throw new FileRefused('picture-unreadable');
  }
}
