import type { Agency, AgencyKind, Digits, Post, Rank, RegionalBand, State } from '#contracts/identity';
import type { OfficerFunction } from '#contracts/catalogue';
import type { Language, Role } from '#kernel';
import type { RankEntry } from '#identity';
import type { z } from 'zod';
import { demoId } from './demo-id.js';
import { serviceFacts, type ServiceFacts } from './service-facts.js';

type Kind = z.output<typeof AgencyKind>;
type Function = z.output<typeof OfficerFunction>;

export interface Text {
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

/** A person of the demo, whole: what People is given, with an id that every start repeats. */
export interface DemoPerson extends Partial<ServiceFacts> {
  readonly id: string;
  readonly stateCode: string | null;
  readonly email: string;
  readonly name: { readonly ar: string; readonly latin: string };
  readonly rank: Rank | null;
  readonly agencyId: string | null;
  readonly postId: string | null;
  readonly function: Function | null;
  readonly grants: readonly { readonly role: Role; readonly scope?: { readonly kind: string; readonly id: string } }[];
  readonly language: Language;
  readonly digits: Digits;
  readonly timeZone: string;
}

export interface Country {
  readonly state: State;
  readonly ranks: readonly RankEntry[];
  readonly agencies: readonly Agency[];
  readonly posts: readonly Post[];
  readonly administrator: DemoPerson;
  readonly officers: readonly DemoPerson[];
}

/** Name in Arabic, name in Latin letters, rank, agency, post, function, and the language where it is not the state's. */
type OfficerSource<R, A, P> = readonly [string, string, R, A, P, Function, Language?];

interface CountrySource<R extends string, A extends string, P extends string> {
  readonly code: string;
  readonly name: Text;
  readonly timeZone: string;
  readonly language: Language;
  readonly digits?: Digits;
  /** The lowest first. */
  readonly ranks: Readonly<Record<R, Rank>>;
  readonly agencies: Readonly<Record<A, { readonly kind: Kind; readonly name: Text }>>;
  readonly posts: Readonly<
    Record<P, { readonly agency: NoInfer<A>; readonly border: Post['border']; readonly name: Text }>
  >;
  readonly administrator: OfficerSource<NoInfer<R>, NoInfer<A>, NoInfer<P>>;
  readonly officers: readonly OfficerSource<NoInfer<R>, NoInfer<A>, NoInfer<P>>[];
}

export const text = (ar: string, fr: string, en: string): Text => ({ ar, fr, en });

export const rank = (band: RegionalBand, ar: string, fr: string, en: string): Rank => ({ title: { ar, fr, en }, band });

/** A state with its places and people, put together from a short source. */
export function country<R extends string, A extends string, P extends string>(source: CountrySource<R, A, P>): Country {
  const { code, name, timeZone } = source;
  const agencyId = (key: string): string => demoId(`agency:${code}:${key}`);
  const postId = (key: string): string => demoId(`post:${code}:${key}`);
  const person = (from: OfficerSource<R, A, P>, local: string, role: Role): DemoPerson => {
    const [ar, latin, rankKey, agency, post, duty, language = source.language] = from;
    const email = `${local}.${code}@demo.example`;
    return {
      id: demoId(`person:${email}`),
      stateCode: code,
      email,
      name: { ar, latin },
      ...serviceFacts(code, email, latin),
      rank: source.ranks[rankKey],
      agencyId: agencyId(agency),
      postId: postId(post),
      function: duty,
      grants: [{ role }],
      language,
      digits: source.digits ?? 'latn',
      timeZone,
    };
  };
  return {
    state: { code, name, timeZone, active: true },
    ranks: ladder(code, source.ranks),
    agencies: entries(source.agencies).map(([key, agency]) => ({ id: agencyId(key), stateCode: code, ...agency })),
    posts: entries(source.posts).map(([key, { agency, ...post }]) => ({
      id: postId(key),
      stateCode: code,
      agencyId: agencyId(agency),
      timeZone,
      ...post,
    })),
    administrator: person(source.administrator, 'admin', 'state-admin'),
    officers: source.officers.map((officer, index) => person(officer, `trainee${index + 1}`, 'trainee')),
  };
}

/** The ranks of a state in their order. */
const ladder = (stateCode: string, ranks: Readonly<Record<string, Rank>>): RankEntry[] =>
  Object.entries(ranks).map(([key, { title, band }], index) => ({
    id: demoId(`rank:${stateCode}:${key}`),
    stateCode,
    title,
    band,
    place: index + 1,
  }));

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];
