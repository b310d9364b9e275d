import { useState, type KeyboardEvent } from 'react';

/** Whether capitals are locked, as told by the last key pressed in a field. */
export function useCapsLock() {
  const [isOn, setOn] = useState(false);
  return {
    isOn,
    notice: (event: KeyboardEvent): void => setOn(event.getModifierState('CapsLock')),
    forget: (): void => setOn(false),
  };
}
