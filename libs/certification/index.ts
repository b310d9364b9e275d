export { CertificateIssuing } from './certificate-issuing.service.js';
export { CertificateLifecycle } from './certificate-lifecycle.service.js';
export { Certificates } from './certificates.service.js';
export { CertificationModule } from './certification.module.js';
export { LogVerifier } from './log-verifier.service.js';
