import { useEffect } from 'react';
import { readMe } from '#contracts/identity';
import { call } from '../../api/index.js';
import { centreClock } from '../../device/index.js';

const LOOK = 1_000;
const ASK_AGAIN = 10_000;

/** Asks the centre for the time when the clocks of the device disagree: one of them was set, or stood still in a sleep. */
export function useCentreClock(): void {
  useEffect(() => {
    let asked = -Infinity;
    const look = () => {
      if (!centreClock.isShaken() || performance.now() - asked < ASK_AGAIN) return;
      asked = performance.now();
      // Any answer tells the time, a refusal too.
      void call(readMe, {}).catch(() => undefined);
    };
    const hide = () => centreClock.hide();
    const turn = () => {
      if (document.visibilityState === 'hidden') {
        hide();
        return;
      }
      centreClock.show();
      look();
    };
    const timer = setInterval(look, LOOK);
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', look);
    };
  }, []);
}
