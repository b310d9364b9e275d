import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listStates } from '#contracts/identity';
import { listImports, startImport, type Import } from '#contracts/imports';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { Card, Empty, Form, Link, Page, useFieldError, useForm, useStateNames } from '../../ui/index.js';
import { ImportStatus } from './statuses.js';

export const OFFICERS = 'identity.officer';

/** Lists that were brought in or are on their way. */
export function ImportsPage() {
  const { t } = useTexts();
  const mayStart = hasRole(useMe(), 'state-admin', 'registrar');
  const pages = usePages<Import>(listImports, { query: { limit: 25, count: 'true' } });
  return (
    <Page title={t('web-imports:title')} lead={t('web-imports:lead')}>
      {mayStart && <Start />}
      <DataList
        name="imports"
        pages={pages}
        label={t('web-imports:title')}
        columns={useColumns()}
        empty={<Empty title={t('web-imports:none')}>{t('web-imports:none-help')}</Empty>}
      />
    </Page>
  );
}

/** Starts an import: an administrator for their own state, a registrar for a state that they name. */
function Start() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const own = useMe()?.person.stateCode ?? null;
  const [state, setState] = useState(own ?? '');
  const missing = { path: 'stateCode', message: t('web-imports:start.missing-state') };
  const form = useForm(
    async () => {
      const { id } = await call(startImport, { body: { kind: OFFICERS, stateCode: state } });
      await forget(listImports);
      await navigate({ to: '/imports/$importId', params: { importId: id } });
    },
    () => (state === '' ? [missing] : []),
  );
  return (
    <Card accent>
      <Form form={form}>
        {own === null && <StateField value={state} onChange={setState} />}
        <p>{t('web-imports:start.help')}</p>
        <div>
          <Button type="submit" loading={form.busy}>
            {t('web-imports:start.officers')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function StateField({ value, onChange }: { readonly value: string; readonly onChange: (code: string) => void }) {
  const { t, textIn } = useTexts();
  const refused = useFieldError('stateCode');
  const states = useQuery({ ...asking(listStates, { query: { limit: 200 } }), staleTime: Infinity });
  return (
    <NativeSelect
      id="stateCode"
      label={t('web-imports:start.state')}
      aria-required
      value={value}
      error={value === '' ? refused : undefined}
      data={[
        { value: '', label: t('web-imports:start.choose-state') },
        ...(states.data?.items ?? []).map(({ code, name }) => ({ value: code, label: textIn(name) })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function useColumns(): Column<Import>[] {
  const { t, number, dateTime } = useTexts();
  const state = useStateColumn();
  return [
    useFileColumn(),
    ...(useMe()?.person.stateCode == null ? [state] : []),
    { key: 'rows', title: t('web-imports:rows'), cell: ({ rows }) => number(rows), text: ({ rows }) => rows },
    {
      key: 'status',
      title: t('web-imports:status'),
      cell: ({ status }) => <ImportStatus status={status} />,
      text: ({ status }) => t(`web-imports:is.${status}`),
    },
    {
      key: 'started',
      title: t('web-imports:started'),
      cell: ({ startedAt }) => dateTime(startedAt),
      text: ({ startedAt }) => dateTime(startedAt),
    },
  ];
}

function useFileColumn(): Column<Import> {
  const { t } = useTexts();
  const name = ({ fileName }: Import) => fileName ?? t('web-imports:no-file');
  return {
    key: 'file',
    title: t('web-imports:file'),
    cell: (found) => (
      <Link to="/imports/$importId" params={{ importId: found.id }}>
        <span>
          <bdi>{name(found)}</bdi>
        </span>
      </Link>
    ),
    text: name,
  };
}

/** The column of the state, for readers of lists of several states. */
function useStateColumn(): Column<Import> {
  const { t } = useTexts();
  const stateOf = useStateNames();
  const name = ({ stateCode }: Import) => stateCode && stateOf(stateCode);
  return { key: 'state', title: t('web-imports:state'), cell: name, text: name };
}
