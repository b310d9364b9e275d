import { listMails, type Mail, type MailStatus } from '#contracts/notifications';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  ListSearch,
  StateFilter,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { Empty, Page, isRefused, useStateNames } from '../../ui/index.js';
import { MailStanding } from './mail-standing.js';
import classes from './notices.module.css';
import { SendAgain } from './send-again.js';

const STATUSES: readonly MailStatus[] = ['waiting', 'sent', 'refused', 'given-up'];
type Columns = Column<Mail, SortKey<typeof listMails>>[];

/** The mails that were sent, to whom, why, and what became of them. */
export function MailsPage() {
  const { t } = useTexts();
  const list = useMails();
  const columns = useColumns();
  const pages = usePages<Mail>(listMails, { query: { ...list.query, limit: 50, count: 'true' } });
  return (
    <Page title={t('web-notices:mails.title')} lead={t('web-notices:mails.lead')}>
      {!isRefused(pages.error) && <Narrowing list={list} />}
      <DataList
        name="mails"
        list={list}
        pages={pages}
        label={t('web-notices:mails.title')}
        empty={<Empty title={t('web-notices:mails.none')}>{t('web-notices:mails.none-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

const useMails = () => useListAddress(listMails, ['q', 'status', 'state']);

function Narrowing({ list }: { readonly list: ReturnType<typeof useMails> }) {
  const { t } = useTexts();
  const { q, status, state } = list.chosen;
  const counts = useCounts(listMails, { query: list.query }, ['status', 'state']);
  return (
    <Filters list={list}>
      <ListSearch
        value={q ?? ''}
        help={t('web-notices:mails.search')}
        onChange={(words) => list.narrow({ q: words }, 'replaced')}
      />
      <FilterChips
        legend={t('web-notices:mails.status')}
        value={status}
        values={STATUSES}
        words={(value) => t(`web-notices:mails.is.${value}`)}
        counts={counts.status}
        onChange={(value) => list.narrow({ status: value })}
      />
      <StateFilter value={state} counts={counts.state} onChange={(value) => list.narrow({ state: value })} />
    </Filters>
  );
}

function useColumns(): Columns {
  const { t, dateTime, stamp } = useTexts();
  const ofRecipient = useRecipientColumn();
  const ofState = useStateColumn();
  const ofWhat = useTellingColumn();
  return [
    {
      key: 'at',
      sort: 'at',
      title: t('web-notices:mails.at'),
      cell: ({ at }) => dateTime(at),
      text: ({ at }) => stamp(at),
    },
    ofRecipient,
    ...ofState,
    ofWhat,
    {
      key: 'status',
      sort: 'status',
      title: t('web-notices:mails.status'),
      cell: (mail) => <MailStanding mail={mail} />,
      text: ({ status, answer }) => `${t(`web-notices:mails.is.${status}`)}${answer === null ? '' : ` (${answer})`}`,
    },
    { key: 'act', title: '', cell: (mail) => <SendAgain mail={mail} /> },
  ];
}

/** The column of the state, for readers of mails to people of several states. */
function useStateColumn(): Columns {
  const { t } = useTexts();
  const stateOf = useStateNames();
  const me = useMe();
  if (!hasRole(me, 'registrar', 'auditor')) return [];
  const named = ({ stateCode }: Mail) => (stateCode === null ? t('web-people:me.of-the-centre') : stateOf(stateCode));
  return [{ key: 'state', sort: 'state', title: t('web-people:me.state'), cell: named, text: named }];
}

function useRecipientColumn(): Columns[number] {
  const { t } = useTexts();
  return {
    key: 'to',
    sort: 'to',
    title: t('web-notices:mails.to'),
    cell: ({ to }) => (
      <span className={classes['stacked']}>
        <bdi>{to.name}</bdi>
        <bdi className={classes['quiet']} dir="ltr">
          {to.address}
        </bdi>
      </span>
    ),
    text: ({ to }) => `${to.name} <${to.address}>`,
  };
}

function useTellingColumn(): Column<Mail> {
  const { t } = useTexts();
  return {
    key: 'about',
    title: t('web-notices:mails.about'),
    cell: ({ telling, language, repeatOf }) => (
      <span className={classes['stacked']}>
        {t(`web-notices:telling.${telling}`)}
        <span className={classes['quiet']}>
          <bdi lang={language}>{OWN_NAMES[language]}</bdi>
          {repeatOf !== null && <span>{t('web-notices:mails.repeat')}</span>}
        </span>
      </span>
    ),
    text: ({ telling }) => t(`web-notices:telling.${telling}`),
  };
}
