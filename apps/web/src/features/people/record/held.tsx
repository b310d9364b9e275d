import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { AuthoredIn } from '../../../authored/index.js';
import { useTexts } from '../../../i18n/index.js';
import { DataList, useListOrder, usePages, type Column, type SortKey } from '../../../lists/index.js';
import { Code, Empty, Link, Section } from '../../../ui/index.js';
import { CertificateStatus } from '../../certificates/certificate-status.js';

/** The certificates that an officer holds or held. */
export function Held({ personId }: { readonly personId: string }) {
  const { t } = useTexts();
  const { list, query } = useListOrder(listCertificates);
  const columns = useColumns();
  const pages = usePages<CertificateSummary>(listCertificates, {
    query: { ...query, personId, count: 'true', limit: 25 },
  });
  return (
    <Section title={t('places.certificates')}>
      <DataList
        list={list}
        pages={pages}
        label={t('places.certificates')}
        empty={<Empty title={t('web-centre:certificate.none')}>{t('web-centre:certificate.none-help')}</Empty>}
        columns={columns}
      />
    </Section>
  );
}

function useColumns(): Column<CertificateSummary, SortKey<typeof listCertificates>>[] {
  const { t, calendarDate } = useTexts();
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
    },
    {
      key: 'course',
      sort: 'title',
      title: t('certification:field.course'),
      cell: ({ title }) => <AuthoredIn texts={title} />,
    },
    {
      key: 'until',
      sort: 'validUntil',
      title: t('certification:field.valid-until'),
      cell: ({ validUntil }) => (validUntil === null ? t('certification:no-end') : calendarDate(validUntil)),
    },
    {
      key: 'status',
      sort: 'status',
      title: t('web-centre:certificate.status'),
      cell: ({ status }) => <CertificateStatus status={status} />,
    },
  ];
}
