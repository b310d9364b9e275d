import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createPerson, listPeople, listStates } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Form, Link, LinkButton, NotAllowed, Page, Row, useForm } from '../../ui/index.js';
import { EMPTY_DRAFT, filled } from './person-draft.js';
import { PersonFields } from './person-fields.js';
import classes from './fields.module.css';
import { useMissingNames } from './use-missing-names.js';

/** A registrar or a state's administrator enters one officer; many at once come as a list. */
export function EnterPersonPage() {
  const { t } = useTexts();
  return (
    <Page
      title={t('web-people:enter.title')}
      lead={t('web-people:enter.lead')}
      above={<Link to="/people">{t('search.kind.person')}</Link>}
    >
      {hasRole(useMe(), 'registrar', 'state-admin') ? <EnterForm /> : <NotAllowed />}
    </Page>
  );
}

function EnterForm() {
  const { t } = useTexts();
  const me = useMe();
  const navigate = useNavigate();
  const isRegistrar = hasRole(me, 'registrar');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [stateCode, setStateCode] = useState(me?.person.stateCode ?? '');
  const [password, setPassword] = useState('');
  const missingNames = useMissingNames(draft);
  const enter = async () => {
    const entered = await call(createPerson, {
      body: {
        ...filled(draft),
        ...{ stateCode, digits: 'latn', roles: ['trainee'] },
        ...(password === '' ? {} : { password }),
      },
    });
    await forget(listPeople);
    await navigate({ to: '/people/$personId', params: { personId: entered.id } });
  };
  const noState = () => (stateCode === '' ? [{ path: 'stateCode', message: t('web-people:form.state-missing') }] : []);
  const form = useForm(enter, () => [...noState(), ...missingNames()]);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Form form={form} wide>
      {isRegistrar && <StateField value={stateCode} onChange={setStateCode} error={form.errors['stateCode']} />}
      <PersonFields draft={draft} change={change} errors={form.errors} stateCode={stateCode} />
      {isRegistrar && <FirstPassword value={password} onChange={setPassword} error={form.errors['password']} />}
      <Row>
        <Button type="submit" size="md" loading={form.busy}>
          {t('web-people:enter.act')}
        </Button>
        <LinkButton to="/people" variant="default">
          {t('web-people:form.leave')}
        </LinkButton>
      </Row>
    </Form>
  );
}

interface OneProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

function StateField({ value, onChange, error }: OneProps) {
  const { t, textIn } = useTexts();
  const states = useQuery(asking(listStates, { query: { limit: 200 } }));
  return (
    <NativeSelect
      id="stateCode"
      size="md"
      label={t('web-people:me.state')}
      value={value}
      error={error}
      data={[
        { value: '', label: t('web-secretariat:choose') },
        ...(states.data?.items ?? []).map(({ code, name }) => ({ value: code, label: textIn(name) })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function FirstPassword({ value, onChange, error }: OneProps) {
  const { t } = useTexts();
  return (
    <fieldset className={classes['group']}>
      <legend>{t('web-people:form.sign-in')}</legend>
      <PasswordInput
        id="password"
        dir="ltr"
        size="md"
        autoComplete="new-password"
        label={t('web-people:form.password')}
        description={t('web-people:form.password-help')}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-password') }}
      />
    </fieldset>
  );
}
