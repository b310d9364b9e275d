import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, getParentRoute } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/learn/$enrolmentId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./enrolled-course-page.js'), 'EnrolledCoursePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/learn/$enrolmentId/$lessonKey',
    beforeLoad,
    component: lazyRouteComponent(() => import('./lesson-page.js'), 'LessonPage'),
  }),
] as const;
