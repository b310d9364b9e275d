export { KeptQueue, type Kept, type QueueState } from './kept-queue.js';
export { saveFile } from './save-file.js';
export { shelf, type Shelf } from './shelf.js';
export { useKept } from './use-kept.js';
