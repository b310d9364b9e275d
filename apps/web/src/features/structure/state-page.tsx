import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import {
  closeState,
  getState,
  listPosts,
  listStateRecords,
  listStates,
  listStructureChanges,
  type StateRecord,
} from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Chips, Facts, Link, LinkButton, Loaded, Page, Row } from '../../ui/index.js';
import { Changes } from './changes.js';
import { Closed } from './closed.js';
import { CloseDialog } from './ending.js';
import { LazyPostsMap } from './map/lazy.js';
import { RanksOfState } from './ranks.js';
import { BORDERS, VIEWS } from './views.js';
import { Tree } from './tree.js';

/** A state: what stands under it as a tree or on the map, its ranks, and what was changed of it. */
export function StatePage() {
  const { stateCode } = useParams({ from: '/states/$stateCode' });
  const state = useQuery(asking(getState, { params: { stateCode } }));
  return <Loaded query={state}>{(found) => <OneState state={found} />}</Loaded>;
}

function OneState({ state }: { readonly state: StateRecord }) {
  const { t, textIn, number } = useTexts();
  const seesAll = hasRole(useMe(), 'registrar', 'auditor');
  const { view } = useSearch({ from: '/states/$stateCode' });
  const { figures, closing, timeZone, code } = state;
  return (
    <Page
      title={textIn(state.name)}
      lead={t('web-structure:state.lead')}
      above={seesAll ? <Link to="/states">{t('web-structure:states.title')}</Link> : undefined}
      act={<NewAgency state={state} />}
    >
      <Card accent>
        <Closed closing={closing} />
        <Facts
          facts={[
            ...(['agencies', 'units', 'posts', 'people'] as const).map(
              (key) => [t(`web-structure:figure.${key}`), number(figures[key])] as const,
            ),
            [t('web-structure:field.time-zone'), <bdi key="zone">{timeZone}</bdi>],
          ]}
        />
        <Acts state={state} />
      </Card>
      <Views />
      {view === undefined && <Tree state={state} />}
      {view === 'map' && <MapOf stateCode={code} />}
      {view === 'ranks' && <RanksOfState state={state} />}
      {view === 'changes' && <Changes kind="state" id={code} />}
    </Page>
  );
}

/** Leads to another agency; the tree leads to the first. */
function NewAgency({ state: { code, allowed, figures } }: { readonly state: StateRecord }) {
  const { t } = useTexts();
  const { view } = useSearch({ from: '/states/$stateCode' });
  const treeLeads = view === undefined && figures.agencies === 0;
  if (treeLeads || !allowed.includes('identity.create-agency')) return null;
  return (
    <LinkButton to="/states/$stateCode/agencies/new" params={{ stateCode: code }}>
      {t('web-structure:agency.new')}
    </LinkButton>
  );
}

function Acts({ state: { code, allowed, figures } }: { readonly state: StateRecord }) {
  const { t } = useTexts();
  const close = async (body: { on: string; reason: string }) => {
    await call(closeState, { params: { stateCode: code }, body });
    await forget(getState, listStates, listStateRecords, listStructureChanges);
  };
  if (!allowed.includes('identity.change-state')) return null;
  return (
    <Row>
      <LinkButton to="/states/$stateCode/edit" params={{ stateCode: code }} variant="default">
        {t('web-structure:edit')}
      </LinkButton>
      <CloseDialog
        act={t('web-structure:state.close')}
        consequence={t('web-structure:state.close-leads', { count: figures.people })}
        onClose={close}
      />
    </Row>
  );
}

function Views() {
  const { t } = useTexts();
  const { view } = useSearch({ from: '/states/$stateCode' });
  const navigate = useNavigate({ from: '/states/$stateCode' });
  return (
    <Chips
      legend={t('web-structure:show')}
      value={view ?? 'tree'}
      options={(['tree', ...VIEWS] as const).map((value) => ({ value, label: t(`web-structure:view.${value}`) }))}
      onChange={(value) => void navigate({ search: value === undefined || value === 'tree' ? {} : { view: value } })}
    />
  );
}

function MapOf({ stateCode }: { readonly stateCode: string }) {
  const { t } = useTexts();
  const { border, post } = useSearch({ from: '/states/$stateCode' });
  const navigate = useNavigate({ from: '/states/$stateCode' });
  return (
    <>
      <Chips
        legend={t('web-structure:field.border')}
        value={border}
        options={BORDERS.map((value) => ({ value, label: t(`identity:border.${value}`) }))}
        onChange={(value) => void navigate({ search: { view: 'map', ...(value && { border: value }) } })}
      />
      <LazyPostsMap
        operation={listPosts}
        query={{ state: stateCode, border, located: 'true', open: 'true' }}
        chosen={post}
        onChoose={(id) =>
          void navigate({
            search: ({ post: _before, ...rest }) => (id === undefined ? rest : { ...rest, post: id }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </>
  );
}
