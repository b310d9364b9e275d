import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { editPerson, listPeople, readPerson, type Person } from '#contracts/identity';
import { Problem, asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Form, Link, LinkButton, Loaded, NotAllowed, Notice, Page, Row, useForm } from '../../ui/index.js';
import { BothVersions } from './both-versions.js';
import { changesOf, differing, draftOf, joined, type Joined, type PersonDraft } from './person-draft.js';
import { PersonFields } from './person-fields.js';
import { useMissingNames } from './use-missing-names.js';

/** Changes what is known of a person. */
export function EditPersonPage() {
  const { personId } = useParams({ from: '/people/$personId/edit' });
  const person = useQuery({ ...asking(readPerson, { params: { personId } }), refetchOnWindowFocus: false });
  return <Loaded query={person}>{(found) => <EditOne key={found.id} person={found} />}</Loaded>;
}

function EditOne({ person }: { readonly person: Person }) {
  const { t, nameIn } = useTexts();
  return (
    <Page
      title={t('web-people:edit.title')}
      lead={<bdi>{nameIn(person.name)}</bdi>}
      above={
        <Link to="/people/$personId" params={{ personId: person.id }}>
          <bdi>{nameIn(person.name)}</bdi>
        </Link>
      }
    >
      {person.allowed.includes(editPerson.id) ? <EditForm person={person} /> : <NotAllowed />}
    </Page>
  );
}

/** The edit of one version; if somebody else was faster, of their version, joined with what was typed here. */
function useEdit(person: Person) {
  const [base, setBase] = useState(person);
  const [draft, setDraft] = useState(() => draftOf(person));
  const [meeting, setMeeting] = useState<(Joined & { readonly theirs: PersonDraft }) | null>(null);
  const change = (part: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...part }));
  const meet = (current: Person) => {
    const theirs = draftOf(current);
    const both = joined(draftOf(base), draft, theirs);
    setBase(current);
    setDraft(both.draft);
    setMeeting({ ...both, theirs });
  };
  return { base, draft, change, meeting, meet };
}

function EditForm({ person }: { readonly person: Person }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { base, draft, change, meeting, meet } = useEdit(person);
  const missing = useMissingNames(draft);
  const leave = () => navigate({ to: '/people/$personId', params: { personId: person.id } });
  const save = async () => {
    const changes = changesOf(draftOf(base), draft);
    try {
      if (Object.keys(changes).length > 0) {
        await call(editPerson, { params: { personId: person.id }, body: changes }, { version: base.version });
      }
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status !== 412 || failure.current === null) throw failure;
      meet(failure.current as Person);
      return;
    }
    await forget(readPerson, listPeople);
    await leave();
  };
  const form = useForm(save, missing);
  const count = differing(draftOf(base), draft).length;
  return (
    <Form form={form} wide>
      {meeting && <BothVersions {...meeting} stateCode={person.stateCode} draft={draft} change={change} />}
      <PersonFields draft={draft} change={change} errors={form.errors} stateCode={person.stateCode} />
      {count > 0 && <Notice>{t('web-people:edit.changed', { count })}</Notice>}
      <Row>
        <Button type="submit" size="md" loading={form.busy}>
          {t('web-people:edit.act')}
        </Button>
        <LinkButton to="/people/$personId" params={{ personId: person.id }} variant="default">
          {t('web-people:form.leave')}
        </LinkButton>
      </Row>
    </Form>
  );
}
