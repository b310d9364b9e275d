import { createRootRoute, type StaticDataRouteOption } from '@tanstack/react-router';
import { isStranger } from '../session/index.js';
import { loadFurther } from './further.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Shown without the frame: nothing but the exam. */
    readonly bare?: boolean;
    /** What any stranger may look at; the first load brings no more than these places need. */
    readonly isOpen?: boolean;
    /** What the place reads first, behind `/api/v1`, with `:id` for its parameter: asked for before any program has come. */
    readonly reads?: string;
  }
}

interface Matched {
  readonly matches: readonly { readonly staticData: StaticDataRouteOption }[];
}

/**
 * Has there what a place needs beyond the first load. The matches of the router have a type that is made of all routes,
 * and this root is what it begins with, so they are read as what they have in common.
 */
async function loadFor(context: object): Promise<void> {
  const isOpen = (context as Matched).matches.some(({ staticData }) => staticData.isOpen === true);
  if (!(isStranger() && isOpen)) await loadFurther();
}

/** Every place hangs under it; what stands around them is given to it by src/app. */
export const root = createRootRoute({ beforeLoad: loadFor });

export const getParentRoute = () => root;

/** The path that a route declares, for whoever reads the list of routes without a router. */
export const pathOf = ({ options }: { readonly options: object }): string =>
  'path' in options ? String(options.path) : '';
