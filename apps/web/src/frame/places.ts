import {
  IconBooks,
  IconCertificate,
  IconClipboardCheck,
  IconGavel,
  IconHistory,
  IconHome,
  IconUsersGroup,
  IconWriting,
  type Icon,
} from '@tabler/icons-react';
import type { Me } from '#contracts/identity';
import { hasRole, type RoleName } from '../session/index.js';

export interface Place {
  readonly to: '/' | '/courses' | '/exams' | '/certificates' | '/cohorts' | '/marking' | '/release' | '/audit';
  readonly text: string;
  readonly icon: Icon;
}

const HOME: Place = { to: '/', text: 'places.home', icon: IconHome };
const COURSES: Place = { to: '/courses', text: 'places.courses', icon: IconBooks };

const FOR_ROLES: readonly (readonly [readonly RoleName[], Place])[] = [
  [['trainee'], { to: '/exams', text: 'places.exams', icon: IconWriting }],
  [['examiner'], { to: '/marking', text: 'places.marking', icon: IconClipboardCheck }],
  [['chief-examiner'], { to: '/release', text: 'places.release', icon: IconGavel }],
  [
    ['state-admin', 'registrar', 'auditor', 'instructor'],
    { to: '/cohorts', text: 'places.cohorts', icon: IconUsersGroup },
  ],
  [
    ['trainee', 'state-admin', 'registrar', 'auditor'],
    { to: '/certificates', text: 'places.certificates', icon: IconCertificate },
  ],
  [['auditor', 'registrar'], { to: '/audit', text: 'places.audit', icon: IconHistory }],
];

/** The places of a reader's roles, the daily ones first. */
export const placesOf = (me: Me | null): readonly Place[] => [
  HOME,
  ...FOR_ROLES.filter(([roles]) => hasRole(me, ...roles)).map(([, place]) => place),
  COURSES,
];
