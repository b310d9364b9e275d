import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
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
import { Code, Empty, Link, Page, PersonName, useStateNames } from '../../ui/index.js';
import { CertificateStatus } from './certificate-status.js';
import { OwnCertificates } from './own-certificates.js';

/** `expiring` is not a status of its own: it is valid, but for no more than six months. */
const FILTERS = ['valid', 'expiring', 'expired', 'suspended', 'revoked'] as const;

/** A list to find one among many, for those who keep certificates; an officer sees their own. */
export function CertificatesPage() {
  const { t } = useTexts();
  const isOfficer = hasRole(useMe(), 'trainee');
  return (
    <Page title={t('places.certificates')} lead={t('web-centre:certificate.lead')}>
      {isOfficer ? <OwnCertificates /> : <Certificates />}
    </Page>
  );
}

const wordsOf = (filter: (typeof FILTERS)[number]) =>
  filter === 'expiring' ? ('web-list:expiring' as const) : (`certification:status.${filter}` as const);

function Certificates() {
  const { t } = useTexts();
  const columns = useColumns();
  const list = useCertificates();
  const pages = usePages<CertificateSummary>(listCertificates, { query: { ...list.query, count: 'true', limit: 25 } });
  return (
    <>
      <Narrowing list={list} />
      <DataList
        name="certificates"
        list={list}
        pages={pages}
        label={t('places.certificates')}
        nameOf={({ number }) => number}
        empty={<Empty title={t('web-centre:certificate.none')}>{t('web-centre:certificate.none-help')}</Empty>}
        columns={columns}
      />
    </>
  );
}

const useCertificates = () => useListAddress(listCertificates, ['q', 'status', 'stateCode']);

function Narrowing({ list }: { readonly list: ReturnType<typeof useCertificates> }) {
  const { t } = useTexts();
  const { q = '', status, stateCode } = list.chosen;
  const counts = useCounts(listCertificates, { query: list.query }, ['status', 'stateCode']);
  return (
    <Filters list={list}>
      <ListSearch
        value={q}
        help={t('web-list:search.certificates')}
        onChange={(words) => list.narrow({ q: words }, 'replaced')}
      />
      <FilterChips
        legend={t('web-centre:certificate.status')}
        value={status}
        values={FILTERS}
        words={(value) => t(wordsOf(value))}
        counts={counts.status}
        onChange={(value) => list.narrow({ status: value })}
      />
      <StateFilter
        value={stateCode}
        counts={counts.stateCode}
        onChange={(value) => list.narrow({ stateCode: value })}
      />
    </Filters>
  );
}

type Columns = Column<CertificateSummary, SortKey<typeof listCertificates>>[];

/** The columns of what the certificate is for, and whose it is. */
function useColumns(): Columns {
  const { t, textIn } = useTexts();
  const stateOf = useStateNames();
  return [
    {
      key: 'number',
      sort: 'number',
      title: t('certification:field.number'),
      cell: ({ id, number }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
          <Code>{number}</Code>
        </Link>
      ),
      text: ({ number }) => number,
    },
    {
      key: 'name',
      sort: 'name',
      title: t('certification:field.name'),
      cell: ({ name }) => <PersonName name={name} />,
      text: ({ name }) => `${name.ar} / ${name.latin}`,
    },
    {
      key: 'state',
      sort: 'state',
      title: t('certification:field.state'),
      cell: ({ stateCode }) => stateOf(stateCode),
      text: ({ stateCode }) => stateOf(stateCode),
    },
    {
      key: 'course',
      sort: 'title',
      title: t('certification:field.course'),
      cell: ({ title }) => <AuthoredIn texts={title} />,
      text: ({ title }) => textIn(title),
    },
    ...useStanding(),
  ];
}

/** The columns of its state, and how long it lasts. */
function useStanding(): Columns {
  const { t, calendarDate } = useTexts();
  const until = (day: string | null) => (day === null ? t('certification:no-end') : calendarDate(day));
  return [
    {
      key: 'until',
      sort: 'validUntil',
      title: t('certification:field.valid-until'),
      cell: ({ validUntil }) => until(validUntil),
      text: ({ validUntil }) => until(validUntil),
    },
    {
      key: 'status',
      sort: 'status',
      title: t('web-centre:certificate.status'),
      cell: (certificate) => <CertificateStatus status={certificate.status} />,
      text: ({ status }) => t(`certification:status.${status}`),
    },
  ];
}
