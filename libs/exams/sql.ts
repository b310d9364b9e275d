import { utc } from '#database';

/** An instant from JSON made by PostgreSQL, whatever the time zone of its session. */
export const instant = (text: string): string => new Date(text).toISOString();

/** An answer of `exams.response` as JSON. */
export const storedAnswer = (row: string): string =>
  `jsonb_build_object('device', ${row}.device, 'deviceKind', ${row}.device_kind, 'sequence', ${row}.sequence,
    'revision', ${row}.revision, 'answer', ${row}.answer, 'language', ${row}.language,
    'answeredAt', ${utc(`${row}.answered_at`)}, 'savedAt', ${utc(`${row}.saved_at`)})`;

/** The rivals of an answer of `exams.response` as JSON, the one received last first. */
export const rivals = (row: string): string =>
  `(select coalesce(jsonb_agg(v || jsonb_build_object('answeredAt', ${utc(`(v->>'answeredAt')::timestamptz`)},
      'savedAt', ${utc(`(v->>'savedAt')::timestamptz`)}) order by (v->>'revision')::integer desc), '[]')
    from jsonb_array_elements(${row}.rivals) v)`;
