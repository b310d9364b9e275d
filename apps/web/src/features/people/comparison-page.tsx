import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getComparison, type Comparison } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Link, Loaded, Notice, Page, Row } from '../../ui/index.js';
import { BothRecords } from './both-records.js';
import { DismissPair, MergeRecords } from './merge-acts.js';
import { AliasNotice } from './merges-section.js';
import { SharedCohorts } from './shared-cohorts.js';

/** Two records side by side, for those who decide whether they are one officer. */
export function ComparisonPage() {
  const { t } = useTexts();
  const params = useParams({ from: '/people/$personId/beside/$otherId' });
  const compared = useQuery(asking(getComparison, { params }));
  return (
    <Page
      title={t('web-people:merge.title')}
      lead={t('web-people:merge.lead')}
      above={<Link to="/duplicates">{t('web-people:merge.back')}</Link>}
    >
      <Loaded query={compared}>{(comparison) => <Compared comparison={comparison} />}</Loaded>
    </Page>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { t, joined } = useTexts();
  const { first, second, likeness, dismissed, sharedCohorts, allowed } = comparison;
  const survivorId = first.mergedInto ?? second.mergedInto;
  return (
    <>
      {survivorId !== null && <AliasNotice survivorId={survivorId} />}
      {dismissed && <Notice>{t('web-people:merge.dismissed')}</Notice>}
      {likeness.length > 0 && (
        <p>{t('web-people:merge.alike', { what: joined(likeness.map((what) => t(`web-people:likeness.${what}`))) })}</p>
      )}
      <Card accent>
        <BothRecords first={first} second={second} />
      </Card>
      <SharedCohorts cohorts={sharedCohorts} />
      <Row>
        {allowed.includes('identity.merge-person') && <MergeRecords comparison={comparison} />}
        {allowed.includes('identity.dismiss-duplicate') && <DismissPair comparison={comparison} />}
      </Row>
    </>
  );
}
