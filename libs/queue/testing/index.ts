export { listenTo, published, type Published } from './ear.js';
