export { Frame, Languages } from './frame.js';
export { useOnline } from './link-state.js';
export { inSomeLanguage } from './some-language.js';
export { useCentre } from './use-centre.js';
