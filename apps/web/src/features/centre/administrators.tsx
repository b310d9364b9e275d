import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { createPerson, getCentreSetup, listPeople, type CentreSetup, type Person } from '#contracts/identity';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Form, Notice, Row, TextField, useForm } from '../../ui/index.js';
import classes from './centre.module.css';

/** States that have no administrator yet, each with the way to its first one. */
export function Administrators({ setup }: { readonly setup: CentreSetup }) {
  const { t, textIn, nameIn } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [entered, setEntered] = useState<Person | null>(null);
  const { nextStates, states, statesWithoutAdministrator: lacking } = setup;
  const enter = async (person: Person) => {
    setEntered(person);
    setOpen(null);
    await forget(getCentreSetup, listPeople);
  };
  return (
    <>
      {entered && <Notice tone="success">{t('web-setup:admin.done', { name: nameIn(entered.name) })}</Notice>}
      {states === 0 && <p>{t('web-setup:start.admins-none')}</p>}
      {lacking > 0 && <p>{t('web-setup:start.admins-left', { count: lacking })}</p>}
      <ul className={classes['states']}>
        {nextStates.map(({ code, name }) => (
          <li key={code}>
            <strong>{textIn(name)}</strong>
            {open === code ? (
              <FirstAdministrator code={code} state={textIn(name)} done={enter} cancel={() => setOpen(null)} />
            ) : (
              <Button variant="default" onClick={() => setOpen(code)}>
                {t('web-setup:admin.open')}
                <span className="visually-hidden"> {textIn(name)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly code: string;
  readonly state: string;
  readonly done: (person: Person) => Promise<void>;
  readonly cancel: () => void;
}

const NOTHING = { ar: '', latin: '', email: '', password: '' };

/** The typed details of a state's first administrator, and the way to enter them. */
function useAdministrator(code: string, done: Props['done']) {
  const { language } = useTexts();
  const [typed, setTyped] = useState(NOTHING);
  const form = useForm(async () => {
    const { ar, latin, email, password } = typed;
    const name = { ar, latin };
    const body = { stateCode: code, email, name, roles: ['state-admin' as const], language, password };
    await done(await call(createPerson, { body }));
  });
  const field = (path: string, part: keyof typeof NOTHING) => ({
    id: path,
    required: true,
    value: typed[part],
    error: form.errors[path],
    autoComplete: 'off',
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setTyped((before) => ({ ...before, [part]: value })),
  });
  return { form, field };
}

function FirstAdministrator({ code, state, done, cancel }: Props) {
  const { t } = useTexts();
  const { form, field } = useAdministrator(code, done);
  return (
    <Form form={form}>
      <h3>{t('web-setup:admin.title', { state })}</h3>
      <TextField {...field('name.ar', 'ar')} dir="rtl" lang="ar" label={t('web-setup:admin.name-ar')} />
      <TextField {...field('name.latin', 'latin')} dir="ltr" label={t('web-setup:admin.name-latin')} />
      <TextField {...field('email', 'email')} type="email" dir="ltr" label={t('web-setup:admin.email')} />
      <PasswordInput
        {...field('password', 'password')}
        autoComplete="new-password"
        dir="ltr"
        label={t('web-setup:admin.password')}
        description={t('web-setup:admin.password-help')}
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-password') }}
      />
      <Row>
        <Button type="submit" loading={form.busy}>
          {t('web-setup:admin.act')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('web-setup:admin.cancel')}
        </Button>
      </Row>
    </Form>
  );
}
