import type { Drawing } from '#contracts/catalogue';
import { t } from '../texts/text.js';
import { BRASS, DUNE, GREEN, INK, canvas, label, rosette } from './parts.js';

const eye = (x: number, y: number): string =>
  `<path d="M${x - 20} ${y}q20 -18 40 0q-20 18 -40 0Z" fill="#FFFFFF" stroke="${INK}" stroke-width="2"/><circle cx="${x}" cy="${y}" r="6" fill="${INK}"/>`;

const lamp = (x: number, y: number, turn: number, glow: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-14 -12h20l12 12l-12 12h-20Z" fill="${INK}"/>` +
  `<path d="M24 -8L66 -20M26 0H72M24 8L66 20" stroke="${glow}" stroke-width="3" stroke-linecap="round"/></g>`;

const page = (content: string): string =>
  `<rect x="-60" y="-42" width="120" height="84" rx="6" fill="${DUNE}" stroke="${INK}" stroke-width="2"/>${content}`;

const tilt =
  `<g transform="translate(120 190) rotate(-14)">${page(rosette(0, 0, 28))}</g>` +
  `<path d="M42 250a90 90 0 0 0 60 36M198 250a90 90 0 0 1 -60 36" fill="none" stroke="${GREEN}" stroke-width="3" stroke-linecap="round"/>` +
  `<path d="M36 262l4 -16l14 8ZM204 262l-4 -16l-14 8Z" fill="${GREEN}"/>` +
  eye(120, 92);

const transmitted =
  `<g transform="translate(120 170)">${page('<path d="M0 -30l9 19l21 3l-15 15l4 21l-19 -10l-19 10l4 -21l-15 -15l21 -3Z" fill="#FFFFFF"/>')}</g>` +
  lamp(120, 292, -90, BRASS) +
  eye(120, 92);

const oblique =
  `<g transform="translate(128 196)">${page(`<path d="M-40 -16h80M-40 2h80M-40 20h80" stroke="${INK}" stroke-width="6"/><path d="M-38 -11h80M-38 7h80M-38 25h80" stroke="${BRASS}" stroke-width="3"/>`)}</g>` +
  lamp(28, 264, -16, BRASS) +
  eye(128, 92);

const ultraviolet =
  '<g transform="translate(120 206)"><rect x="-60" y="-42" width="120" height="84" rx="6" fill="#24215C" stroke="#12263A" stroke-width="2"/>' +
  '<path d="M-44 -24l14 8M-10 -30l10 12M26 -20l16 -6M-36 18l12 -8M0 8l14 10M34 14l10 12M-8 28l-14 4" stroke="#7BE0B8" stroke-width="3" stroke-linecap="round"/>' +
  '<path d="M-20 -6l12 6M14 -8l14 4M-46 2l8 8M40 -2l10 6" stroke="#F2C14E" stroke-width="3" stroke-linecap="round"/></g>' +
  lamp(54, 104, 42, '#6C63D9') +
  eye(176, 96);

const PANELS: readonly (readonly [string, string])[] = [
  ['tilt', tilt],
  ['transmitted', transmitted],
  ['oblique', oblique],
  ['ultraviolet', ultraviolet],
];

const panels = PANELS.map(([key, content], i) => {
  const x = 16 + i * 258;
  return (
    `<g transform="translate(${x} 24)"><rect width="242" height="432" rx="10" fill="#FFFFFF" stroke="${BRASS}" stroke-width="1"/>${content}` +
    `${label(121, 46, `${key}-title`, { size: 20, weight: 600, fill: GREEN })}${label(121, 378, `${key}-shows`, { size: 17 })}` +
    `${label(121, 408, `${key}-also`, { size: 17 })}</g>`
  );
}).join('');

export const lightingDrawing: Drawing = {
  width: 1048,
  height: 480,
  svg: canvas(1048, 480, panels),
  alt: t(
    'أربع طرق للنظر إلى الصفحة: الإمالة تحت الضوء، والضوء النافذ من الخلف، والضوء المائل من الجانب، والأشعة فوق البنفسجية.',
    'Quatre façons de regarder une page : incliner, lumière transmise par derrière, lumière rasante de côté, ultraviolet.',
    'Four ways of looking at a page: tilting, light from behind, light grazing from the side, ultraviolet.',
  ),
  labels: {
    'tilt-title': t('الإمالة', 'Incliner', 'Tilt'),
    'tilt-shows': t('الحبر المتغير بصرياً', 'Encre variable', 'Colour-shifting ink'),
    'tilt-also': t('العنصر الحيودي', 'DOVID', 'DOVID'),
    'transmitted-title': t('الضوء النافذ', 'Lumière transmise', 'Transmitted light'),
    'transmitted-shows': t('العلامة المائية', 'Filigrane', 'Watermark'),
    'transmitted-also': t('التطابق والتثقيب', 'Registre, perforation', 'Register, perforation'),
    'oblique-title': t('الضوء المائل', 'Lumière rasante', 'Oblique light'),
    'oblique-shows': t('الطباعة الغائرة', 'Relief, taille-douce', 'Intaglio relief'),
    'oblique-also': t('آثار الكشط والقص', 'Grattage, découpe', 'Erasure and cuts'),
    'ultraviolet-title': t('فوق البنفسجية', 'Ultraviolet', 'Ultraviolet'),
    'ultraviolet-shows': t('الألياف والأحبار', 'Fibres et encres', 'Fibres and inks'),
    'ultraviolet-also': t('ورق لا يتوهج', 'Papier qui reste sombre', 'Paper that stays dull'),
  },
};
