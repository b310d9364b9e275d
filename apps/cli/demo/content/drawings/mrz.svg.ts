import type { Drawing } from '#contracts/catalogue';
import { t } from '../texts/text.js';
import { ERIKSSON } from './data-page.parts.js';
import { BRASS, DUNE, GREEN, INK, SLATE, canvas, label, leader, mark, mrzLine } from './parts.js';

const LEFT = 38;
const CELL = 21;

/** A field by its first and last position, counted from 1 as Doc 9303 does. */
interface Field {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

const middle = ({ from, to }: Field): number => LEFT + CELL * ((from + to) / 2 - 0.5);

const band = ({ from, to, colour }: Field, y: number): string =>
  `<rect x="${LEFT + CELL * (from - 1) + 1}" y="${y}" width="${CELL * (to - from + 1) - 2}" height="44" rx="5" fill="${colour}" fill-opacity="0.2" stroke="${colour}" stroke-width="1.5"/>`;

/** Where a field's number stands, and the line to it: check digits below the line, the others above. */
const numbered = (field: Field, figure: number, top: number, below: boolean): string => {
  const x = middle(field);
  const edge = below ? top + 44 : top;
  const y = below ? top + 76 : top - 30;
  return leader(x, edge, x, below ? y - 13 : y + 13, field.colour) + mark(x, y, figure, field.colour);
};

const UPPER: readonly Field[] = [
  { from: 1, to: 2, colour: GREEN },
  { from: 3, to: 5, colour: INK },
  { from: 6, to: 44, colour: GREEN },
];

const LOWER: readonly Field[] = [
  { from: 1, to: 9, colour: GREEN },
  { from: 11, to: 13, colour: INK },
  { from: 14, to: 19, colour: GREEN },
  { from: 21, to: 21, colour: INK },
  { from: 22, to: 27, colour: GREEN },
  { from: 29, to: 42, colour: INK },
];

const CHECKS: readonly number[] = [10, 20, 28, 43];
const check = (at: number): Field => ({ from: at, to: at, colour: BRASS });

const LEGEND = [
  'document-type',
  'issuing-state',
  'names',
  'number',
  'nationality',
  'birth',
  'sex',
  'expiry',
  'optional',
  'check-digit',
  'composite',
];

const COLOURS = [...[...UPPER, ...LOWER].map(({ colour }) => colour), BRASS, SLATE];

const legend = LEGEND.map((key, i) => {
  const x = 130 + (i % 4) * 247;
  const y = 356 + Math.floor(i / 4) * 78;
  return mark(x, y, i + 1, COLOURS[i]) + label(x, y + 36, key, { size: 18 });
}).join('');

const composite: Field = { from: 44, to: 44, colour: SLATE };

const zone = [
  `<rect x="20" y="84" width="960" height="222" rx="10" fill="${DUNE}"/>`,
  ...UPPER.map((field) => band(field, 104)),
  ...LOWER.map((field) => band(field, 214)),
  ...CHECKS.map((at) => band(check(at), 214)),
  band(composite, 214),
  mrzLine(LEFT, 134, CELL, 27, ERIKSSON.mrz[0]),
  mrzLine(LEFT, 244, CELL, 27, ERIKSSON.mrz[1]),
  ...UPPER.map((field, i) => numbered(field, i + 1, 104, false)),
  ...LOWER.map((field, i) => numbered(field, i + 4, 214, false)),
  ...CHECKS.map((at) => numbered(check(at), 10, 214, true)),
  numbered(composite, 11, 214, false),
].join('');

export const mrzDrawing: Drawing = {
  width: 1000,
  height: 572,
  svg: canvas(1000, 572, label(500, 44, 'title', { size: 21, weight: 600 }), zone, legend),
  alt: t(
    'منطقة القراءة الآلية من النوع TD3: سطران من 44 خانة، وحقولهما ملوّنة ومرقّمة من 1 إلى 11.',
    'Zone de lecture automatique TD3 : deux lignes de 44 positions, les champs colorés et numérotés de 1 à 11.',
    'Machine-readable zone of size TD3: two lines of 44 positions, the fields coloured and numbered from 1 to 11.',
  ),
  labels: {
    title: t('سطران، في كل منهما 44 خانة', 'Deux lignes de 44 positions', 'Two lines of 44 positions'),
    'document-type': t('نوع الوثيقة', 'Type de document', 'Document type'),
    'issuing-state': t('دولة الإصدار', 'État émetteur', 'Issuing state'),
    names: t('اللقب ثم الأسماء', 'Nom puis prénoms', 'Surname, then given names'),
    number: t('رقم الوثيقة', 'Numéro du document', 'Document number'),
    nationality: t('الجنسية', 'Nationalité', 'Nationality'),
    birth: t('تاريخ الميلاد', 'Date de naissance', 'Date of birth'),
    sex: t('الجنس', 'Sexe', 'Sex'),
    expiry: t('تاريخ الانتهاء', "Date d'expiration", 'Date of expiry'),
    optional: t('بيانات اختيارية', 'Données facultatives', 'Optional data'),
    'check-digit': t('رقم التحقق للحقل السابق', 'Clé du champ qui précède', 'Check digit of the field before'),
    composite: t('رقم التحقق الإجمالي', 'Clé de contrôle globale', 'Composite check digit'),
  },
};
