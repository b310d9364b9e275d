import { readdirSync } from 'node:fs';
import { routes as design } from '../features/design/routes.js';
import { pathOf } from '../routing/index.js';
import { routes } from './routes.js';

const features = readdirSync(new URL('../features', import.meta.url));
const loaded = (feature: string) =>
  import(`../features/${feature}/routes.js`) as Promise<{ readonly routes: readonly unknown[] }>;

describe('the places of the application', () => {
  it.each(features)('are declared by each feature, and its own are among them: %s', async (feature) => {
    const { routes: own } = await loaded(feature);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((route) => ![...routes, ...design].includes(route as never))).toEqual([]);
  });

  it('have a path each', () => {
    const paths = [...routes, ...design].map(pathOf);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });
});
