import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { closeAgency, getAgency, listAgencies, mergeAgency, type Agency } from '#contracts/identity';
import { asking, call, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Facts, Link, LinkButton, Loaded, Page, Row, Section, useStateNames } from '../../ui/index.js';
import { Changes } from './changes.js';
import { Closed } from './closed.js';
import { CloseDialog, MergeDialog } from './ending.js';
import { PostList } from './post-list.js';

/** An agency with its units and posts. */
export function AgencyPage() {
  const { agencyId } = useParams({ from: '/agencies/$agencyId' });
  const agency = useQuery(asking(getAgency, { params: { agencyId } }));
  return <Loaded query={agency}>{(found) => <OneAgency agency={found} />}</Loaded>;
}

function OneAgency({ agency }: { readonly agency: Agency }) {
  const { t, textIn } = useTexts();
  const stateOf = useStateNames();
  const readsChanges = hasRole(useMe(), 'state-admin', 'registrar', 'auditor');
  const { id, stateCode, allowed } = agency;
  return (
    <Page
      title={textIn(agency.name)}
      above={
        <Link to="/states/$stateCode" params={{ stateCode }}>
          {stateOf(stateCode)}
        </Link>
      }
      act={
        allowed.includes('identity.change-agency') && (
          <LinkButton to="/agencies/$agencyId/posts/new" params={{ agencyId: id }}>
            {t('web-structure:post.new')}
          </LinkButton>
        )
      }
    >
      <Known agency={agency} />
      <Section title={t('web-structure:figure.under')}>
        <PostList under={{ agency: id, parent: 'none' }} />
      </Section>
      {readsChanges && (
        <Section title={t('web-structure:view.changes')}>
          <Changes kind="agency" id={id} />
        </Section>
      )}
    </Page>
  );
}

function Known({ agency }: { readonly agency: Agency }) {
  const { t, number } = useTexts();
  const { closing, mergedInto, kind, posts, people, allowed } = agency;
  return (
    <Card accent>
      <Closed closing={closing} mergedInto={mergedInto} to="/agencies/$agencyId" />
      <Facts
        facts={[
          [t('web-structure:field.agency-kind'), t(`identity:agency.${kind}`)],
          [t('web-structure:figure.under'), number(posts)],
          [t('web-structure:figure.people'), people === null ? null : number(people)],
        ]}
      />
      {allowed.length > 0 && <Acts agency={agency} />}
    </Card>
  );
}

function Acts({ agency: { id, stateCode, posts, people } }: { readonly agency: Agency }) {
  const { t, textIn } = useTexts();
  const params = { agencyId: id };
  const others = useQuery(asking(listAgencies, { query: { state: stateCode, open: 'true', limit: 200 } }));
  const targets = (others.data?.items ?? [])
    .filter((each) => each.id !== id)
    .map((each) => ({ id: each.id, name: textIn(each.name) }));
  const done = async (act: Promise<unknown>) => {
    await act;
    await queryClient.invalidateQueries();
  };
  return (
    <Row>
      <LinkButton to="/agencies/$agencyId/edit" params={params} variant="default">
        {t('web-structure:edit')}
      </LinkButton>
      <MergeDialog
        act={t('web-structure:agency.merge')}
        consequence={t('web-structure:agency.merge-leads', { people: people ?? 0, count: posts })}
        targets={targets}
        onMerge={(body) => done(call(mergeAgency, { params, body }))}
      />
      <CloseDialog
        act={t('web-structure:agency.close')}
        consequence={t('web-structure:agency.close-leads', { count: people ?? 0 })}
        onClose={(body) => done(call(closeAgency, { params, body }))}
      />
    </Row>
  );
}
