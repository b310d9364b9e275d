export { forgetPerson } from './forget-person.js';
export { NO_DEVICE, isSame, type Contest, type Kept, type Refusal, type Version } from './kept.js';
export { KeptQueue } from './kept-queue.js';
export type { QueueState } from './queue-settings.js';
export type { Receipt } from './receipt.js';
export { saveFile } from './save-file.js';
export { deviceStore, type DeviceStore } from './device-store.js';
export { useKept } from './use-kept.js';
