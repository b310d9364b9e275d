import { anybody, type Expectations } from './expectation.js';

/** Addresses outside /api/v1. */
export const apartExpectations: Expectations = {
  'GET /health/live': { statuses: anybody(200) },
  'GET /health/ready': {
    statuses: anybody(200),
    prepare: async (centre) => {
      await centre.sql('insert into queue.worker_heartbeat (worker_id, pid) values (gen_random_uuid(), 1)');
      return {};
    },
  },
  // The test asks from the same machine; the refusal from elsewhere is tested apart.
  'GET /metrics': { statuses: anybody(200) },
  'GET /api/docs': { statuses: anybody(200) },
  'GET /api/openapi.json': { statuses: anybody(200) },
  'GET /.well-known/did.json': { statuses: anybody(200) },
  'GET /verify': { statuses: anybody(200) },
  'GET /verify/': { statuses: anybody(302) },
  'GET /verify/:code': {
    statuses: anybody(200),
    prepare: async (centre) => ({ params: { code: await centre.certificateNumber() } }),
  },
};

/** The files of the page at /api/docs. */
export const DOCS_FILES = /^\/api\/docs\//;
/** Places and files of the web front end, where it is built: nothing in them belongs to anybody. */
export const WEB_PLACES = [
  'GET *',
  'GET /*',
  'GET /verify/*',
  'GET /fonts/arabic-400.woff2',
  'GET /fonts/arabic-600.woff2',
  'GET /fonts/latin-400.woff2',
  'GET /fonts/latin-600.woff2',
];
