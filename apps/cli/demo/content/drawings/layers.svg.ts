import type { Drawing } from '#contracts/catalogue';
import { t } from '../texts/text.js';
import { BRASS, DUNE, GREEN, INK, canvas, label } from './parts.js';

/** A sheet seen from above at a slant, its left corner at x, y; what lies on it is drawn in its own slanted plane. */
const sheet = (x: number, y: number, fill: string, opacity: number, content = ''): string =>
  `<g transform="translate(${x} ${y}) matrix(1 -0.22 0.62 0.36 0 0)">` +
  `<rect width="170" height="125" rx="5" fill="${fill}" fill-opacity="${opacity}" stroke="${INK}" stroke-width="1.5"/>${content}</g>`;

const pattern = `<path d="M8 30q19 -18 38 0t38 0t38 0t38 0M8 62q19 -18 38 0t38 0t38 0t38 0M8 94q19 -18 38 0t38 0t38 0t38 0" fill="none" stroke="${BRASS}" stroke-width="2"/>`;
const crescent = '<circle cx="85" cy="62" r="34" fill="#FFFFFF"/><circle cx="97" cy="62" r="27" fill="#DCD2BA"/>';
const chip =
  `<rect x="12" y="12" width="146" height="100" rx="8" fill="none" stroke="${BRASS}" stroke-width="2"/>` +
  `<rect x="20" y="20" width="130" height="84" rx="6" fill="none" stroke="${BRASS}" stroke-width="2"/>` +
  `<rect x="26" y="48" width="28" height="24" rx="3" fill="${INK}"/>`;
const engraved =
  `<rect x="12" y="18" width="44" height="58" fill="${INK}" fill-opacity="0.75"/>` +
  `<path d="M68 26h84M68 42h64M68 58h76M12 94h146M12 108h146" stroke="${INK}" stroke-width="5"/>`;
const lining = `<rect x="8" y="8" width="154" height="109" rx="3" fill="none" stroke="${GREEN}" stroke-width="2"/>`;
const stitches = `<path d="M85 6v113" stroke="${BRASS}" stroke-width="4" stroke-dasharray="9 6"/>`;
const gilding = `<path d="M85 30l24 14v28l-24 14l-24 -14v-28Z" fill="none" stroke="${BRASS}" stroke-width="4"/>`;

interface Layer {
  readonly key: string;
  readonly drawn: (x: number, y: number) => string;
}

const BOOK: readonly Layer[] = [
  { key: 'cover', drawn: (x, y) => sheet(x, y, INK, 1, gilding) },
  { key: 'endpaper', drawn: (x, y) => sheet(x, y, '#FFFFFF', 1, lining) },
  { key: 'visa-pages', drawn: (x, y) => sheet(x, y, '#DCD2BA', 1, pattern + crescent) },
  { key: 'thread', drawn: (x, y) => sheet(x, y, DUNE, 1, stitches) },
  { key: 'back-cover', drawn: (x, y) => sheet(x, y, INK, 1) },
];

const CARD: readonly Layer[] = [
  { key: 'overlay', drawn: (x, y) => sheet(x, y, '#BFD8D0', 0.55) },
  { key: 'laser', drawn: (x, y) => sheet(x, y, '#FFFFFF', 0.85, engraved) },
  { key: 'print', drawn: (x, y) => sheet(x, y, '#FFFFFF', 1, pattern) },
  { key: 'chip', drawn: (x, y) => sheet(x, y, '#E9EFEC', 1, chip) },
  { key: 'under', drawn: (x, y) => sheet(x, y, '#BFD8D0', 0.75) },
];

const stack = (left: number, text: number, layers: readonly Layer[]): string => {
  const last = layers.length - 1;
  const axis = left + 124;
  const thread = `<line x1="${axis}" y1="140" x2="${axis}" y2="${152 + last * 100}" stroke="${INK}" stroke-width="1" stroke-dasharray="3 5" stroke-opacity="0.5"/>`;
  const sheets = [...layers].reverse().map((layer, i) => layer.drawn(left, 140 + (last - i) * 100));
  const labels = layers.map((layer, i) => {
    const y = 144 + i * 100;
    return `<line x1="${left + 252}" y1="${y}" x2="${left + 276}" y2="${y}" stroke="${GREEN}" stroke-width="2"/>${label(text, y + 6, layer.key)}`;
  });
  return thread + sheets.join('') + labels.join('');
};

export const layersDrawing: Drawing = {
  width: 1060,
  height: 640,
  svg: canvas(
    1060,
    640,
    label(265, 46, 'booklet', { size: 21, weight: 600 }),
    label(795, 46, 'data-page', { size: 21, weight: 600 }),
    `<line x1="530" y1="28" x2="530" y2="612" stroke="${BRASS}" stroke-width="1"/>`,
    stack(18, 405, BOOK),
    stack(548, 938, CARD),
  ),
  alt: t(
    'رسم مفكك لطبقات جواز السفر: إلى جهة طبقات الدفتر من الغلاف إلى خيط الخياطة، وإلى الجهة الأخرى طبقات صفحة البيانات المصنوعة من البولي كربونات.',
    "Vue éclatée d'un passeport : d'un côté le livret, de la couverture au fil de couture ; de l'autre les couches d'une page de données en polycarbonate.",
    'Exploded view of a passport: on one side the booklet from cover to sewing thread, on the other the layers of a polycarbonate data page.',
  ),
  labels: {
    booklet: t('الدفتر', 'Le livret', 'The booklet'),
    'data-page': t('صفحة بيانات من البولي كربونات', 'Page de données en polycarbonate', 'Polycarbonate data page'),
    cover: t('الغلاف والشعار المذهّب', 'Couverture, dorure', 'Cover, gilding'),
    endpaper: t('بطانة الغلاف', 'Page de garde', 'Endpaper'),
    'visa-pages': t('صفحات التأشيرات', 'Pages de visa', 'Visa pages'),
    thread: t('خيط الخياطة', 'Fil de couture', 'Sewing thread'),
    'back-cover': t('الغلاف الخلفي', 'Couverture arrière', 'Back cover'),
    overlay: t('طبقة شفافة واقية', 'Film transparent', 'Clear overlay'),
    laser: t('طبقة النقش بالليزر', 'Gravure laser', 'Laser engraving'),
    print: t('لبّ بطباعة أمنية', 'Noyau imprimé', 'Printed core'),
    chip: t('الشريحة والهوائي', 'Puce et antenne', 'Chip and antenna'),
    under: t('طبقة سفلية شفافة', 'Film inférieur', 'Lower film'),
  },
};
