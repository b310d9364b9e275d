import type { Telling } from '#contracts/notifications';
import { oneOf } from '../../routing/index.js';

const TELLINGS: readonly Telling[] = [
  'seat-given',
  'reserve-place-given',
  'nomination-withdrawn',
  'officer-seated',
  'officer-in-reserve',
  'sitting-scheduled',
  'sitting-moved',
  'result-released',
  'certificate-issued',
  'certificate-suspended',
  'certificate-reinstated',
  'certificate-revoked',
];

/** What somebody can be told, where `value` is that. */
export const tellingOf = (value: unknown): Telling | undefined => oneOf(value, TELLINGS);
