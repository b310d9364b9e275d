import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { OutgoingHttpHeaders } from 'node:http';

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
  const headers = {
    ...(await headersOfHelmet(publicUrl)),
    'content-security-policy': CONTENT_POLICY,
    'permissions-policy': NO_DEVICES,
  };
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/**
 * The headers of Helmet, which are the same for every answer and so are computed once. Running Helmet for each answer
 * would also set headers without Fastify's knowledge, which makes all of them slower to write.
 */
async function headersOfHelmet(publicUrl: string): Promise<OutgoingHttpHeaders> {
  const server = Fastify();
  const options: FastifyHelmetOptions = {
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: YEAR, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
  await server.register(helmet, options);
  server.get('/', (_request, reply) => reply.code(204).send());
  const { headers } = await server.inject('/');
  await server.close();
  const { date: _date, connection: _connection, ...said } = headers;
  return said;
}
