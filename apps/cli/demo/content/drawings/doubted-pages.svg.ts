import type { Drawing } from '#contracts/catalogue';
import { t } from '../texts/text.js';
import { MRZ_CELL, MRZ_LEFT, PAGE_HEIGHT, PAGE_WIDTH, PHOTO, type Specimen, dataPage } from './data-page.parts.js';
import { BRASS, INK, canvas, guilloche, portrait, rosette } from './parts.js';

const MARGIN = 30;
const WIDTH = PAGE_WIDTH + 2 * MARGIN;
const HEIGHT = PAGE_HEIGHT + 2 * MARGIN;

/** Its data is sound; its photograph was exchanged. */
export const KONE: Specimen = {
  number: 'K71044625',
  surname: 'KONE',
  givenNames: 'MOUSSA',
  birth: '03 NOV 1988',
  sex: 'M',
  issue: '23 SEP 2018',
  expiry: '22 SEP 2028',
  mrz: ['P<UTOKONE<<MOUSSA<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'K710446251UTO8811031M2809229<<<<<<<<<<<<<<00'],
};

/** The printed date of expiry was altered; the machine-readable zone still says 17 June 2021. */
export const DIALLO: Specimen = {
  number: 'D23145890',
  surname: 'DIALLO',
  givenNames: 'AMINATA',
  birth: '14 MAR 1990',
  sex: 'F',
  issue: '18 JUN 2016',
  expiry: '17 JUN 2027',
  mrz: ['P<UTODIALLO<<AMINATA<<<<<<<<<<<<<<<<<<<<<<<<', 'D231458907UTO9003141F2106179<<<<<<<<<<<<<<06'],
};

/** The device lies under the new photograph, which is cut askew in a halo of adhesive and bare of background lines. */
const exchangedPhoto =
  guilloche({ x: 8, y: 70, width: 200, height: 212 }, 9, BRASS, 0.5) +
  rosette(178, 252, 30) +
  `<g transform="rotate(-2.2 103 174)"><rect x="${PHOTO.x - 5}" y="${PHOTO.y - 5}" width="${PHOTO.width + 10}" height="${PHOTO.height + 10}" fill="#FDFBF3" stroke="${INK}" stroke-opacity="0.45" stroke-width="1"/>` +
  `${portrait(PHOTO.x, PHOTO.y, PHOTO.width)}</g>`;

export const exchangedPhotoDrawing: Drawing = {
  width: WIDTH,
  height: HEIGHT,
  svg: canvas(WIDTH, HEIGHT, dataPage(MARGIN, MARGIN, KONE, { photo: exchangedPhoto })),
  alt: t(
    'صفحة بيانات لجواز نموذجي من دولة «يوتوبيا»: صورة إلى اليسار وبيانات في الوسط وصورة ثانوية إلى اليمين وسطرا القراءة الآلية في الأسفل.',
    "Page de données d'un passeport spécimen d'Utopie : photo à gauche, données au centre, image secondaire à droite, zone de lecture automatique en bas.",
    'Data page of a specimen passport of Utopia: photograph on the left, data in the middle, second image on the right, machine-readable zone below.',
  ),
  labels: {},
};

export const alteredExpiryDrawing: Drawing = {
  width: WIDTH,
  height: HEIGHT,
  svg: canvas(WIDTH, HEIGHT, dataPage(MARGIN, MARGIN, DIALLO)),
  alt: t(
    'صفحة بيانات لجواز نموذجي من دولة «يوتوبيا» باسم أميناتا ديالو، وفيها البيانات المطبوعة وسطرا القراءة الآلية.',
    "Page de données d'un passeport spécimen d'Utopie au nom d'Aminata Diallo, avec les données imprimées et la zone de lecture automatique.",
    'Data page of a specimen passport of Utopia in the name of Aminata Diallo, with the printed data and the machine-readable zone.',
  ),
  labels: {},
};

/** Where the answers lie, in units of the viewBox. */
export const EXCHANGED_PHOTO_REGION = { shape: 'rectangle', x: 44, y: 92, width: 200, height: 226 } as const;
export const PRINTED_EXPIRY_REGION = {
  shape: 'rectangle',
  x: MARGIN + 378,
  y: MARGIN + 287,
  width: 140,
  height: 42,
} as const;
export const CODED_EXPIRY_REGION = {
  shape: 'rectangle',
  x: MARGIN + MRZ_LEFT + MRZ_CELL * 21 - 4,
  y: MARGIN + 399,
  width: MRZ_CELL * 7 + 8,
  height: 34,
} as const;
