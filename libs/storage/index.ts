export { FileStore, type PutOptions, type StoredFile } from './file-store.js';
export { LocalFileStore } from './local-file-store.js';
export { StorageModule } from './storage.module.js';
