import { createRouter } from '@tanstack/react-router';
import { Broken } from './broken.js';
import { routeTree } from './routes.js';

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
  interface StaticDataRouteOption {
    /** Shown without the frame: nothing but the exam. */
    readonly bare?: boolean;
  }
}
