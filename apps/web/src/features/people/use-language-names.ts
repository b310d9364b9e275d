import { useTexts } from '../../i18n/index.js';

/** Languages of the region and of those whom its officers meet, by ISO 639. */
export const SPOKEN = 'ar fr en zgh ha ff bm wo mos dyu es pt it tmh kr snk srr yo ig'.split(' ');

/** Languages that browsers call by their code alone. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zgh: { ar: 'الأمازيغية', fr: 'amazighe', en: 'Amazigh' },
  tmh: { ar: 'التماشق', fr: 'tamasheq', en: 'Tamasheq' },
  ff: { ar: 'الفولانية', fr: 'peul', en: 'Fulah' },
  mos: { ar: 'الموسي', fr: 'moré', en: 'Mossi' },
  dyu: { ar: 'الديولا', fr: 'dioula', en: 'Dyula' },
  kr: { ar: 'الكانورية', fr: 'kanouri', en: 'Kanuri' },
  snk: { ar: 'السوننكية', fr: 'soninké', en: 'Soninke' },
  srr: { ar: 'السيرير', fr: 'sérère', en: 'Serer' },
};

/** The name of a language in the reader's language, if the browser knows it; else its code. */
export function useLanguageNames(): (code: string) => string {
  const { language } = useTexts();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (code) => OTHERWISE[code]?.[language] ?? names.of(code) ?? code;
}
