import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient } from '../api/index.js';
import { isStranger, meQuery } from '../session/index.js';
import { loadFor } from './further.js';
import { NotFound } from './not-found.js';
import {
  auditSearch,
  catalogueSearch,
  certificateSearch,
  cohortSearch,
  examSearch,
  releaseSearch,
  signInSearch,
} from './search.js';
import { Shell } from './shell.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  beforeLoad: ({ location }) => loadFor(location.pathname, isStranger()),
});
const getParentRoute = () => root;

/** A stranger is asked to sign in and then led on to where they wanted to be. */
async function beforeLoad({ location }: { readonly location: { readonly href: string } }): Promise<void> {
  const me = await queryClient.query({ ...meQuery, staleTime: 'static' });
  if (!me) redirect({ to: '/sign-in', search: { next: location.href }, throw: true });
}

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.js'), 'HomePage'),
});

const people = [
  createRoute({
    getParentRoute,
    path: '/sign-in',
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import('../features/people/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/me',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/people/me-page.js'), 'MePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/people/sessions-page.js'), 'SessionsPage'),
  }),
] as const;

const catalogue = [
  createRoute({
    getParentRoute,
    path: '/courses',
    validateSearch: catalogueSearch,
    component: lazyRouteComponent(() => import('../features/catalogue/catalogue-page.js'), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/courses/$courseId',
    component: lazyRouteComponent(() => import('../features/catalogue/course-page.js'), 'CoursePage'),
  }),
] as const;

const learning = [
  createRoute({
    getParentRoute,
    path: '/learn/$enrolmentId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/learning/enrolled-course-page.js'), 'EnrolledCoursePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/learn/$enrolmentId/$lessonKey',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/learning/lesson-page.js'), 'LessonPage'),
  }),
] as const;

const exams = [
  createRoute({
    getParentRoute,
    path: '/exams',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/exam/exams-page.js'), 'ExamsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/exams/$attemptId',
    beforeLoad,
    validateSearch: examSearch,
    staticData: { bare: true },
    component: lazyRouteComponent(() => import('../features/exam/exam-page.js'), 'ExamPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/exams/$attemptId/receipt',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/exam/receipt-page.js'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/receipts',
    component: lazyRouteComponent(() => import('../features/exam/check-receipt-page.js'), 'CheckReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/results/$resultId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/exam/result-page.js'), 'ResultPage'),
  }),
] as const;

const judging = [
  createRoute({
    getParentRoute,
    path: '/marking',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/marking/marking-page.js'), 'MarkingPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/marking/$scriptId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/marking/script-page.js'), 'ScriptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/release',
    beforeLoad,
    validateSearch: releaseSearch,
    component: lazyRouteComponent(() => import('../features/release/release-page.js'), 'ReleasePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/release/$sittingId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/release/sitting-page.js'), 'SittingPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/release/$sittingId/late',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/release/late-page.js'), 'LatePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/moderation',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/moderation/moderation-page.js'), 'ModerationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/moderation/$scriptId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/moderation/disputed-page.js'), 'DisputedPage'),
  }),
] as const;

const secretariat = [
  createRoute({
    getParentRoute,
    path: '/cohorts',
    beforeLoad,
    validateSearch: cohortSearch,
    component: lazyRouteComponent(() => import('../features/cohorts/cohorts-page.js'), 'CohortsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cohorts/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/cohorts/open-cohort-page.js'), 'OpenCohortPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cohorts/$cohortId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/cohorts/cohort-page.js'), 'CohortPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/certificates',
    beforeLoad,
    validateSearch: certificateSearch,
    component: lazyRouteComponent(() => import('../features/certificates/certificates-page.js'), 'CertificatesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/certificates/$certificateId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/certificates/certificate-page.js'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/audit',
    beforeLoad,
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('../features/audit/audit-page.js'), 'AuditPage'),
  }),
] as const;

/** Every building block on one page, while developing. */
const design = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute,
        path: '/design',
        component: lazyRouteComponent(() => import('../features/design/design-page.js'), 'DesignPage'),
      }),
    ]
  : [];

export const routeTree = root.addChildren([
  home,
  ...people,
  ...catalogue,
  ...learning,
  ...exams,
  ...judging,
  ...secretariat,
  ...design,
]);
