import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '#kernel';
import { screenshot } from '../support/chromium.js';
import type { OpenContrast } from './checks/accessibility.js';
import { textsOf, type SeenText } from './checks/untranslated.js';
import { passesOf, type Pass } from './passes.js';
import type { Place } from './screen.js';
import type { Walk } from './walk.js';

/** What came of looking at a screen in one language. */
interface Look {
  /** Of each pass; a pass that broke off has the failure as its finding. */
  readonly findings: ReadonlyMap<Pass, readonly string[]>;
  readonly texts: readonly SeenText[];
  readonly complaints: readonly string[];
}

/** A contrast that axe left open, with where it is. */
export interface PlacedContrast extends OpenContrast {
  readonly screen: string;
  readonly pass: string;
}

/**
 * Goes through the screens in three languages at once, each language in a window of its own and one screen ahead of
 * who asks, so that the processors are never idle.
 */
export class Tour {
  readonly openContrasts: PlacedContrast[] = [];
  private readonly looks = new Map<Place, ReadonlyMap<Language, Promise<Look>>>();
  private readonly last = new Map<Language, Promise<unknown>>();

  constructor(
    private readonly walk: Walk,
    private readonly places: readonly Place[],
  ) {}

  /** What one pass finds on a screen. */
  async findings(place: Place, pass: Pass): Promise<readonly string[]> {
    const { findings } = await this.look(place, pass.language);
    return findings.get(pass) ?? ['it was not looked at'];
  }

  /** What the browser complained of, in any language. */
  async complaints(place: Place): Promise<readonly string[]> {
    const looks = await Promise.all(LANGUAGES.map((language) => this.look(place, language)));
    return looks.flatMap(({ complaints }) => complaints);
  }

  /** What is read on a screen, in each language. */
  async texts(place: Place): Promise<Readonly<Record<Language, readonly SeenText[]>>> {
    const [ar, fr, en] = await Promise.all([this.look(place, 'ar'), this.look(place, 'fr'), this.look(place, 'en')]);
    return { ar: ar.texts, fr: fr.texts, en: en.texts };
  }

  private look(place: Place, language: Language): Promise<Look> {
    const looks = this.begin(place);
    const next = this.places[this.places.indexOf(place) + 1];
    if (next) this.begin(next);
    const look = looks.get(language);
    if (!look) throw new Error(`No window is in ${language}`);
    return look;
  }

  private begin(place: Place): ReadonlyMap<Language, Promise<Look>> {
    const known = this.looks.get(place);
    if (known) return known;
    const begun = new Map(LANGUAGES.map((language) => [language, this.queue(place, language)]));
    this.looks.set(place, begun);
    return begun;
  }

  /** One screen after another in each window. */
  private queue(place: Place, language: Language): Promise<Look> {
    const look = (this.last.get(language) ?? Promise.resolve()).then(() => this.lookAt(place, language));
    // Who asks for it hears of a failure; the next screen is looked at all the same.
    this.last.set(
      language,
      look.catch(() => undefined),
    );
    return look;
  }

  private async lookAt(place: Place, language: Language): Promise<Look> {
    const findings = new Map<Pass, readonly string[]>();
    let texts: SeenText[] = [];
    for (const pass of passesOf(place).filter((each) => each.language === language)) {
      try {
        const page = await this.walk.visit(place, { ...pass, whole: !pass.asUsed });
        if (texts.length === 0) texts = await textsOf(page);
        findings.set(pass, await this.check(page, place, pass));
      } catch (failure) {
        findings.set(pass, [`it broke off: ${String(failure)}`]);
      }
    }
    return { findings, texts, complaints: await this.walk.complaints(language, place) };
  }

  private async check(page: Page, place: Place, { said, checks, asUsed }: Pass): Promise<string[]> {
    if (!asUsed) await screenshot(page, place.name);
    const findings: string[] = [];
    const note = (open: OpenContrast) => this.openContrasts.push({ screen: place.name, pass: said, ...open });
    for (const check of checks) findings.push(...(await check(page, note)));
    return findings;
  }
}
