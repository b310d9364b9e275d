export { StorageApiModule } from './storage-api.module.js';
