export { BlockView } from './block.js';
