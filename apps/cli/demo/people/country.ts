import type { AgencyKind, BorderType, Digits, Rank, RegionalBand, State } from '#contracts/identity';
import type { OfficerFunction } from '#contracts/catalogue';
import type { Language, Role } from '#kernel';
import type { AgencyEntry, PostEntry, RankEntry } from '#identity';
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

/** A whole person of the demo: what is given to People, with an id that is the same on every start. */
export interface DemoPerson extends Partial<ServiceFacts> {
  readonly id: string;
  readonly stateCode: string | null;
  readonly email: string;
  readonly name: { readonly ar: string; readonly latin: string };
  readonly rankId: string | null;
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
  readonly agencies: readonly AgencyEntry[];
  /** Each unit comes before the posts and units under it. */
  readonly posts: readonly PostEntry[];
  readonly administrator: DemoPerson;
  readonly officers: readonly DemoPerson[];
}

/**
 * Name in Arabic, name in Latin letters, rank, agency, post, function, and the language where it is not the state's.
 */
type OfficerSource<R, A, P> = readonly [string, string, R, A, P, Function, Language?];

interface UnitSource<A extends string> {
  readonly agency: A;
  readonly name: Text;
}

interface PostSource<A extends string> extends UnitSource<A> {
  readonly border: BorderType;
  /** Latitude and longitude. */
  readonly at: readonly [number, number];
  /** The unit that the post is under. */
  readonly under?: string;
}

interface CountrySource<R extends string, A extends string, P extends string> {
  readonly code: string;
  readonly name: Text;
  readonly timeZone: string;
  readonly language: Language;
  readonly digits?: Digits;
  /** Ranks begin with the lowest. */
  readonly ranks: Readonly<Record<R, Rank>>;
  readonly agencies: Readonly<Record<A, { readonly kind: Kind; readonly name: Text }>>;
  readonly units?: Readonly<Record<string, UnitSource<NoInfer<A>>>>;
  readonly posts: Readonly<Record<P, PostSource<NoInfer<A>>>>;
  readonly administrator: OfficerSource<NoInfer<R>, NoInfer<A>, NoInfer<P>>;
  readonly officers: readonly OfficerSource<NoInfer<R>, NoInfer<A>, NoInfer<P>>[];
}

export const text = (ar: string, fr: string, en: string): Text => ({ ar, fr, en });

export const rank = (band: RegionalBand, ar: string, fr: string, en: string): Rank => ({ title: { ar, fr, en }, band });

/** Puts a state with its places and people together from a short source. */
export function country<R extends string, A extends string, P extends string>(source: CountrySource<R, A, P>): Country {
  const { code, name, timeZone } = source;
  const person = (from: OfficerSource<R, A, P>, local: string, role: Role): DemoPerson => {
    const [ar, latin, rankKey, agency, post, duty, language = source.language] = from;
    const email = `${local}.${code}@demo.example`;
    return {
      id: demoId(`person:${email}`),
      stateCode: code,
      email,
      name: { ar, latin },
      ...serviceFacts(code, email, latin),
      rankId: rankIdOf(code, rankKey),
      agencyId: agencyIdOf(code, agency),
      postId: postIdOf(code, post),
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
    agencies: entries(source.agencies).map(([key, agency]) => ({
      id: agencyIdOf(code, key),
      stateCode: code,
      ...agency,
    })),
    posts: [...unitsOf(source), ...postsOf(source)],
    administrator: person(source.administrator, 'admin', 'state-admin'),
    officers: source.officers.map((officer, index) => person(officer, `trainee${index + 1}`, 'trainee')),
  };
}

const rankIdOf = (code: string, key: string): string => demoId(`rank:${code}:${key}`);
const agencyIdOf = (code: string, key: string): string => demoId(`agency:${code}:${key}`);
const postIdOf = (code: string, key: string): string => demoId(`post:${code}:${key}`);

type Places = Pick<CountrySource<string, string, string>, 'code' | 'timeZone' | 'units' | 'posts'>;

const unitsOf = ({ code, timeZone, units = {} }: Places): PostEntry[] =>
  Object.entries(units).map(([key, { agency, name }]) => ({
    id: postIdOf(code, key),
    stateCode: code,
    agencyId: agencyIdOf(code, agency),
    parentId: null,
    kind: 'unit',
    name,
    border: null,
    timeZone,
    location: null,
  }));

const postsOf = ({ code, timeZone, posts }: Places): PostEntry[] =>
  Object.entries(posts).map(
    ([
      key,
      {
        agency,
        name,
        border,
        at: [latitude, longitude],
        under,
      },
    ]) => ({
      id: postIdOf(code, key),
      stateCode: code,
      agencyId: agencyIdOf(code, agency),
      parentId: under === undefined ? null : postIdOf(code, under),
      kind: 'post',
      name,
      border,
      timeZone,
      location: { latitude, longitude },
    }),
  );

/** The ranks of a state in their order. */
const ladder = (stateCode: string, ranks: Readonly<Record<string, Rank>>): RankEntry[] =>
  Object.entries(ranks).map(([key, { title, band }], index) => ({
    id: rankIdOf(stateCode, key),
    stateCode,
    title,
    band,
    place: index + 1,
  }));

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];
