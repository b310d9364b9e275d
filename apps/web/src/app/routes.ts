import { routes as account } from '../features/account/routes.js';
import { routes as audit } from '../features/audit/routes.js';
import { routes as catalogue } from '../features/catalogue/routes.js';
import { routes as centre } from '../features/centre/routes.js';
import { routes as certificates } from '../features/certificates/routes.js';
import { routes as cohorts } from '../features/cohorts/routes.js';
import { routes as competencies } from '../features/competencies/routes.js';
import { routes as exam } from '../features/exam/routes.js';
import { routes as home } from '../features/home/routes.js';
import { routes as imports } from '../features/imports/routes.js';
import { routes as learning } from '../features/learning/routes.js';
import { routes as marking } from '../features/marking/routes.js';
import { routes as moderation } from '../features/moderation/routes.js';
import { routes as notices } from '../features/notices/routes.js';
import { routes as officers } from '../features/officers/routes.js';
import { routes as people } from '../features/people/routes.js';
import { routes as release } from '../features/release/routes.js';
import { routes as results } from '../features/results/routes.js';
import { routes as search } from '../features/search/routes.js';
import { routes as structure } from '../features/structure/routes.js';
import { root } from '../routing/index.js';

/** Every place of the application, as each feature declares its own. */
export const routes = [
  ...home,
  ...search,
  ...centre,
  ...account,
  ...notices,
  ...people,
  ...catalogue,
  ...competencies,
  ...learning,
  ...exam,
  ...marking,
  ...release,
  ...moderation,
  ...cohorts,
  ...officers,
  ...imports,
  ...results,
  ...certificates,
  ...structure,
  ...audit,
] as const;

export const routeTree = root.addChildren(routes);
