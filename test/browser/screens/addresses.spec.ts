import { readFileSync } from 'node:fs';
import { PLACES } from './addresses.js';

const source = readFileSync(new URL('../../../apps/web/src/app/routes.tsx', import.meta.url), 'utf8');
/** `/design` is there while developing only. */
const routes = [...source.matchAll(/path: '([^']+)'/gu)].map(([, path]) => path).filter((path) => path !== '/design');
const NOT_OF_THE_APPLICATION = ['/no-such-page', '/verify/$code'];

describe('the table of screens', () => {
  it('has every route of the application', () => {
    expect(routes.length).toBeGreaterThan(15);
    const known = PLACES.map(({ route }) => route);
    expect(routes.filter((route) => route !== undefined && !known.includes(route))).toEqual([]);
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
