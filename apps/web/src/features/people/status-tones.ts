import type { ServiceRecord } from '#contracts/identity';
import type { Tone } from '../../ui/index.js';

export const TONES: Readonly<Record<ServiceRecord['status'], Tone>> = {
  active: 'good',
  suspended: 'wait',
  left: 'quiet',
  transferred: 'info',
};
