import { useMemo, type ReactNode } from 'react';
import type { Language } from '#i18n/web';
import { useTexts } from '../i18n/index.js';
import classes from './drawing.module.css';

type Texts = Readonly<Record<Language, string>>;

/** A drawing of libs/contracts: one SVG for all languages, its labels apart. */
export interface DrawingOf {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly alt: Texts;
  readonly labels: Readonly<Record<string, Texts>>;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const ACTIVE = 'script, foreignObject, iframe, image, animate, set, a';

/** The SVG with its labels put in, escaped, and without anything that acts or fetches. */
function inlined(drawing: DrawingOf, language: Language): string {
  const labelled = drawing.svg.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (_whole, key: string) =>
    escaped(drawing.labels[key]?.[language] ?? ''),
  );
  const svg = new DOMParser().parseFromString(labelled, 'image/svg+xml').documentElement;
  if (svg.nodeName !== 'svg') return '';
  for (const active of svg.querySelectorAll(ACTIVE)) active.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const outside = /href$/i.test(name) && !value.startsWith('#');
      if (/^on/i.test(name) || outside) element.removeAttribute(name);
    }
  }
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}

/** `children` lie over the drawing, in per cent of its size; a drawing is never mirrored. */
export function DrawingView(props: { readonly drawing: DrawingOf; readonly children?: ReactNode }) {
  const { language, textIn } = useTexts();
  const { drawing, children } = props;
  const svg = useMemo(() => inlined(drawing, language), [drawing, language]);
  return (
    <div className={classes['drawing']} style={{ maxWidth: `min(100%, ${Math.max(drawing.width, 480)}px)` }}>
      <div role="img" aria-label={textIn(drawing.alt)} dir="ltr" dangerouslySetInnerHTML={{ __html: svg }} />
      {children}
    </div>
  );
}
