import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isStranger } from '../session/index.js';
import { loadFor } from './further.js';
import { NotFound } from './not-found.js';
import * as search from './search.js';
import { Shell } from './shell.js';
import { beforeLoad } from './sign-in-first.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  beforeLoad: ({ location }) => loadFor(location.pathname, isStranger()),
});
const getParentRoute = () => root;

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.js'), 'HomePage'),
});

const people = [
  createRoute({
    getParentRoute,
    path: '/sign-in',
    validateSearch: search.signInSearch,
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
  createRoute({
    getParentRoute,
    path: '/people',
    beforeLoad,
    validateSearch: search.wordsSearch,
    component: lazyRouteComponent(() => import('../features/people/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$personId',
    beforeLoad,
    component: lazyRouteComponent(() => import('../features/people/person-page.js'), 'PersonPage'),
  }),
] as const;

const finding = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: search.wordsSearch,
  component: lazyRouteComponent(() => import('../features/search/search-page.js'), 'SearchPage'),
});

const catalogue = [
  createRoute({
    getParentRoute,
    path: '/courses',
    validateSearch: search.catalogueSearch,
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
    validateSearch: search.examSearch,
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
    validateSearch: search.releaseSearch,
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
    validateSearch: search.cohortSearch,
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
    path: '/officers',
    beforeLoad,
    validateSearch: search.officerSearch,
    component: lazyRouteComponent(() => import('../features/officers/officers-page.js'), 'OfficersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/results',
    beforeLoad,
    validateSearch: search.resultSearch,
    component: lazyRouteComponent(() => import('../features/results/results-page.js'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/certificates',
    beforeLoad,
    validateSearch: search.certificateSearch,
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
    validateSearch: search.auditSearch,
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
  finding,
  ...people,
  ...catalogue,
  ...learning,
  ...exams,
  ...judging,
  ...secretariat,
  ...design,
]);
