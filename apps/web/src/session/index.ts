export { enter, hasRole, isStranger, meQuery, updateMe, useMe, type RoleName } from './session.js';
export { usePreferences } from './preferences.js';
