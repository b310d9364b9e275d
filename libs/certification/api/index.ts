export { CertificationApiModule } from './certification-api.module.js';
