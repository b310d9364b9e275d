import { z } from 'zod';
import { CompleteText, Id, StateCode } from '../common/index.js';

const isTimeZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** A zone of the IANA database. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: 'identity.time-zone-unknown' } })
  .meta({ id: 'TimeZone', description: 'A zone of the IANA database', examples: ['Africa/Casablanca'] });

export const AgencyKind = z
  .enum(['police', 'customs', 'gendarmerie', 'coast-guard', 'army', 'justice'])
  .meta({ id: 'AgencyKind' });

export const State = z
  .strictObject({ code: StateCode, name: CompleteText, timeZone: TimeZone, active: z.boolean() })
  .meta({
    id: 'State',
    examples: [
      { code: 'ma', name: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco' }, timeZone: 'Africa/Casablanca', active: true },
    ],
  });

export const Agency = z
  .strictObject({ id: Id, stateCode: StateCode, kind: AgencyKind, name: CompleteText })
  .meta({ id: 'Agency' });

/** A border crossing or a unit. */
export const Post = z
  .strictObject({
    id: Id,
    stateCode: StateCode,
    agencyId: Id,
    name: CompleteText,
    border: z.enum(['land', 'air', 'sea']),
    timeZone: TimeZone,
  })
  .meta({ id: 'Post' });

export type State = z.output<typeof State>;
export type Agency = z.output<typeof Agency>;
export type AgencyKind = z.output<typeof AgencyKind>;
export type Post = z.output<typeof Post>;
