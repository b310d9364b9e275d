import { Button, PasswordInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { signIn } from '#contracts/identity';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { useArrival } from '../../session/index.js';
import { Card, Form, Notice, Page, TextField, useForm } from '../../ui/index.js';
import { useCapsLock } from './use-caps-lock.js';

export function SignInPage() {
  const { t } = useTexts();
  return (
    <Page title={t('sign-in.title')} lead={t('sign-in.lead')} width="reading">
      <Card>
        <Credentials />
      </Card>
      <p>{t('sign-in.help')}</p>
    </Page>
  );
}

function Credentials() {
  const { t } = useTexts();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useSignIn({ email, password });
  return (
    <Form form={form}>
      <TextField
        id="email"
        name="email"
        // The type is not "email": browsers refuse a mark that nobody sees, and the centre takes it away.
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        label={t('sign-in.email')}
        autoComplete="username"
        dir="ltr"
        size="md"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={form.errors['email']}
      />
      <Password value={password} onChange={setPassword} error={form.errors['password']} />
      <Button type="submit" size="md" loading={form.busy}>
        {t('sign-in.act')}
      </Button>
    </Form>
  );
}

interface PasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

function Password({ value, onChange, error }: PasswordProps) {
  const { t } = useTexts();
  const caps = useCapsLock();
  return (
    <>
      <PasswordInput
        id="password"
        name="password"
        label={t('sign-in.password')}
        autoComplete="current-password"
        dir="ltr"
        size="md"
        required
        withAsterisk={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        onKeyDown={caps.notice}
        onKeyUp={caps.notice}
        onBlur={caps.forget}
        aria-describedby={caps.isOn ? 'caps-lock' : undefined}
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-password') }}
      />
      {caps.isOn && (
        <div id="caps-lock">
          <Notice tone="warning">{t('web-people:caps-lock')}</Notice>
        </div>
      )}
    </>
  );
}

/** Signs in; the reader then goes on to where they wanted to be. */
function useSignIn(credentials: { readonly email: string; readonly password: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
  const arrive = useArrival();
  const enter = async () => {
    await arrive(await call(signIn, { body: credentials }));
    await navigate({ to: next ?? '/', replace: true });
  };
  const missing = () =>
    (['email', 'password'] as const)
      .filter((path) => credentials[path] === '')
      .map((path) => ({ path, message: t(`sign-in.missing.${path}`) }));
  return useForm(enter, missing);
}
