import { createRouter } from '@tanstack/react-router';
import { routes as design } from '../features/design/routes.js';
import { root } from '../routing/index.js';
import { Broken } from './broken.js';
import { NotFound } from './not-found.js';
import { routes, routeTree } from './routes.js';
import { Shell } from './shell.js';

root.update({ component: Shell, notFoundComponent: NotFound });
if (import.meta.env.DEV) root.addChildren([...routes, ...design]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
