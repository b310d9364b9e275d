import type { Page } from 'playwright-core';
import type { Language } from '#kernel';
import { accessibility, contrast, type OpenContrast } from './checks/accessibility.js';
import { current } from './checks/current.js';
import { fonts } from './checks/fonts.js';
import { keyboard } from './checks/keyboard.js';
import { mirroring } from './checks/mirroring.js';
import { overflow } from './checks/overflow.js';
import { nativeWords } from './checks/untranslated.js';
import type { Place } from './screen.js';

type Check = (page: Page, note: (open: OpenContrast) => void) => Promise<string[]>;

/** One check of a screen: in what window, and what is checked there. */
export interface Pass {
  readonly said: string;
  readonly language: Language;
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  readonly checks: readonly Check[];
  /** Whether it is seen in a window of the usual height, without a picture. */
  readonly asUsed?: boolean;
  /** The names of the screens that the pass leaves out. */
  readonly not?: readonly string[];
}

/** Each language is checked first at its own width; the other passes turn, dim or go through the same page. */
export const PASSES: readonly Pass[] = [
  {
    said: 'in Arabic at 360 px',
    language: 'ar',
    width: 360,
    checks: [accessibility, overflow, fonts, mirroring, nativeWords],
  },
  { said: 'in Arabic at 360 px in the dark', language: 'ar', width: 360, theme: 'dark', checks: [contrast] },
  { said: 'in Arabic at 1280 px', language: 'ar', width: 1280, checks: [overflow] },
  { said: 'in French at 1280 px', language: 'fr', width: 1280, checks: [accessibility, overflow, fonts, current] },
  { said: 'in French at 360 px', language: 'fr', width: 360, checks: [overflow] },
  {
    said: 'in French by keyboard alone',
    language: 'fr',
    width: 1280,
    checks: [keyboard],
    asUsed: true,
    // These panels fold when the focus goes elsewhere: they are looked at by themselves.
    not: ['person-menu', 'search-in-the-header'],
  },
  { said: 'in English at 1280 px', language: 'en', width: 1280, checks: [overflow] },
];

export const passesOf = ({ name }: Place): readonly Pass[] => PASSES.filter(({ not = [] }) => !not.includes(name));
