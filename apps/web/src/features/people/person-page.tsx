import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { editPerson, readPerson, type Person } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Link, LinkButton, Loaded, Page } from '../../ui/index.js';
import { KnownOfPerson } from './known-of-person.js';
import { AliasNotice, MergesSection } from './merges-section.js';
import { PersonPhotograph } from './photograph.js';
import { RecordOfPerson } from './record/record-of-person.js';
import { ServiceSection } from './service-section.js';

/** One person, as far as the reader may look them up: who they are, where they serve, what they learn, sat and hold. */
export function PersonPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const person = useQuery(asking(readPerson, { params: { personId } }));
  return <Loaded query={person}>{(found) => <OnePerson person={found} />}</Loaded>;
}

function OnePerson({ person }: { readonly person: Person }) {
  const { t, language, nameIn } = useTexts();
  const looksUp = hasRole(useMe(), 'state-admin', 'registrar', 'auditor');
  return (
    <Page
      title={nameIn(person.name)}
      isName
      lead={<bdi>{language === 'ar' ? person.name.latin : person.name.ar}</bdi>}
      above={looksUp ? <Link to="/people">{t('search.kind.person')}</Link> : undefined}
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
      {person.stateCode !== null && <RecordOfPerson personId={person.id} />}
      {looksUp && <MergesSection personId={person.id} />}
    </Page>
  );
}
