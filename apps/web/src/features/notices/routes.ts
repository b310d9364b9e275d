import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listMails } from '#contracts/notifications';
import {
  beforeLoad,
  filled,
  getParentRoute,
  oneOf,
  sortFor,
  stateCode,
  text,
  type Search,
} from '../../routing/index.js';
import { tellingOf } from './tellings.js';

const noticesSearch = ({ unread, telling }: Search) =>
  filled({ unread: oneOf(String(unread), ['true']), telling: tellingOf(telling) });

const mailsSearch = ({ status, state, q, sort }: Search) =>
  filled({
    status: oneOf(status, ['waiting', 'sent', 'refused', 'given-up']),
    state: stateCode(state),
    q: text(q),
    sort: sortFor(listMails, sort),
  });

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
  // A mail leads here; whoever has it need not sign in.
  createRoute({
    getParentRoute,
    path: '/mails/decline',
    component: lazyRouteComponent(() => import('./decline-page.js'), 'DeclinePage'),
  }),
] as const;
