import {
  IconBooks,
  IconCertificate,
  IconClipboardCheck,
  IconGavel,
  IconHistory,
  IconHome,
  IconLogin2,
  IconMail,
  IconScale,
  IconShieldCheck,
  IconSitemap,
  IconTargetArrow,
  IconUserCheck,
  IconUsersGroup,
  IconWriting,
  type Icon,
} from '@tabler/icons-react';
import type { Me } from '#contracts/identity';
import type { PlainKey } from '../i18n/index.js';
import { hasRole, type RoleName } from '../session/index.js';

export interface Place {
  readonly to:
    | '/'
    | '/courses'
    | '/competencies'
    | '/exams'
    | '/certificates'
    | '/cohorts'
    | '/officers'
    | '/marking'
    | '/moderation'
    | '/release'
    | '/audit'
    | '/mails'
    | '/states'
    | '/sign-in';
  readonly text: PlainKey;
  readonly icon: Icon;
  readonly onPhones?: boolean;
  /** Whether its picture points in the direction of reading. */
  readonly directional?: boolean;
}

const HOME: Place = { to: '/', text: 'places.home', icon: IconHome };
const COURSES: Place = { to: '/courses', text: 'places.courses', icon: IconBooks };

/** This place is for phones, where the header has no room for it. */
const SIGN_IN: Place = { to: '/sign-in', text: 'sign-in.title', icon: IconLogin2, onPhones: true, directional: true };

/** The page of verification is outside of the application: the centre renders it. */
export const VERIFY = { href: '/verify', text: 'places.verify', icon: IconShieldCheck } as const;

const FOR_ROLES: readonly (readonly [readonly RoleName[], Place])[] = [
  [['trainee'], { to: '/exams', text: 'places.exams', icon: IconWriting }],
  [['examiner'], { to: '/marking', text: 'places.marking', icon: IconClipboardCheck }],
  [['chief-examiner'], { to: '/moderation', text: 'web-judging:moderation.title', icon: IconScale }],
  [['chief-examiner'], { to: '/release', text: 'places.release', icon: IconGavel }],
  [
    ['state-admin', 'registrar', 'auditor', 'instructor'],
    { to: '/cohorts', text: 'places.cohorts', icon: IconUsersGroup },
  ],
  [['state-admin', 'registrar', 'auditor'], { to: '/officers', text: 'places.officers', icon: IconUserCheck }],
  [
    ['trainee', 'state-admin', 'registrar', 'auditor'],
    { to: '/certificates', text: 'places.certificates', icon: IconCertificate },
  ],
  [['state-admin', 'registrar', 'auditor'], { to: '/states', text: 'places.structure', icon: IconSitemap }],
  [
    ['instructor', 'translator', 'board-member'],
    { to: '/competencies', text: 'places.competencies', icon: IconTargetArrow },
  ],
  [['auditor', 'registrar'], { to: '/audit', text: 'places.audit', icon: IconHistory }],
  [['state-admin', 'registrar', 'auditor'], { to: '/mails', text: 'web-notices:mails.title', icon: IconMail }],
];

/** The places of a reader's roles, the daily ones first. */
export const placesOf = (me: Me | null): readonly Place[] => [
  HOME,
  ...FOR_ROLES.filter(([roles]) => hasRole(me, ...roles)).map(([, place]) => place),
  COURSES,
  ...(me ? [] : [SIGN_IN]),
];
