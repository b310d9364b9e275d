import { Button, NativeSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import { getImport, listImports, mapColumns, type DateOrder, type Import } from '#contracts/imports';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, Notice, useFieldError, useForm } from '../../ui/index.js';
import classes from './imports.module.css';
import { GiveUp } from './give-up.js';

interface Mapped {
  readonly key: string | null;
  readonly order: DateOrder | null;
}

/** The meaning that was found for each column of the file, for the reader to correct. */
export function Columns({ found }: { readonly found: Import }) {
  const { t } = useTexts();
  const { columns, set, form } = useMapping(found);
  return (
    <Form form={form} wide>
      <p>{t('web-imports:columns.lead')}</p>
      <Lacking found={found} columns={columns} />
      <ul className={classes['columns']}>
        {found.columns.map((column, at) => (
          <li key={at}>
            <Card>
              <ColumnField
                found={found}
                at={at}
                mapped={columns[at] ?? column}
                taken={columns.flatMap(({ key }, place) => (key === null || place === at ? [] : [key]))}
                onChange={(mapped) => set(at, mapped)}
              />
            </Card>
          </li>
        ))}
      </ul>
      <div className={classes['acts']}>
        <Button type="submit" loading={form.busy}>
          {t('web-imports:columns.act')}
        </Button>
        <GiveUp found={found} />
      </div>
    </Form>
  );
}

function useMapping(found: Import) {
  const [columns, setColumns] = useState<readonly Mapped[]>(() =>
    found.columns.map(({ key, order }) => ({ key, order })),
  );
  const form = useForm(async () => {
    const body = { columns: [...columns] };
    await call(mapColumns, { params: { importId: found.id }, body }, { version: found.version });
    await forget(getImport, listImports);
  });
  const set = (at: number, mapped: Mapped) =>
    setColumns(columns.map((column, place) => (place === at ? mapped : column)));
  return { columns, set, form };
}

/** Fields that every list needs and no column fills. */
function Lacking({ found, columns }: { readonly found: Import; readonly columns: readonly Mapped[] }) {
  const { t } = useTexts();
  const lacking = found.fields.filter(({ key, required }) => required && !columns.some((column) => column.key === key));
  if (lacking.length === 0) return null;
  const names = lacking.map(({ name }) => name).join(' · ');
  return <Notice tone="warning">{t('web-imports:columns.lacking', { names })}</Notice>;
}

interface FieldProps {
  readonly found: Import;
  readonly at: number;
  readonly mapped: Mapped;
  /** Fields that other columns fill. */
  readonly taken: readonly string[];
  readonly onChange: (mapped: Mapped) => void;
}

function ColumnField({ found, at, mapped, taken, onChange }: FieldProps) {
  const { t } = useTexts();
  const refused = useFieldError(`columns.${at}.key`);
  const column = found.columns[at];
  const isDate = found.fields.some(({ key, type }) => key === mapped.key && type === 'date');
  const title = column?.title === '' ? t('web-imports:columns.untitled', { place: at + 1 }) : (column?.title ?? '');
  return (
    <>
      <NativeSelect
        id={`columns.${at}.key`}
        label={<bdi>{title}</bdi>}
        description={t('web-imports:columns.fills')}
        error={refused}
        value={mapped.key ?? ''}
        data={[
          { value: '', label: t('web-imports:columns.aside') },
          ...found.fields.map(({ key, name }) => ({
            value: key,
            label: taken.includes(key) ? t('web-imports:columns.taken', { name }) : name,
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ key: value === '' ? null : value, order: column?.key === value ? column.order : null })
        }
      />
      {isDate && column?.order == null && (
        <OrderField at={at} mixed={column?.ordersMixed ?? false} mapped={mapped} onChange={onChange} />
      )}
      <Samples samples={column?.samples ?? []} />
    </>
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const { t } = useTexts();
  if (samples.length === 0) return <p className={classes['quiet']}>{t('web-imports:columns.blank')}</p>;
  return (
    <ul className={classes['samples']} aria-label={t('web-imports:columns.samples')}>
      {samples.map((sample, at) => (
        <li key={at}>
          <bdi>{sample}</bdi>
        </li>
      ))}
    </ul>
  );
}

interface OrderProps {
  readonly at: number;
  /** Whether values of both orders stand in the column. */
  readonly mixed: boolean;
  readonly mapped: Mapped;
  readonly onChange: (mapped: Mapped) => void;
}

/** Asks for the order if the values of a column leave open which is the day and which the month. */
function OrderField({ at, mixed, mapped, onChange }: OrderProps) {
  const { t } = useTexts();
  const refused = useFieldError(`columns.${at}.order`);
  return (
    <Radio.Group
      id={`columns.${at}.order`}
      label={t('web-imports:columns.order')}
      description={t(mixed ? 'web-imports:columns.order-mixed' : 'web-imports:columns.order-open')}
      error={mapped.order === null ? refused : undefined}
      value={mapped.order ?? ''}
      onChange={(order) => onChange({ ...mapped, order: order === 'month-first' ? order : 'day-first' })}
    >
      <div className={classes['orders']}>
        <Radio value="day-first" label={t('web-imports:columns.day-first')} />
        <Radio value="month-first" label={t('web-imports:columns.month-first')} />
      </div>
    </Radio.Group>
  );
}
