import { z } from 'zod';
import { CompleteText, Id, StateCode, TimeZone } from '../../common/index.js';
import { Closing, GivenName, MergedInto } from './structure.js';

/** A post stands at a border; a unit is what posts and other units stand under. */
export const PostKind = z.enum(['unit', 'post']).meta({ id: 'PostKind' });
export const BorderType = z.enum(['land', 'air', 'sea']).meta({ id: 'BorderType' });

const POLE = 90;
const HALF_TURN = 180;

/** Degrees, north and east positive. */
export const Coordinates = z
  .strictObject({
    latitude: z.number().min(-POLE).max(POLE),
    longitude: z.number().min(-HALF_TURN).max(HALF_TURN),
  })
  .meta({ id: 'Coordinates', examples: [{ latitude: 33.1442, longitude: 11.5561 }] });

const count = z.number().int();

/** A border post or a unit. */
export const Post = z
  .strictObject({
    id: Id,
    stateCode: StateCode,
    agencyId: Id,
    /** The unit that it stands under; null where it stands directly under its agency. */
    parentId: Id.nullable(),
    kind: PostKind,
    name: CompleteText,
    /** Null for a unit. */
    border: BorderType.nullable(),
    timeZone: TimeZone,
    location: Coordinates.nullable(),
    closing: Closing.nullable(),
    mergedInto: MergedInto.nullable(),
    /** Units and posts directly under it that are open. */
    under: count,
    /** Active people who stand in it; null to readers who neither keep nor oversee it. */
    people: count.nullable(),
    allowed: z.array(z.string()),
    version: count,
  })
  .meta({ id: 'Post' });

const facts = {
  parentId: Id.nullable().default(null),
  kind: PostKind,
  name: GivenName,
  /** A post needs one, a unit has none. */
  border: BorderType.nullable().default(null),
  timeZone: TimeZone,
  location: Coordinates.nullable().default(null),
};

const PostFacts = z.strictObject(facts);
export const PostChange = PostFacts.meta({ id: 'PostChange' });

export const NewPost = z.strictObject({ agencyId: Id, ...facts }).meta({
  id: 'NewPost',
  examples: [
    {
      agencyId: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
      kind: 'post',
      name: { ar: 'معبر رأس جدير', fr: 'Poste-frontière de Ras Jedir', en: 'Ras Jedir border crossing' },
      border: 'land',
      timeZone: 'Africa/Tunis',
      location: { latitude: 33.1442, longitude: 11.5561 },
    },
  ],
});

export type Post = z.output<typeof Post>;
export type PostKind = z.output<typeof PostKind>;
export type BorderType = z.output<typeof BorderType>;
export type Coordinates = z.output<typeof Coordinates>;
export type PostFacts = z.output<typeof PostFacts>;
export type NewPost = z.output<typeof NewPost>;
