import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const YEAR = 31_536_000;

const NO_DEVICES = 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()';

/** Only what the centre itself serves may run in its pages, and no other site may frame them. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "script-src-attr 'none'",
  // The components of the web front end write inline styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join(';');

/** Sets the security headers of every answer, the API's, the pages' and the failures'. */
export async function addSecurityHeaders(server: FastifyInstance, publicUrl: string): Promise<void> {
  const options: FastifyHelmetOptions = {
    // Helmet would put the policy together anew for every answer.
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: YEAR, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
  await server.register(helmet, options);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ 'content-security-policy': CONTENT_POLICY, 'permissions-policy': NO_DEVICES });
    done();
  });
}
