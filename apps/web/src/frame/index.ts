export { Frame, Languages } from './frame.js';
export { useOnline } from './link-state.js';
