import type { Language } from '#i18n/web';

type Texts = Readonly<Record<Language, string>>;

/** A drawing of libs/contracts: one SVG for all languages, with its labels apart. */
export interface DrawingOf {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly alt: Texts;
  readonly labels: Readonly<Record<string, Texts>>;
}
