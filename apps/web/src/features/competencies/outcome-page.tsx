import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  changeOutcome,
  getCompetency,
  getOutcome,
  listCompetencies,
  listOutcomes,
  restoreOutcome,
  retireOutcome,
  type CompetencyOutcome,
  type OutcomeFacts,
} from '#contracts/catalogue';
import { asking, call, forget } from '../../api/index.js';
import { TranslatedIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Code, Facts, Link, Loaded, Page, Row } from '../../ui/index.js';
import { AllLanguages } from './all-languages.js';
import { OutcomeForm } from './outcome-form.js';
import { RetiredNotice } from './retired-notice.js';
import { Edit, Restore, Retire } from './retiring.js';
import { Use } from './use.js';

export function OutcomePage() {
  const { outcomeId } = useParams({ from: '/outcomes/$outcomeId' });
  const outcome = useQuery(asking(getOutcome, { params: { outcomeId } }));
  return <Loaded query={outcome}>{(found) => <OneOutcome key={found.id} outcome={found} />}</Loaded>;
}

const renew = () => forget(getOutcome, listOutcomes, getCompetency, listCompetencies);

function OneOutcome({ outcome }: { readonly outcome: CompetencyOutcome }) {
  const { t } = useTexts();
  // This is the version at which editing began, so that changes of others since are not overwritten unseen.
  const [edited, edit] = useState<CompetencyOutcome | null>(null);
  const { competency } = outcome;
  const change = async (facts: OutcomeFacts) => {
    const { id: outcomeId, version } = edited ?? outcome;
    await call(changeOutcome, { params: { outcomeId }, body: facts }, { version });
    await renew();
    edit(null);
  };
  return (
    <Page
      title={t('web-competencies:outcome.title', { code: outcome.code })}
      lead={<TranslatedIn texts={competency.name} />}
      above={
        <Link to="/competencies/$competencyId" params={{ competencyId: competency.id }}>
          <Code>{competency.code}</Code>
        </Link>
      }
      act={
        edited === null &&
        outcome.allowed.includes('catalogue.change-outcome') && <Edit onClick={() => edit(outcome)} />
      }
    >
      <RetiredNotice retirement={outcome.retirement} />
      {edited ? <OutcomeForm outcome={edited} send={change} leave={() => edit(null)} /> : <Known outcome={outcome} />}
      <Acts outcome={outcome} />
    </Page>
  );
}

function Known({ outcome }: { readonly outcome: CompetencyOutcome }) {
  const { t, number } = useTexts();
  return (
    <Card>
      <AllLanguages texts={outcome.text} />
      <Facts
        facts={[
          [t('web-competencies:kind'), t(`web-competencies:kinds.${outcome.kind}`)],
          [t('web-competencies:level'), number(outcome.sqfLevel)],
          [t('web-learning:catalogue.sector'), t(`web-learning:sector.${outcome.competency.sector}`)],
          [t('web-competencies:use.title'), <Use key="use" inUse={outcome.inUse} />],
        ]}
      />
    </Card>
  );
}

function Acts({ outcome }: { readonly outcome: CompetencyOutcome }) {
  const { t } = useTexts();
  const { id: outcomeId, allowed } = outcome;
  const on = (
    <p>
      <Code>{outcome.code}</Code> <TranslatedIn texts={outcome.text} />
    </p>
  );
  const retire = async (reason: string) => {
    await call(retireOutcome, { params: { outcomeId }, body: { reason } });
    await renew();
  };
  const restore = async () => {
    await call(restoreOutcome, { params: { outcomeId } });
    await renew();
  };
  return (
    <Row>
      {allowed.includes('catalogue.retire-outcome') && (
        <Retire on={on} consequence={t('web-competencies:retire.outcome-leads')} retire={retire} />
      )}
      {allowed.includes('catalogue.restore-outcome') && (
        <Restore on={on} consequence={t('web-competencies:restore.outcome-leads')} restore={restore} />
      )}
    </Row>
  );
}
