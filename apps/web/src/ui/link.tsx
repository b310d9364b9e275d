import { Link as RouterLink, createLink, type ActiveOptions, type LinkComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';

interface Options {
  readonly activeOptions?: ActiveOptions;
}

/** The router takes a link to a page above for the page itself, and says so to screen readers and in forced colours. */
const ITSELF: ActiveOptions = { exact: true };

/** An element of any kind that leads to a place of the application, and is the current one on that very page alone. */
export function linkOf<const C extends ComponentType<never>>(component: C): LinkComponent<C> {
  const Routed = createLink(component) as ComponentType<Options>;
  return ((props: Options) => <Routed activeOptions={ITSELF} {...props} />) as LinkComponent<C>;
}

const Routed = RouterLink as ComponentType<Options>;

/** A link to a place of the application; it is the current one on that very page alone. */
export const Link = ((props: Options) => <Routed activeOptions={ITSELF} {...props} />) as LinkComponent<'a'>;
