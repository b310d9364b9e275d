import { BRASS, DUNE, GREEN, INK, SLATE, guilloche, mrzLine, portrait, printed, rosette } from './parts.js';

/** What is printed on the data page of a specimen of Utopia, the state that Doc 9303 uses for examples. */
export interface Specimen {
  readonly number: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birth: string;
  readonly sex: string;
  readonly issue: string;
  readonly expiry: string;
  readonly mrz: readonly [string, string];
}

/** Doc 9303-4, appendix A: the specimen of the standard. */
export const ERIKSSON: Specimen = {
  number: 'L898902C3',
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  birth: '12 AUG 1974',
  sex: 'F',
  issue: '16 APR 2007',
  expiry: '15 APR 2012',
  mrz: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
};

export const PAGE_WIDTH = 640;
export const PAGE_HEIGHT = 450;
/** The cells of the machine-readable zone, relative to the page. */
export const MRZ_LEFT = 12;
export const MRZ_CELL = 14;
export const PHOTO = { x: 28, y: 76, width: 150, height: 195 } as const;

const field = (x: number, y: number, caption: string, value: string): string =>
  printed(x, y, caption, 11, 400, SLATE) + printed(x, y + 18, value, 16, 600);

const fields = (s: Specimen): string =>
  [
    field(215, 92, 'Type', 'P'),
    field(285, 92, 'Code', 'UTO'),
    field(385, 92, 'Passport No', s.number),
    field(215, 134, 'Surname', s.surname),
    field(215, 176, 'Given names', s.givenNames),
    field(215, 218, 'Nationality', 'UTOPIAN'),
    field(385, 218, 'Sex', s.sex),
    field(215, 260, 'Date of birth', s.birth),
    field(215, 302, 'Date of issue', s.issue),
    field(385, 302, 'Date of expiry', s.expiry),
  ].join('');

/** The emblem in optically variable ink: two tones that meet on the slant. */
const emblem =
  `<path d="M578 32l26 15v30l-26 15l-26 -15v-30Z" fill="${GREEN}"/>` +
  `<path d="M578 32l26 15v30Z" fill="${BRASS}"/><path d="M578 32l26 45l-26 15Z" fill="${BRASS}" fill-opacity="0.55"/>` +
  `<circle cx="578" cy="62" r="10" fill="${DUNE}"/>`;

const zone = (s: Specimen): string =>
  `<rect x="1" y="344" width="638" height="105" rx="12" fill="#FBF9F4"/>` +
  `<line x1="0" y1="344" x2="640" y2="344" stroke="${INK}" stroke-width="1" stroke-opacity="0.35"/>` +
  mrzLine(MRZ_LEFT, 384, MRZ_CELL, 20, s.mrz[0]) +
  mrzLine(MRZ_LEFT, 422, MRZ_CELL, 20, s.mrz[1]);

/** A sound photograph: the background runs over its edge and the device over its corner, both unbroken. */
const soundPhoto =
  portrait(PHOTO.x, PHOTO.y, PHOTO.width) +
  guilloche({ x: 8, y: 70, width: 200, height: 212 }, 9, BRASS, 0.5) +
  rosette(178, 252, 30);

interface Parts {
  readonly photo?: string;
  readonly above?: string;
}

/** A whole data page with its upper left corner at x, y; `above` is drawn last, in the page's own coordinates. */
export const dataPage = (
  x: number,
  y: number,
  specimen: Specimen,
  { photo = soundPhoto, above = '' }: Parts = {},
): string =>
  [
    `<g transform="translate(${x} ${y})">`,
    `<rect width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}" rx="14" fill="${DUNE}" stroke="${INK}" stroke-width="2"/>`,
    guilloche({ x: 8, y: 12, width: 624, height: 328 }, 20, BRASS, 0.28),
    guilloche({ x: 8, y: 20, width: 624, height: 328 }, 14, GREEN, 0.18),
    printed(28, 44, 'UTOPIA', 26, 700),
    printed(150, 44, 'PASSPORT', 16, 500, SLATE),
    emblem,
    fields(specimen),
    photo,
    `<g opacity="0.38">${portrait(546, 196, 72)}</g>`,
    zone(specimen),
    above,
    '</g>',
  ].join('');
