import { signOut } from '#contracts/identity';
import { Problem, call } from '../api/index.js';
import { remembered } from '../device/index.js';
import { SIGN_OUT_WANTED, enter } from './session.js';

const PATIENCE = 4_000;

/** On this device at once; at the centre as soon as there is a link. */
export async function leave(): Promise<void> {
  enter(null);
  remembered.set(SIGN_OUT_WANTED, 'yes');
  await finishLeaving();
}

/** Tells the centre what it could not be told before. Whoever signs in meanwhile ends that session too. */
export async function finishLeaving(): Promise<void> {
  if (remembered.get(SIGN_OUT_WANTED) === null) return;
  try {
    await call(signOut, {}, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (failure) {
    if (!(failure instanceof Problem) || failure.status >= 500) return;
  }
  remembered.forget(SIGN_OUT_WANTED);
}

/** As long as the page stands, the link may come back. */
export function finishLeavingOnceOnline(): void {
  window.addEventListener('online', () => void finishLeaving());
  void finishLeaving();
}
