import type { z } from 'zod';
import type { Named } from './kind.js';

/** Takes of a body what `schema` names. What stands besides, whatever it is called, stays behind. */
export function askedBy<Body extends Named>(schema: Body): (body: z.output<Body>) => z.output<Body> {
  const allowed = schema.strip();
  return (body) => allowed.parse(body) as z.output<Body>;
}
