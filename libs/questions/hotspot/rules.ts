import type { FieldProblem } from '#kernel';
import type { Keyed } from '../kind.js';
import { problem } from '../problem.js';
import type { HotspotBody, HotspotKey } from './schema.js';

export const hotspotProblems = ({ body, key }: Keyed<HotspotBody, HotspotKey>): FieldProblem[] =>
  key.regions.length > body.selections ? [problem('key.regions', 'more-regions-than-selections')] : [];
