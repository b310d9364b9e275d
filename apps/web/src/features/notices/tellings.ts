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

/** The telling that `value` names, if it is one. */
export const tellingOf = (value: unknown): Telling | undefined => oneOf(value, TELLINGS);
