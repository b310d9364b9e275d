import { remembered } from './remembered.js';

const KEY = 'device';

/** Uses random bytes and not `randomUUID`, which browsers offer over https alone. */
function drawn(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The id of this device, made when it is first needed; if nothing is remembered, it is the id of this page. */
export function thisDevice(): string {
  const known = remembered.get(KEY);
  if (known !== null) return known;
  const id = drawn();
  remembered.set(KEY, id);
  return id;
}

const TABLET_WIDTH = 600;

/** The kind of device as people call it, as far as a page can tell. */
export function kindOfDevice(): 'phone' | 'tablet' | 'computer' {
  if (!matchMedia('(pointer: coarse)').matches) return 'computer';
  return Math.min(screen.width, screen.height) < TABLET_WIDTH ? 'phone' : 'tablet';
}
