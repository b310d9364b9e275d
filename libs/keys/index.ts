export { FileKeyRing } from './file-key-ring.js';
export { KeysModule } from './keys.module.js';
export { KEY_NAMES, KeyRing, type KeyName, type Signer } from './signer.js';
export { fromMultibase, isSignedBy, toMultibase } from './ed25519.js';
