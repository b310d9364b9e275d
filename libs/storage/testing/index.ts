export { aReceivingApi, type ReceivingApi } from './a-receiving-api.js';
export { makeDuePictures } from './make-due-pictures.js';
export { TusClient, type NewFile, type Told } from './tus-client.js';
