export { FileOwner, OwnerKind, Upload } from './upload.js';
export { cancelUpload, continueUpload, createUpload, getFile, getUpload } from './operations.js';
