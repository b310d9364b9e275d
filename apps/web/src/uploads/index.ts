export { FileField } from './file-field.js';
