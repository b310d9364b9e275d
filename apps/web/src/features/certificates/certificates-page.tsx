import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import { Chips, DataList, Empty, Page, PersonName, usePages, type Column } from '../../ui/index.js';
import { CertificateStatus } from './certificate-status.js';

const STATUSES = ['valid', 'expired', 'suspended', 'revoked'] as const;

export function CertificatesPage() {
  const { t } = useTexts();
  const columns = useColumns();
  const { status, q } = useSearch({ from: '/certificates' });
  const navigate = useNavigate({ from: '/certificates' });
  const pages = usePages<CertificateSummary>(listCertificates, { query: { status, q, limit: 25 } });
  return (
    <Page title={t('places.certificates')} lead={t('web-centre:certificate.lead')}>
      <Chips
        legend={t('web-centre:certificate.status')}
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`certification:status.${value}`) }))}
        onChange={(value) =>
          void navigate({ search: ({ status: _before, ...rest }) => (value ? { ...rest, status: value } : rest) })
        }
      />
      <DataList
        pages={pages}
        label={t('places.certificates')}
        empty={<Empty title={t('web-centre:certificate.none')}>{t('web-centre:certificate.none-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

function useColumns(): Column<CertificateSummary>[] {
  const { t, textIn, calendarDate } = useTexts();
  return [
    {
      key: 'number',
      title: t('certification:field.number'),
      cell: ({ id, number }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
          <bdi>{number}</bdi>
        </Link>
      ),
    },
    { key: 'name', title: t('certification:field.name'), cell: ({ name }) => <PersonName name={name} /> },
    { key: 'course', title: t('certification:field.course'), cell: ({ title }) => textIn(title) },
    {
      key: 'until',
      title: t('certification:field.valid-until'),
      cell: ({ validUntil }) => (validUntil === null ? t('certification:no-end') : calendarDate(validUntil)),
    },
    {
      key: 'status',
      title: t('web-centre:certificate.status'),
      cell: (certificate) => <CertificateStatus status={certificate.status} />,
    },
  ];
}
