import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  getImport,
  getImportRemarks,
  listImportRows,
  listImports,
  mapColumns,
  runImport,
  undoImport,
  type Import,
} from '#contracts/imports';
import { addressOf, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Chips, Confirm, LinkButton, Notice } from '../../ui/index.js';
import { GiveUp } from './give-up.js';
import classes from './imports.module.css';
import { Rows } from './rows.js';
import { kindsOf } from './rows-shown.js';

/** The effect of bringing the file in, before or after it, counted before its rows. */
export function Preview({ found }: { readonly found: Import }) {
  const { t } = useTexts();
  const navigate = useNavigate({ from: '/imports/$importId' });
  const { rows } = useSearch({ from: '/imports/$importId' });
  const { counts, status } = found;
  const kinds = kindsOf(found);
  if (found.rowsGoneAt !== null) return <Summary found={found} />;
  return (
    <>
      <Summary found={found} />
      <Acts found={found} />
      <Chips
        legend={t('web-imports:preview.show')}
        value={rows}
        options={kinds.map((kind) => ({
          ...{ value: kind, label: t(`web-imports:rows-are.${kind}`), count: counts[kind] },
        }))}
        onChange={(value) => void navigate({ search: value === undefined ? {} : { rows: value } })}
      />
      <Rows key={`${status} ${rows ?? ''}`} found={found} shown={rows} />
    </>
  );
}

/** Says in words what will happen or what happened. */
function Summary({ found: { status, counts } }: { readonly found: Import }) {
  const { t, number } = useTexts();
  const said = (key: 'new' | 'change' | 'same' | 'faulty' | 'doubtful' | 'entered' | 'changed' | 'undone' | 'kept') =>
    counts[key] > 0 ? [t(`web-imports:summary.${key}`, { count: counts[key], rows: number(counts[key]) })] : [];
  const lines =
    status === 'checked'
      ? [...said('new'), ...said('change'), ...said('same'), ...said('doubtful'), ...said('faulty')]
      : [
          ...said('entered'),
          ...said('changed'),
          ...said('undone'),
          ...said('kept'),
          ...said('doubtful'),
          ...said('faulty'),
        ];
  return (
    <Notice tone={counts.faulty + counts.doubtful > 0 ? 'warning' : 'success'}>
      <strong>{t(status === 'checked' ? 'web-imports:summary.before' : 'web-imports:summary.after')}</strong>
      {lines.length === 0 ? (
        <p>{t('web-imports:summary.nothing')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function Acts({ found }: { readonly found: Import }) {
  const { t } = useTexts();
  const { id: importId, allowed, status, counts } = found;
  const isOpen = status === 'checked';
  const runs = allowed.includes('imports.run-import');
  return (
    <div className={classes['acts']}>
      {runs && <Run found={found} />}
      {status === 'done' && counts.entered + counts.changed > 0 && (
        <LinkButton to="/people" variant={runs ? 'default' : 'filled'}>
          {t('search.all.person')}
        </LinkButton>
      )}
      <Button variant="default" component="a" href={addressOf(getImportRemarks, { params: { importId } })} download>
        {t('web-imports:remarks')}
      </Button>
      {isOpen && allowed.includes('imports.map-columns') && <CheckAgain found={found} />}
      {isOpen && allowed.includes('imports.cancel-import') && <GiveUp found={found} />}
      {allowed.includes('imports.undo-import') && <Undo found={found} />}
    </div>
  );
}

const forgetRows = () => forget(getImport, listImports, listImportRows);

function Run({ found: { id: importId, counts } }: { readonly found: Import }) {
  const { t } = useTexts();
  const navigate = useNavigate({ from: '/imports/$importId' });
  const waits = counts.faulty + counts.doubtful;
  return (
    <Confirm
      act={t('web-imports:run.act', { count: counts.waiting })}
      consequence={waits > 0 ? t('web-imports:run.leads', { count: waits }) : t('web-imports:run.leads-all')}
      onConfirm={async () => {
        await call(runImport, { params: { importId } });
        // None is left of those that were to be mended.
        if (waits === 0) await navigate({ search: {} });
        await forgetRows();
      }}
    />
  );
}

function CheckAgain({ found: { id: importId, columns, version } }: { readonly found: Import }) {
  const { t } = useTexts();
  const check = async () => {
    const body = { columns: columns.map(({ key, order }) => ({ key, order })) };
    await call(mapColumns, { params: { importId }, body }, { version });
    await forgetRows();
  };
  return (
    <Button variant="default" onClick={() => void check()}>
      {t('web-imports:check-again')}
    </Button>
  );
}

function Undo({ found: { id: importId, counts } }: { readonly found: Import }) {
  const { t } = useTexts();
  return (
    <Confirm
      act={t('web-imports:undo.act')}
      consequence={t('web-imports:undo.leads', { count: counts.entered + counts.changed })}
      variant="default"
      onConfirm={async () => {
        await call(undoImport, { params: { importId } });
        await forgetRows();
      }}
    />
  );
}
