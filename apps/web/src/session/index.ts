export { AddressedReader } from './addressed-reader.js';
export { enter, hasRole, isStranger, meQuery, updateMe, useMe, type RoleName } from './session.js';
export { finishLeavingOnceOnline, leave } from './sign-out.js';
export { useArrival, usePreferences } from './preferences.js';
