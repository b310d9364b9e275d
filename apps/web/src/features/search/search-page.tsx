import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { search, type FoundGroup } from '#contracts/reporting';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { ListSearch } from '../../lists/index.js';
import { Card, Empty, Link, Loaded, Page, Section } from '../../ui/index.js';
import { FoundLine } from './found-line.js';
import classes from './found.module.css';

/** The number of each kind that the page shows. */
const MOST = 20;

/** Records of all kinds that are found by the words in the address. */
export function SearchPage() {
  const { t } = useTexts();
  const { q = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  return (
    <Page title={t('list.search')} lead={t('search.lead')} width="reading">
      <ListSearch
        label={t('search.label')}
        value={q}
        onChange={(words) => void navigate({ search: words === '' ? {} : { q: words }, replace: true })}
      />
      {q !== '' && <Results words={q} />}
    </Page>
  );
}

function Results({ words }: { readonly words: string }) {
  const { t } = useTexts();
  const found = useQuery(asking(search, { query: { q: words, limit: MOST } }));
  return (
    <Loaded query={found}>
      {({ groups }) => (
        <>
          <p role="status">
            {groups.length > 0 &&
              t('search.count', { count: groups.reduce((sum, { items }) => sum + items.length, 0) })}
          </p>
          {groups.length === 0 && <Empty title={t('search.none', { words })}>{t('search.none-help')}</Empty>}
          {groups.map((group) => (
            <Kind key={group.kind} group={group} />
          ))}
        </>
      )}
    </Loaded>
  );
}

function Kind({ group: { kind, items, all } }: { readonly group: FoundGroup }) {
  const { t } = useTexts();
  return (
    <Section title={t(`search.kind.${kind}`)}>
      <Card>
        <ul className={classes['lines']}>
          {items.map((each) => (
            <li key={each.id}>
              <Link to={each.address} className={classes['option']}>
                <FoundLine found={each} />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
      <AllOf address={all} words={t(`search.all.${kind}`)} />
    </Section>
  );
}

/** Leads to all of one kind, with the words of the search in the address. */
function AllOf({ address, words }: { readonly address: string; readonly words: string }) {
  const navigate = useNavigate();
  return (
    <a
      href={address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate({ href: address });
      }}
    >
      {words}
    </a>
  );
}
