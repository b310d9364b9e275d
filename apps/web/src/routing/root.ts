import { createRootRoute, type StaticDataRouteOption } from '@tanstack/react-router';
import { isStranger } from '../session/index.js';
import { loadFurther } from './further.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Whether the place is shown without the frame; only the exam is. */
    readonly bare?: boolean;
    /** Whether any stranger may look at the place; the first load brings no more than such places need. */
    readonly isOpen?: boolean;
    /** What the place reads first, behind `/api/v1`, with `:id` for its parameter; it is read before any program. */
    readonly reads?: string;
  }
}

interface Matched {
  readonly matches: readonly { readonly staticData: StaticDataRouteOption }[];
}

/**
 * Loads what a place needs beyond the first load. The type of the router's matches is made of all routes, and it begins
 * with this root, so the matches are read as what they have in common.
 */
async function loadFor(context: object): Promise<void> {
  const isOpen = (context as Matched).matches.some(({ staticData }) => staticData.isOpen === true);
  if (!(isStranger() && isOpen)) await loadFurther();
}

/** The root of every place; src/app gives it what stands around them. */
export const root = createRootRoute({ beforeLoad: loadFor });

export const getParentRoute = () => root;

/** The path that a route declares, for whoever reads the list of routes without a router. */
export const pathOf = ({ options }: { readonly options: object }): string =>
  'path' in options ? String(options.path) : '';
