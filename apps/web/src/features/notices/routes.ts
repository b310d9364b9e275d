import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, oneOf, text, type Search } from '../../routing/index.js';

const noticesSearch = ({ unread }: Search) => filled({ unread: unread === true ? true : undefined });

const mailsSearch = ({ status, q }: Search) =>
  filled({ status: oneOf(status, ['waiting', 'sent', 'refused', 'given-up']), q: text(q) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/notices',
    beforeLoad,
    validateSearch: noticesSearch,
    component: lazyRouteComponent(() => import('./notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/mails',
    beforeLoad,
    validateSearch: mailsSearch,
    component: lazyRouteComponent(() => import('./mails-page.js'), 'MailsPage'),
  }),
  // From a mail: for whoever has it, without signing in.
  createRoute({
    getParentRoute,
    path: '/mails/decline',
    component: lazyRouteComponent(() => import('./decline-page.js'), 'DeclinePage'),
  }),
] as const;
