export { enter, hasRole, isStranger, meQuery, updateMe, useMe, type RoleName } from './session.js';
export { useArrival, usePreferences } from './preferences.js';
