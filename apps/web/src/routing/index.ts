export { loadFurther } from './further.js';
export { getParentRoute, pathOf, root } from './root.js';
export { day, filled, oneOf, sortFor, stateCode, text, wordsSearch, type Search } from './search.js';
export { beforeLoad } from './sign-in-first.js';
