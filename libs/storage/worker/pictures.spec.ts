import { Readable } from 'node:stream';
import sharp from 'sharp';
import { picturesOf } from './picture-maker.js';

const [RED, GREEN, BLUE, WHITE] = ['red', 'green', 'blue', 'white'] as const;
type Colour = typeof RED | typeof GREEN | typeof BLUE | typeof WHITE;
const RGB: Readonly<Record<Colour, readonly [number, number, number]>> = {
  red: [255, 0, 0],
  green: [0, 160, 0],
  blue: [0, 0, 255],
  white: [255, 255, 255],
};

/**
 * The four quarters of a picture as a camera stores them, from the top left by rows, of a scene that is red at the top
 * left, green at the top right, blue at the bottom left and white at the bottom right (Exif 2.32, tag 274).
 */
const STORED: readonly (readonly [orientation: number, quarters: readonly [Colour, Colour, Colour, Colour]])[] = [
  [1, [RED, GREEN, BLUE, WHITE]],
  [2, [GREEN, RED, WHITE, BLUE]],
  [3, [WHITE, BLUE, GREEN, RED]],
  [4, [BLUE, WHITE, RED, GREEN]],
  [5, [RED, BLUE, GREEN, WHITE]],
  [6, [GREEN, WHITE, RED, BLUE]],
  [7, [WHITE, GREEN, BLUE, RED]],
  [8, [BLUE, RED, WHITE, GREEN]],
];

/** The scene is 600 wide and 800 high; from orientation 5 on it is stored lying. */
async function photograph(orientation: number, quarters: readonly Colour[]): Promise<Buffer> {
  const [width, height] = orientation < 5 ? [600, 800] : [800, 600];
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = quarters[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? RED;
      pixels.set(RGB[colour], (y * width + x) * 3);
    }
  const gps = { IFD0: { Make: 'Rabat' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 1/1 0/1' } };
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif(gps)
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** The colours in the middle of the four quarters. */
async function quartersOf(content: Buffer): Promise<Colour[]> {
  const { data, info } = await sharp(content).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Colour => {
    const from = (Math.round(info.height * y) * info.width + Math.round(info.width * x)) * info.channels;
    const distance = (colour: Colour): number =>
      RGB[colour].reduce((sum, value, index) => sum + Math.abs(value - (data[from + index] ?? 0)), 0);
    return ([RED, GREEN, BLUE, WHITE] as const).reduce((best, next) => (distance(next) < distance(best) ? next : best));
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const made = async (bytes: Buffer) => (await picturesOf(Readable.from([bytes]), [96, 320])) ?? [];

const sizesOf = (pictures: readonly { readonly content: Buffer }[]) =>
  Promise.all(
    pictures.map(async ({ content }) => {
      const { width, height } = await sharp(content).metadata();
      return [width, height];
    }),
  );

describe('The pictures of a photograph', () => {
  it.each(STORED)(
    'that a camera stored as orientation %i stand upright, in each size',
    async (orientation, quarters) => {
      const pictures = await made(await photograph(orientation, quarters));
      expect(await sizesOf(pictures)).toEqual([
        [72, 96],
        [240, 320],
      ]);
      for (const { content } of pictures) expect(await quartersOf(content)).toEqual([RED, GREEN, BLUE, WHITE]);
    },
  );

  it('say nothing of the place, the time and the device', async () => {
    const bytes = await photograph(6, [GREEN, WHITE, RED, BLUE]);
    const before = await sharp(bytes).metadata();
    expect([before.orientation, before.exif?.includes('Rabat')]).toEqual([6, true]);
    for (const { content } of await made(bytes)) {
      const { exif, icc, iptc, xmp, orientation, format } = await sharp(content).metadata();
      expect([exif, icc, iptc, xmp, orientation, format]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        'webp',
      ]);
      expect(content.includes('Rabat')).toBe(false);
    }
  });

  it('are no larger than what was sent', async () => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    expect(await sizesOf(await made(bytes))).toEqual([
      [40, 30],
      [40, 30],
    ]);
  });

  it('stand on white where what was sent lets through', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 400, height: 400, channels: 4, background } })
      .png()
      .toBuffer();
    for (const { content } of await made(bytes))
      expect(await quartersOf(content)).toEqual([WHITE, WHITE, WHITE, WHITE]);
  });

  it('are none where what was sent is cut off', async () => {
    const bytes = await photograph(1, [RED, GREEN, BLUE, WHITE]);
    expect(await picturesOf(Readable.from([bytes.subarray(0, bytes.length / 2)]), [96])).toBeNull();
  });
});
