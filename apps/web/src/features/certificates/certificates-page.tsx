import { useNavigate, useSearch } from '@tanstack/react-router';
import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { DataList, ListSearch, usePages, type Column } from '../../lists/index.js';
import { Chips, Code, Empty, Link, Page, PersonName, useStateNames } from '../../ui/index.js';
import { CertificateStatus } from './certificate-status.js';
import { OwnCertificates } from './own-certificates.js';

/** `expiring` is not a status of its own: valid, but for no more than six months. */
const FILTERS = ['valid', 'expiring', 'expired', 'suspended', 'revoked'] as const;

/** Who keeps certificates looks for one among many; an officer has their own. */
export function CertificatesPage() {
  const { t } = useTexts();
  const isOfficer = hasRole(useMe(), 'trainee');
  return (
    <Page title={t('places.certificates')} lead={t('web-centre:certificate.lead')}>
      {isOfficer ? (
        <OwnCertificates />
      ) : (
        <>
          <Filters />
          <Certificates />
        </>
      )}
    </Page>
  );
}

function Filters() {
  const { t } = useTexts();
  const { status, q = '' } = useSearch({ from: '/certificates' });
  const navigate = useNavigate({ from: '/certificates' });
  return (
    <>
      <ListSearch
        value={q}
        help={t('web-list:search.certificates')}
        onChange={(words) =>
          void navigate({ search: ({ q: _before, ...rest }) => (words ? { ...rest, q: words } : rest), replace: true })
        }
      />
      <Chips
        legend={t('web-centre:certificate.status')}
        value={status}
        options={FILTERS.map((value) => ({ value, label: t(wordsOf(value)) }))}
        onChange={(value) =>
          void navigate({ search: ({ status: _before, ...rest }) => (value ? { ...rest, status: value } : rest) })
        }
      />
    </>
  );
}

const wordsOf = (filter: (typeof FILTERS)[number]) =>
  filter === 'expiring' ? ('web-list:expiring' as const) : (`certification:status.${filter}` as const);

function Certificates() {
  const { t } = useTexts();
  const columns = useColumns();
  const { status, q } = useSearch({ from: '/certificates' });
  const pages = usePages<CertificateSummary>(listCertificates, { query: { status, q, count: 'true', limit: 25 } });
  const filtered = status !== undefined || q !== undefined;
  return (
    <DataList
      name="certificates"
      pages={pages}
      label={t('places.certificates')}
      nameOf={({ number }) => number}
      empty={
        <Empty title={t(filtered ? 'web-list:none' : 'web-centre:certificate.none')}>
          {t(filtered ? 'web-list:none-help' : 'web-centre:certificate.none-help')}
        </Empty>
      }
      columns={columns}
    />
  );
}

/** What it is of, and whose. */
function useColumns(): Column<CertificateSummary>[] {
  const { t, textIn } = useTexts();
  const stateOf = useStateNames();
  return [
    {
      key: 'number',
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
      title: t('certification:field.name'),
      cell: ({ name }) => <PersonName name={name} />,
      text: ({ name }) => `${name.ar} / ${name.latin}`,
    },
    {
      key: 'state',
      title: t('certification:field.state'),
      cell: ({ stateCode }) => stateOf(stateCode),
      text: ({ stateCode }) => stateOf(stateCode),
    },
    {
      key: 'course',
      title: t('certification:field.course'),
      cell: ({ title }) => <AuthoredIn texts={title} />,
      text: ({ title }) => textIn(title),
    },
    ...useStanding(),
  ];
}

/** How it stands, and until when. */
function useStanding(): Column<CertificateSummary>[] {
  const { t, calendarDate } = useTexts();
  const until = (day: string | null) => (day === null ? t('certification:no-end') : calendarDate(day));
  return [
    {
      key: 'until',
      title: t('certification:field.valid-until'),
      cell: ({ validUntil }) => until(validUntil),
      text: ({ validUntil }) => until(validUntil),
    },
    {
      key: 'status',
      title: t('web-centre:certificate.status'),
      cell: (certificate) => <CertificateStatus status={certificate.status} />,
      text: ({ status }) => t(`certification:status.${status}`),
    },
  ];
}
