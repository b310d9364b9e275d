import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getCohort, listNominations, nominate, type Cohort } from '#contracts/enrolment';
import { listPeople } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, Loaded, Notice, Section, useForm } from '../../ui/index.js';

/** The state names an officer of its own for the cohort. */
export function Nominate({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const officers = useQuery(asking(listPeople, { query: { role: 'trainee', limit: 200 } }));
  return (
    <Section title={t('web-centre:nominate.title')}>
      <Card>
        <Loaded query={officers}>
          {({ items }) => <NominateForm cohort={cohort} officers={items.filter(({ active }) => active)} />}
        </Loaded>
      </Card>
    </Section>
  );
}

interface Props {
  readonly cohort: Cohort;
  readonly officers: readonly { readonly id: string; readonly name: { readonly ar: string; readonly latin: string } }[];
}

function NominateForm({ cohort, officers }: Props) {
  const { t } = useTexts();
  const nomination = useNomination(cohort, officers);
  const { form, typed, type, done } = nomination;
  return (
    <Form form={form}>
      {done !== '' && <Notice tone="success">{t('web-centre:nominate.done', { name: done })}</Notice>}
      <NativeSelect
        id="personId"
        label={t('web-centre:nominate.officer')}
        size="md"
        required
        withAsterisk={false}
        value={typed.personId}
        error={form.errors['personId']}
        onChange={(event) => type({ ...typed, personId: event.currentTarget.value })}
      >
        <option value="">{t('web-centre:nominate.choose')}</option>
        {officers.map(({ id, name }) => (
          <option key={id} value={id}>{`${name.ar} · ${name.latin}`}</option>
        ))}
      </NativeSelect>
      <Textarea
        id="note"
        label={t('web-centre:nominate.note')}
        description={t('web-centre:nominate.note-help')}
        dir="auto"
        rows={3}
        value={typed.note}
        error={form.errors['note']}
        onChange={(event) => type({ ...typed, note: event.currentTarget.value })}
      />
      <Button type="submit" loading={form.busy}>
        {t('web-centre:nominate.act')}
      </Button>
    </Form>
  );
}

const NOTHING = { personId: '', note: '' };

/** What is typed, and `done`: the name of whoever was nominated last. */
function useNomination(cohort: Cohort, officers: Props['officers']) {
  const { language } = useTexts();
  const [typed, type] = useState(NOTHING);
  const [done, setDone] = useState('');
  const form = useForm(async () => {
    setDone('');
    const { personId, note } = typed;
    const body = note.trim() === '' ? { personId } : { personId, note };
    await call(nominate, { params: { cohortId: cohort.id }, body });
    const name = officers.find(({ id }) => id === personId)?.name;
    setDone((language === 'ar' ? name?.ar : name?.latin) ?? '');
    type(NOTHING);
    await forget(listNominations, getCohort);
  });
  return { form, typed, type, done };
}
