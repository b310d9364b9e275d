export { enter, hasRole, meQuery, updateMe, useMe, type RoleName } from './session.js';
export { usePreferences } from './preferences.js';
