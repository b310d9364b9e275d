import arabic400 from '../theme/fonts/plex-arabic-400.woff2';
import arabic600 from '../theme/fonts/plex-arabic-600.woff2';
import latin400 from '../theme/fonts/plex-latin-400.woff2';
import latin600 from '../theme/fonts/plex-latin-600.woff2';
import mono600 from '../theme/fonts/plex-mono-mrz-600.woff2';

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  /** Matches a drawing that needs this face. */
  readonly isFor: RegExp;
}

const FACES: readonly Face[] = [
  { family: 'IBM Plex Sans', weight: 400, file: latin400, isFor: /[A-Za-z0-9]/ },
  { family: 'IBM Plex Sans', weight: 600, file: latin600, isFor: /font-weight/ },
  { family: 'IBM Plex Sans Arabic', weight: 400, file: arabic400, isFor: /[\u0600-\u06ff]/ },
  {
    family: 'IBM Plex Sans Arabic',
    weight: 600,
    file: arabic600,
    isFor: /[\u0600-\u06ff][^]*font-weight|font-weight[^]*[\u0600-\u06ff]/,
  },
  { family: 'IBM Plex Mono', weight: 600, file: mono600, isFor: /IBM Plex Mono/ },
];

const read = new Map<string, Promise<string>>();

/** A font file as an address that contains it; it is asked for again after a failure. */
function heldIn(file: string): Promise<string> {
  const held = read.get(file) ?? fetched(file);
  read.set(file, held);
  held.catch(() => read.delete(file));
  return held;
}

async function fetched(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`The font ${file} cannot be had`);
  const bytes = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error(`The font ${file} cannot be read`));
    reader.readAsDataURL(bytes);
  });
}

/** Styles that contain the faces that the text `svg` needs, without those that cannot be fetched. */
export async function facesFor(svg: string): Promise<string> {
  const faces = FACES.filter(({ isFor }) => isFor.test(svg)).map(async ({ family, weight, file }) => {
    const source = await heldIn(file).catch(() => null);
    return source === null
      ? ''
      : `@font-face{font-family:'${family}';font-weight:${weight};src:url(${source}) format('woff2')}`;
  });
  return (await Promise.all(faces)).join('');
}
