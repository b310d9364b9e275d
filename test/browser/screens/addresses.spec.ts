import { routes as tree } from '../../../apps/web/src/app/routes.js';
import { pathOf } from '../../../apps/web/src/routing/index.js';
import { PLACES } from './addresses.js';

const routes = tree.map(pathOf);
const NOT_OF_THE_APPLICATION = ['/no-such-page', '/verify/$code'];

describe('the table of screens', () => {
  it('has every route of the application', () => {
    expect(routes.length).toBeGreaterThan(15);
    const known = PLACES.map(({ route }) => route);
    expect(routes.filter((route) => !known.includes(route))).toEqual([]);
  });

  it('has no route that the application does not know', () => {
    const unknown = PLACES.map(({ route }) => route).filter((route) => !routes.includes(route));
    expect([...new Set(unknown)].sort()).toEqual(NOT_OF_THE_APPLICATION);
  });

  it('has an address wherever the route has a parameter', () => {
    expect(PLACES.filter(({ route, address }) => route.includes('$') && !address)).toEqual([]);
  });

  it('names each screen once, as its picture is named after it', () => {
    const names = PLACES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
