import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { editPerson, readPerson, type Person } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { Card, Code, Empty, Link, LinkButton, Loaded, Page, Section } from '../../ui/index.js';
import { CertificateStatus } from '../certificates/certificate-status.js';
import { KnownOfPerson } from './known-of-person.js';
import { AliasNotice, MergesSection } from './merges-section.js';
import { PersonPhotograph } from './photograph.js';
import { ServiceSection } from './service-section.js';
import { TrainedIn } from './trained-in.js';

/** One officer, as whoever may look them up reads of them: who they are, what they hold, where they were trained. */
export function PersonPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const person = useQuery(asking(readPerson, { params: { personId } }));
  return <Loaded query={person}>{(found) => <OnePerson person={found} />}</Loaded>;
}

function OnePerson({ person }: { readonly person: Person }) {
  const { t, language, nameIn } = useTexts();
  const readsTraining = hasRole(useMe(), 'state-admin', 'registrar', 'auditor');
  return (
    <Page
      title={nameIn(person.name)}
      isName
      lead={<bdi>{language === 'ar' ? person.name.latin : person.name.ar}</bdi>}
      above={readsTraining ? <Link to="/people">{t('search.kind.person')}</Link> : undefined}
      act={
        person.allowed.includes(editPerson.id) && (
          <LinkButton to="/people/$personId/edit" params={{ personId: person.id }} variant="default">
            {t('web-people:edit.open')}
          </LinkButton>
        )
      }
    >
      <Card>
        <PersonPhotograph personId={person.id} name={nameIn(person.name)} />
      </Card>
      {person.mergedInto !== null && <AliasNotice survivorId={person.mergedInto} />}
      <KnownOfPerson person={person} />
      {person.stateCode !== null && <ServiceSection person={person} />}
      {readsTraining && (
        <>
          <Section title={t('places.certificates')}>
            <Held personId={person.id} />
          </Section>
          <TrainedIn personId={person.id} />
          <MergesSection personId={person.id} />
        </>
      )}
    </Page>
  );
}

function Held({ personId }: { readonly personId: string }) {
  const { t, calendarDate } = useTexts();
  const pages = usePages<CertificateSummary>(listCertificates, { query: { personId, count: 'true', limit: 25 } });
  const columns: Column<CertificateSummary>[] = [
    {
      key: 'number',
      title: t('certification:field.number'),
      cell: ({ id, number }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
          <Code>{number}</Code>
        </Link>
      ),
    },
    { key: 'course', title: t('certification:field.course'), cell: ({ title }) => <AuthoredIn texts={title} /> },
    {
      key: 'until',
      title: t('certification:field.valid-until'),
      cell: ({ validUntil }) => (validUntil === null ? t('certification:no-end') : calendarDate(validUntil)),
    },
    {
      key: 'status',
      title: t('web-centre:certificate.status'),
      cell: ({ status }) => <CertificateStatus status={status} />,
    },
  ];
  return (
    <DataList
      pages={pages}
      label={t('places.certificates')}
      empty={<Empty title={t('web-centre:certificate.none')}>{t('web-centre:certificate.none-help')}</Empty>}
      columns={columns}
    />
  );
}
