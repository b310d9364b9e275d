import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import {
  createOutcome,
  getCompetency,
  listCompetencies,
  listOutcomes,
  type Competency,
  type OutcomeFacts,
} from '#contracts/catalogue';
import { asking, call, forget } from '../../api/index.js';
import { TranslatedIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Link, Loaded, NotAllowed, Page } from '../../ui/index.js';
import { OutcomeForm } from './outcome-form.js';

export function NewOutcomePage() {
  const { competencyId } = useParams({ from: '/competencies/$competencyId/outcomes/new' });
  const competency = useQuery(asking(getCompetency, { params: { competencyId } }));
  return <Loaded query={competency}>{(found) => <NewOutcome competency={found} />}</Loaded>;
}

function NewOutcome({ competency }: { readonly competency: Competency }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { id: competencyId } = competency;
  const back = () => navigate({ to: '/competencies/$competencyId', params: { competencyId } });
  const enter = async (facts: OutcomeFacts) => {
    await call(createOutcome, { params: { competencyId }, body: facts });
    await forget(listOutcomes, listCompetencies, getCompetency);
    await back();
  };
  return (
    <Page
      title={t('web-competencies:outcome.enter')}
      lead={<TranslatedIn texts={competency.name} />}
      above={
        <Link to="/competencies/$competencyId" params={{ competencyId }}>
          <Code>{competency.code}</Code>
        </Link>
      }
    >
      {competency.allowed.includes('catalogue.create-outcome') ? (
        <OutcomeForm code={`${competency.code}-`} send={enter} leave={() => void back()} />
      ) : (
        <NotAllowed />
      )}
    </Page>
  );
}
