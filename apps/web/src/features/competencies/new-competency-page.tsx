import { useNavigate } from '@tanstack/react-router';
import { createCompetency, listCompetencies, type CompetencyFacts } from '#contracts/catalogue';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Link, NotAllowed, Page } from '../../ui/index.js';
import { CompetencyForm } from './competency-form.js';

export function NewCompetencyPage() {
  const { t } = useTexts();
  const keeps = hasRole(useMe(), 'instructor', 'registrar');
  const navigate = useNavigate();
  const enter = async (facts: CompetencyFacts) => {
    const { id } = await call(createCompetency, { body: facts });
    await forget(listCompetencies);
    await navigate({ to: '/competencies/$competencyId', params: { competencyId: id } });
  };
  return (
    <Page
      title={t('web-competencies:list.enter')}
      lead={t('web-competencies:new-lead')}
      above={<Link to="/competencies">{t('places.competencies')}</Link>}
    >
      {keeps ? <CompetencyForm send={enter} leave={() => void navigate({ to: '/competencies' })} /> : <NotAllowed />}
    </Page>
  );
}
