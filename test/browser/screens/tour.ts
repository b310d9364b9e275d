import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '#kernel';
import { screenshot } from '../support/chromium.js';
import type { OpenContrast } from './checks/accessibility.js';
import { textsOf, type SeenText } from './checks/untranslated.js';
import { passesOf, type Pass } from './passes.js';
import type { Place } from './screen.js';
import type { Walk } from './walk.js';

/** The results of looking at a screen in one language. */
interface Look {
  /** The findings of each pass; a pass that broke off has the failure as its finding. */
  readonly findings: ReadonlyMap<Pass, readonly string[]>;
  readonly texts: readonly SeenText[];
  readonly complaints: readonly string[];
}

/** A contrast that axe left open, with where it is. */
export interface PlacedContrast extends OpenContrast {
  readonly screen: string;
  readonly pass: string;
}

/** A walk through some of the screens, one after another in the window of each language. */
interface Part {
  readonly walk: Walk;
  readonly places: readonly Place[];
  readonly last: Map<Language, Promise<unknown>>;
}

/** Whether pictures of screens without a finding are kept too; they take as long as the checks. */
const KEEPS_ALL = process.env['SCREENS'] === 'kept';

/** How many screens more are begun for each that is asked for, so that the processors are never idle. */
const AHEAD = 2;

/** Goes through the screens in several walks at once, each through its part of them and in three languages. */
export class Tour {
  readonly openContrasts: PlacedContrast[] = [];
  private readonly parts: readonly Part[];
  private readonly looks = new Map<Place, ReadonlyMap<Language, Promise<Look>>>();
  private readonly asked = new Set<Place>();

  /** The first screen of anybody who signs in waits for `prepared`. */
  constructor(
    walks: readonly Walk[],
    places: readonly Place[],
    private readonly prepared: Promise<void>,
  ) {
    prepared.catch(() => undefined);
    const share = Math.ceil(places.length / walks.length);
    this.parts = walks.map((walk, at) => ({
      walk,
      places: places.slice(at * share, (at + 1) * share),
      last: new Map(),
    }));
  }

  /** The findings of one pass on a screen. */
  async findings(place: Place, pass: Pass): Promise<readonly string[]> {
    const { findings } = await this.look(place, pass.language);
    return findings.get(pass) ?? ['it was not looked at'];
  }

  /** The complaints of the browser, in any language. */
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
    const look = this.begin(place).get(language);
    if (!look) throw new Error(`No window is in ${language}`);
    if (!this.asked.has(place)) this.goOn();
    this.asked.add(place);
    return look;
  }

  private goOn(): void {
    for (const { places } of this.parts) {
      for (const next of places.filter((each) => !this.looks.has(each)).slice(0, AHEAD)) this.begin(next);
    }
  }

  private begin(place: Place): ReadonlyMap<Language, Promise<Look>> {
    const known = this.looks.get(place);
    if (known) return known;
    const part = this.parts.find(({ places }) => places.includes(place));
    if (!part) throw new Error(`No walk comes to ${place.name}`);
    const begun = new Map(LANGUAGES.map((language) => [language, this.queue(part, place, language)]));
    this.looks.set(place, begun);
    return begun;
  }

  private queue({ walk, last }: Part, place: Place, language: Language): Promise<Look> {
    const look = (last.get(language) ?? Promise.resolve()).then(() => this.lookAt(walk, place, language));
    // The caller is told of a failure; the next screen is looked at all the same.
    last.set(
      language,
      look.catch(() => undefined),
    );
    return look;
  }

  private async lookAt(walk: Walk, place: Place, language: Language): Promise<Look> {
    if (place.person !== null) await this.prepared;
    const findings = new Map<Pass, readonly string[]>();
    let texts: SeenText[] = [];
    for (const pass of passesOf(place).filter((each) => each.language === language)) {
      try {
        const page = await walk.visit(place, { ...pass, whole: !pass.asUsed });
        if (texts.length === 0) texts = await textsOf(page);
        findings.set(pass, await this.check(page, place, pass));
      } catch (failure) {
        findings.set(pass, [`it broke off: ${String(failure)}`]);
      }
    }
    return { findings, texts, complaints: await walk.complaints(language, place) };
  }

  private async check(page: Page, place: Place, { said, checks, asUsed }: Pass): Promise<string[]> {
    const findings: string[] = [];
    const note = (open: OpenContrast) => this.openContrasts.push({ screen: place.name, pass: said, ...open });
    for (const check of checks) findings.push(...(await check(page, note)));
    if (!asUsed && (KEEPS_ALL || findings.length > 0)) await screenshot(page, place.name);
    return findings;
  }
}
