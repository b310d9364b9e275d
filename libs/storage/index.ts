export type { KeptFile } from './domain/kept-file.entity.js';
export { FileOwners, type Concerned, type FileOwner } from './file-owners.js';
export { FileStore, type ByteRange, type PutOptions, type StoredFile } from './file-store.js';
export { Files, type ReadableContent } from './files.service.js';
export { LocalFileStore } from './local-file-store.js';
export { StorageModule } from './storage.module.js';
