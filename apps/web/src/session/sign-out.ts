import { signOut } from '#contracts/identity';
import { Problem, call } from '../api/index.js';
import { remembered } from '../device/index.js';
import { SIGN_OUT_WANTED, enter } from './session.js';

const PATIENCE = 4_000;

/** Signs out on this device at once, and at the centre as soon as there is a link. */
export async function leave(): Promise<void> {
  enter(null);
  remembered.set(SIGN_OUT_WANTED, 'yes');
  await finishLeaving();
}

/** Tells the centre of a sign-out that it could not be told before. A sign-in meanwhile ends that session too. */
export async function finishLeaving(): Promise<void> {
  if (remembered.get(SIGN_OUT_WANTED) === null) return;
  try {
    await call(signOut, {}, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (failure) {
    if (!(failure instanceof Problem) || failure.status >= 500) return;
  }
  remembered.forget(SIGN_OUT_WANTED);
}

/** Finishes the sign-out when the link comes back, as long as the page stands. */
export function finishLeavingOnceOnline(): void {
  window.addEventListener('online', () => void finishLeaving());
  void finishLeaving();
}
