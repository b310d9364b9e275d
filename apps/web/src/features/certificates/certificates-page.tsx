import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import { Chips, DataList, Empty, ListSearch, Page, PersonName, usePages, type Column } from '../../ui/index.js';
import { CertificateStatus } from './certificate-status.js';

const STATUSES = ['valid', 'expired', 'suspended', 'revoked'] as const;

export function CertificatesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('places.certificates')} lead={t('web-centre:certificate.lead')}>
      <Filters />
      <Certificates />
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
        options={STATUSES.map((value) => ({ value, label: t(`certification:status.${value}`) }))}
        onChange={(value) =>
          void navigate({ search: ({ status: _before, ...rest }) => (value ? { ...rest, status: value } : rest) })
        }
      />
    </>
  );
}

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

function useColumns(): Column<CertificateSummary>[] {
  const { t, textIn, calendarDate } = useTexts();
  const until = (day: string | null) => (day === null ? t('certification:no-end') : calendarDate(day));
  return [
    {
      key: 'number',
      title: t('certification:field.number'),
      cell: ({ id, number }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
          <bdi>{number}</bdi>
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
      key: 'course',
      title: t('certification:field.course'),
      cell: ({ title }) => textIn(title),
      text: ({ title }) => textIn(title),
    },
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
