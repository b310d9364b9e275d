/** What the drawings share, so that they look alike. Coordinates are in units of the viewBox. */
export const INK = '#12263A';
export const GREEN = '#0F6B5C';
const SAND = '#FAF7F1';
export const DUNE = '#F1EBDD';
export const BRASS = '#B08433';
export const SLATE = '#5B6B7A';

const FONT = "'IBM Plex Sans Arabic','IBM Plex Sans','Noto Sans Arabic',sans-serif";
const MONO = "'OCR-B','IBM Plex Mono','DejaVu Sans Mono',monospace";

const round = (n: number): number => Math.round(n * 10) / 10;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const canvas = (width: number, height: number, ...content: string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" rx="12" fill="${SAND}"/>`,
    ...content,
    '</svg>',
  ].join('');

interface LabelStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: number;
}

/** The place of a text in the reader's language, centred on x, so that it sits alike in both directions. */
export const label = (
  x: number,
  y: number,
  key: string,
  { size = 17, fill = INK, weight = 500 }: LabelStyle = {},
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="middle">{{${key}}}</text>`;

/** Latin text that is printed in the document itself, the same for every reader. */
export const printed = (x: number, y: number, text: string, size = 15, weight = 500, fill = INK): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" direction="ltr" text-anchor="start">${escape(text)}</text>`;

export const mark = (x: number, y: number, figure: number, fill = GREEN): string =>
  `<circle cx="${x}" cy="${y}" r="13" fill="${fill}" stroke="#FFFFFF" stroke-width="2"/>` +
  `<text x="${x}" y="${y + 5}" font-size="14" font-weight="700" fill="#FFFFFF" text-anchor="middle" direction="ltr">${figure}</text>`;

export const leader = (x1: number, y1: number, x2: number, y2: number, stroke = GREEN): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="1.5"/>`;

/** A line of the machine-readable zone, each character in its own cell: `x` is the left edge of the first cell. */
export const mrzLine = (x: number, y: number, cell: number, size: number, line: string, fill = INK): string => {
  const centres = [...line].map((_, i) => round(x + cell * (i + 0.5))).join(' ');
  return `<text x="${centres}" y="${y}" font-family="${MONO}" font-size="${size}" font-weight="600" fill="${fill}" text-anchor="middle" direction="ltr">${escape(line)}</text>`;
};

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fine wave lines as of a security background: `count` lines across an area. */
export const guilloche = ({ x, y, width, height }: Area, count: number, stroke: string, opacity: number): string => {
  const waves = Array.from({ length: count }, (_, i) => {
    const top = y + (height * (i + 0.5)) / count;
    const swing = Math.min(9, height / count);
    const quarter = width / 8;
    return `M${round(x)} ${round(top)}q${round(quarter / 2)} ${round(-swing)} ${round(quarter)} 0${`t${round(quarter)} 0`.repeat(7)}`;
  });
  return `<path d="${waves.join('')}" fill="none" stroke="${stroke}" stroke-width="1" opacity="${opacity}"/>`;
};

/** Head and shoulders in a frame of 3 to 4. */
export const portrait = (x: number, y: number, width: number, tone = INK, ground = '#E3DCCB'): string => {
  const u = width / 120;
  const at = (dx: number, dy: number): string => `${round(x + dx * u)} ${round(y + dy * u)}`;
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${round(width * 1.3)}" fill="${ground}"/>` +
    `<path d="M${at(8, 156)}C${at(10, 118)} ${at(30, 108)} ${at(60, 108)}S${at(110, 118)} ${at(112, 156)}Z" fill="${tone}"/>` +
    `<path d="M${at(46, 92)}h${round(28 * u)}v${round(22 * u)}q${round(-14 * u)} ${round(12 * u)} ${round(-28 * u)} 0Z" fill="#C9A27A"/>` +
    `<ellipse cx="${round(x + 60 * u)}" cy="${round(y + 64 * u)}" rx="${round(27 * u)}" ry="${round(35 * u)}" fill="#D7B48D"/>` +
    `<path d="M${at(32, 62)}C${at(28, 20)} ${at(92, 20)} ${at(88, 62)}C${at(84, 44)} ${at(72, 40)} ${at(60, 40)}S${at(36, 44)} ${at(32, 62)}Z" fill="${tone}"/>` +
    `<path d="M${at(45, 62)}h${round(9 * u)}M${at(66, 62)}h${round(9 * u)}M${at(60, 64)}v${round(12 * u)}M${at(51, 84)}q${round(9 * u)} ${round(5 * u)} ${round(18 * u)} 0" fill="none" stroke="${INK}" stroke-width="${round(2.4 * u)}" stroke-linecap="round"/>`
  );
};

/** A diffractive device: a rosette whose rays stand for the colours that move as the page is tilted. */
export const rosette = (cx: number, cy: number, radius: number): string => {
  const rays = Array.from({ length: 16 }, (_, i) => {
    const a = (Math.PI * i) / 8;
    const at = (r: number): string => `${round(cx + r * Math.cos(a))} ${round(cy + r * Math.sin(a))}`;
    return `M${at(radius * 0.3)}L${at(radius * 0.92)}`;
  }).join('');
  return (
    `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="#BFD8D0" fill-opacity="0.75" stroke="${GREEN}" stroke-width="2"/>` +
    `<path d="${rays}" stroke="${BRASS}" stroke-width="2"/>` +
    `<circle cx="${cx}" cy="${cy}" r="${round(radius * 0.3)}" fill="none" stroke="${GREEN}" stroke-width="2"/>`
  );
};
