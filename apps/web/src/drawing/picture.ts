import { useEffect, useMemo, useState } from 'react';
import { useTexts } from '../i18n/index.js';
import type { DrawingOf } from './drawing-of.js';
import { facesFor } from './faces.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const INK = '#12263a';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The drawing as the address of a picture. It is a document of its own that runs nothing, fetches nothing and reaches
 * nothing of the page. It does not know the fonts of the page either, so it carries its own. Null until these have
 * come; empty if the drawing cannot be read.
 */
export function usePicture(drawing: DrawingOf): string | null {
  const { language } = useTexts();
  const labelled = useMemo(
    () =>
      drawing.svg.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (_whole, key: string) =>
        escaped(drawing.labels[key]?.[language] ?? ''),
      ),
    [drawing, language],
  );
  const [faces, setFaces] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void facesFor(labelled).then((found) => isWanted && setFaces(found));
    return () => {
      isWanted = false;
    };
  }, [labelled]);
  return useMemo(
    () => (faces === null ? null : addressOf(labelled, drawing, language, faces)),
    [labelled, drawing, language, faces],
  );
}

function addressOf(labelled: string, { width, height }: DrawingOf, language: string, faces: string): string {
  const page = new DOMParser().parseFromString(labelled, 'image/svg+xml');
  const svg = page.documentElement;
  if (svg.nodeName !== 'svg' || page.querySelector('parsererror')) return '';
  for (const [name, value] of Object.entries({ width, height, lang: language, color: INK }))
    svg.setAttribute(name, String(value));
  const style = page.createElementNS(NAMESPACE, 'style');
  style.textContent = faces;
  svg.prepend(style);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
}
