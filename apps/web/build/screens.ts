import { createServer, type Plugin } from 'vite';
import type * as Routes from '../src/app/routes.js';
import type * as Routing from '../src/routing/index.js';
import { OUR_LIBRARIES } from './our-libraries.js';

/** A place of the route tree, with the file of its screen and what the route says of itself. */
export interface PlaceOfTree {
  readonly path: string;
  readonly screen: string;
  readonly isOpen?: boolean;
  readonly reads?: string;
}

const SCREEN = /\/features\/.*\.tsx$/;

/** Reads the route tree. Each route is asked for its screen, which is noted instead of run. */
export async function placesOfTree(root: string): Promise<PlaceOfTree[]> {
  const asked: string[] = [];
  const noting: Plugin = {
    name: 'noting-screens',
    enforce: 'pre',
    load(path) {
      if (!SCREEN.test(path)) return null;
      asked.push(path);
      return 'export {}';
    },
  };
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [noting],
    resolve: { alias: OUR_LIBRARIES },
    ssr: { resolve: { conditions: ['source', 'module', 'node'] } },
  });
  try {
    const { routes } = (await server.ssrLoadModule('/src/app/routes.ts')) as typeof Routes;
    const { pathOf } = (await server.ssrLoadModule('/src/routing/index.ts')) as typeof Routing;
    const places: PlaceOfTree[] = [];
    for (const route of routes) {
      const { component, staticData } = route.options;
      await component?.preload?.();
      const [screen, ...more] = asked.splice(0);
      if (screen === undefined || more.length > 0)
        throw new Error(`The route ${pathOf(route)} has no screen of its own`);
      places.push({ path: pathOf(route), screen, ...staticData });
    }
    return places;
  } finally {
    await server.close();
  }
}
