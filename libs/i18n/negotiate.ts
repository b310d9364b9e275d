import { isLanguage, type Language } from '#kernel';

/** The language for somebody who asks for none of the three. */
const DEFAULT_LANGUAGE: Language = 'ar';

/** The best language for an `Accept-Language` (RFC 9110, 12.5.4); the first named wins among equals. */
export function negotiate(acceptLanguage: string | null | undefined): Language {
  let best: { language: Language; quality: number } = { language: DEFAULT_LANGUAGE, quality: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, 512).split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const language = range === '*' ? DEFAULT_LANGUAGE : range.split('-')[0];
    const quality = qualityOf(parameters);
    if (isLanguage(language) && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const quality = Number(given.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
