export { Bars, type Bar } from './bars.js';
