import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, type Search } from '../../routing/index.js';

const examSearch = ({ question }: Search) =>
  filled({ question: Number.isInteger(Number(question)) && Number(question) > 0 ? Number(question) : undefined });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/exams',
    beforeLoad,
    component: lazyRouteComponent(() => import('./exams-page.js'), 'ExamsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/exams/$attemptId',
    beforeLoad,
    validateSearch: examSearch,
    staticData: { bare: true },
    component: lazyRouteComponent(() => import('./exam-page.js'), 'ExamPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/exams/$attemptId/receipt',
    beforeLoad,
    component: lazyRouteComponent(() => import('./receipt-page.js'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/receipts',
    component: lazyRouteComponent(() => import('./check-receipt-page.js'), 'CheckReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/results/$resultId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./result-page.js'), 'ResultPage'),
  }),
] as const;
