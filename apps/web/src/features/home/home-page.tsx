import { Suspense, lazy, type ComponentType } from 'react';
import { useTexts, type PlainKey } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { LinkButton, Page, Skeleton } from '../../ui/index.js';
import { StrangerHome } from './stranger-home.js';

/** The home of a role is fetched only by those who have the role. */
const home = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));

const OfficerHome = home(() => import('./officer-home.js'), 'OfficerHome');
const ExaminerHome = home(() => import('./judging-home.js'), 'ExaminerHome');
const ChiefHome = home(() => import('./judging-home.js'), 'ChiefHome');
const StateHome = home(() => import('./state-home.js'), 'StateHome');
const RegistrarHome = home(() => import('./registrar-home.js'), 'RegistrarHome');
const AuditorHome = home(() => import('./auditor-home.js'), 'AuditorHome');
const InstructorHome = home(() => import('./authoring-home.js'), 'InstructorHome');
const TranslatorHome = home(() => import('./authoring-home.js'), 'TranslatorHome');
const BoardHome = home(() => import('./authoring-home.js'), 'BoardHome');

/** Answers the one question with which the reader's role comes here. */
export function HomePage() {
  const { t, language } = useTexts();
  const me = useMe();
  if (!me) return <StrangerHome />;
  const name = language === 'ar' ? me.person.name.ar : me.person.name.latin;
  return (
    <Page
      title={t('home.welcome', { name })}
      lead={t(questionOf(me.person.roles))}
      act={hasRole(me, 'registrar') && <LinkButton to="/cohorts/new">{t('web-secretariat:open.title')}</LinkButton>}
    >
      <Suspense fallback={<Skeleton rows={4} />}>
        {hasRole(me, 'trainee') && <OfficerHome />}
        {hasRole(me, 'examiner') && <ExaminerHome />}
        {hasRole(me, 'chief-examiner') && <ChiefHome />}
        {hasRole(me, 'state-admin') && <StateHome stateCode={me.person.stateCode ?? ''} />}
        {hasRole(me, 'registrar') && <RegistrarHome />}
        {hasRole(me, 'auditor') && <AuditorHome />}
        {hasRole(me, 'instructor') && <InstructorHome />}
        {hasRole(me, 'translator') && <TranslatorHome />}
        {hasRole(me, 'board-member') && <BoardHome />}
      </Suspense>
    </Page>
  );
}

const QUESTIONS = ['trainee', 'examiner', 'chief-examiner', 'state-admin', 'registrar', 'auditor'] as const;
const AUTHORS = ['instructor', 'translator', 'board-member'] as const;

function questionOf(roles: readonly string[]): PlainKey {
  const author = AUTHORS.find((role) => roles.includes(role));
  const question = QUESTIONS.find((role) => roles.includes(role));
  if (author && !question) return `web-judging:authoring.question.${author}`;
  return `home.question.${question ?? 'other'}`;
}
