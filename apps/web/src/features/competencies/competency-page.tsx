import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  changeCompetency,
  getCompetency,
  getOutcome,
  listCompetencies,
  listOutcomes,
  restoreCompetency,
  retireCompetency,
  type Competency,
  type CompetencyFacts,
} from '#contracts/catalogue';
import { asking, call, forget } from '../../api/index.js';
import { TranslatedIn, nearestOf } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Code, Facts, Link, Loaded, Page, Row, Section } from '../../ui/index.js';
import { AllLanguages } from './all-languages.js';
import { CompetencyForm } from './competency-form.js';
import { Outcomes } from './outcomes.js';
import { RetiredNotice } from './retired-notice.js';
import { Edit, Restore, Retire } from './retiring.js';
import { Use } from './use.js';

export function CompetencyPage() {
  const { competencyId } = useParams({ from: '/competencies/$competencyId' });
  const competency = useQuery(asking(getCompetency, { params: { competencyId } }));
  return <Loaded query={competency}>{(found) => <OneCompetency key={found.id} competency={found} />}</Loaded>;
}

const renew = () => forget(getCompetency, listCompetencies, listOutcomes, getOutcome);

function OneCompetency({ competency }: { readonly competency: Competency }) {
  const { t, language } = useTexts();
  // This is the version at which editing began, so that changes of others since are not overwritten unseen.
  const [edited, edit] = useState<Competency | null>(null);
  const change = async (facts: CompetencyFacts) => {
    const { id: competencyId, version } = edited ?? competency;
    await call(changeCompetency, { params: { competencyId }, body: facts }, { version });
    await renew();
    edit(null);
  };
  return (
    <Page
      title={nearestOf(competency.name, language).text}
      lead={<Code>{competency.code}</Code>}
      above={<Link to="/competencies">{t('places.competencies')}</Link>}
      act={
        edited === null &&
        competency.allowed.includes('catalogue.change-competency') && <Edit onClick={() => edit(competency)} />
      }
    >
      <RetiredNotice retirement={competency.retirement} />
      {edited ? (
        <CompetencyForm competency={edited} send={change} leave={() => edit(null)} />
      ) : (
        <Known competency={competency} />
      )}
      <Section title={t('web-competencies:outcomes')}>
        <Outcomes competency={competency} />
      </Section>
      <Acts competency={competency} />
    </Page>
  );
}

function Known({ competency }: { readonly competency: Competency }) {
  const { t } = useTexts();
  return (
    <Card>
      <AllLanguages texts={competency.name} />
      <Facts
        facts={[
          [t('web-learning:catalogue.sector'), t(`web-learning:sector.${competency.sector}`)],
          [t('web-competencies:use.title'), <Use key="use" inUse={competency.retirement === null} />],
        ]}
      />
    </Card>
  );
}

function Acts({ competency }: { readonly competency: Competency }) {
  const { t } = useTexts();
  const { id: competencyId, allowed, outcomes } = competency;
  const on = (
    <p>
      <Code>{competency.code}</Code> <TranslatedIn texts={competency.name} />
    </p>
  );
  const retire = async (reason: string) => {
    await call(retireCompetency, { params: { competencyId }, body: { reason } });
    await renew();
  };
  const restore = async () => {
    await call(restoreCompetency, { params: { competencyId } });
    await renew();
  };
  return (
    <Row>
      {allowed.includes('catalogue.retire-competency') && (
        <Retire
          on={on}
          consequence={t('web-competencies:retire.competency-leads', { count: outcomes })}
          retire={retire}
        />
      )}
      {allowed.includes('catalogue.restore-competency') && (
        <Restore on={on} consequence={t('web-competencies:restore.competency-leads')} restore={restore} />
      )}
    </Row>
  );
}
