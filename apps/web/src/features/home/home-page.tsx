import { useTexts, type PlainKey } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { LinkButton, Page } from '../../ui/index.js';
import { AuditorHome } from './auditor-home.js';
import { BoardHome, InstructorHome, TranslatorHome } from './authoring-home.js';
import { ChiefHome, ExaminerHome } from './judging-home.js';
import { OfficerHome } from './officer-home.js';
import { RegistrarHome } from './registrar-home.js';
import { StateHome } from './state-home.js';
import { StrangerHome } from './stranger-home.js';

/** Answers the one question that the reader's role comes with. */
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
      {hasRole(me, 'trainee') && <OfficerHome />}
      {hasRole(me, 'examiner') && <ExaminerHome />}
      {hasRole(me, 'chief-examiner') && <ChiefHome />}
      {hasRole(me, 'state-admin') && <StateHome stateCode={me.person.stateCode ?? ''} />}
      {hasRole(me, 'registrar') && <RegistrarHome />}
      {hasRole(me, 'auditor') && <AuditorHome />}
      {hasRole(me, 'instructor') && <InstructorHome />}
      {hasRole(me, 'translator') && <TranslatorHome />}
      {hasRole(me, 'board-member') && <BoardHome />}
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
