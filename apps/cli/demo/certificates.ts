import type { Centre } from '../centre.js';

export function certify(_centre: Centre, _sittingId: string): Promise<void> {
  return Promise.resolve();
}
