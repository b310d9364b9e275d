export { CatalogueApiModule } from './catalogue-api.module.js';
