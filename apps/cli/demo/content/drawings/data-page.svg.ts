import type { Drawing } from '#contracts/catalogue';
import { t } from '../texts/text.js';
import { ERIKSSON, dataPage } from './data-page.parts.js';
import { BRASS, GREEN, INK, canvas, label, mark } from './parts.js';

/** Rows of five dots a digit, as a laser burns them through the page; one number a digit, bit 2 on the left. */
const DOTS: Readonly<Record<string, readonly number[]>> = {
  '0': [7, 5, 5, 5, 7],
  '2': [7, 1, 7, 4, 7],
  '8': [7, 5, 7, 5, 7],
  '9': [7, 5, 7, 1, 7],
};

const perforated = (x: number, y: number, digits: string): string =>
  [...digits]
    .flatMap((digit, column) =>
      (DOTS[digit] ?? []).flatMap((bits, row) =>
        [0, 1, 2]
          .filter((bit) => (bits >> (2 - bit)) & 1)
          .map((bit) => `<circle cx="${x + column * 22 + bit * 5}" cy="${y + row * 5}" r="1.6" fill="${INK}"/>`),
      ),
    )
    .join('');

const seeThrough =
  `<circle cx="520" cy="62" r="20" fill="none" stroke="${GREEN}" stroke-width="1.5"/>` +
  `<path d="M520 42a20 20 0 0 1 0 40a10 10 0 0 1 0 -20a10 10 0 0 0 0 -20Z" fill="${GREEN}" fill-opacity="0.55"/>`;

const watermark =
  '<g fill="#FFFFFF" fill-opacity="0.85"><path d="M470 122l16 34l37 5l-27 26l7 37l-33 -18l-33 18l7 -37l-27 -26l37 -5Z"/></g>';

const microprint =
  `<line x1="150" y1="54" x2="420" y2="54" stroke="${BRASS}" stroke-width="2" stroke-dasharray="5 2"/>` +
  `<circle cx="335" cy="54" r="26" fill="#FFFFFF" fill-opacity="0.9" stroke="${INK}" stroke-width="2"/>` +
  `<line x1="353" y1="73" x2="366" y2="88" stroke="${INK}" stroke-width="5" stroke-linecap="round"/>` +
  `<text x="335" y="58" font-size="11" font-weight="700" fill="${INK}" text-anchor="middle" direction="ltr">UTOPIA</text>`;

const above = [
  seeThrough,
  watermark,
  microprint,
  perforated(414, 262, '898902'),
  mark(492, 84, 1),
  mark(76, 6, 2),
  mark(610, 36, 3),
  mark(150, 284, 4),
  mark(372, 48, 5),
  mark(470, 172, 6),
  mark(394, 274, 7),
  mark(582, 306, 8),
].join('');

const KEYS = [
  'see-through',
  'intaglio',
  'variable-ink',
  'diffractive',
  'microprint',
  'watermark',
  'perforation',
  'second-image',
];

const legend = KEYS.map((key, i) => {
  const x = 130 + (i % 4) * 246;
  const y = 532 + Math.floor(i / 4) * 84;
  return mark(x, y, i + 1) + label(x, y + 38, key, { size: 18 });
}).join('');

export const dataPageDrawing: Drawing = {
  width: 1000,
  height: 690,
  svg: canvas(1000, 690, dataPage(180, 30, ERIKSSON, { above }), legend),
  alt: t(
    'صفحة بيانات لجواز نموذجي من دولة «يوتوبيا» الافتراضية، عليها ثماني علامات مرقّمة تدلّ على مواضع عناصر الأمان.',
    "Page de données d'un passeport spécimen de l'État fictif d'Utopie ; huit repères numérotés situent les éléments de sécurité.",
    'Data page of a specimen passport of the fictitious state of Utopia; eight numbered marks show where the security features are.',
  ),
  labels: {
    'see-through': t('صورة التطابق بالشفافية', 'Registre par transparence', 'See-through register'),
    intaglio: t('طباعة غائرة محسوسة باللمس', 'Taille-douce (relief)', 'Intaglio, felt by touch'),
    'variable-ink': t('حبر متغير بصرياً', 'Encre optiquement variable', 'Optically variable ink'),
    diffractive: t('عنصر حيودي على حافة الصورة', 'DOVID à cheval sur la photo', 'DOVID across the photo edge'),
    microprint: t('طباعة مجهرية', 'Micro-impression', 'Microprint'),
    watermark: t('علامة مائية', 'Filigrane', 'Watermark'),
    perforation: t('رقم مثقّب بالليزر', 'Numéro perforé au laser', 'Laser-perforated number'),
    'second-image': t('صورة ثانوية (شبحية)', 'Image secondaire (fantôme)', 'Second (ghost) image'),
  },
};
