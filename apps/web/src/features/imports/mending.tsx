import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { getImport, listImportRows, mendImportRow, type Import, type ImportRow } from '#contracts/imports';
import { Problem, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Form, TextField, useForm } from '../../ui/index.js';
import { filled, type Filled } from './filled.js';
import classes from './imports.module.css';

interface MendingProps {
  readonly found: Import;
  readonly row: ImportRow;
  readonly onMended: (row: ImportRow) => void;
  /** Called with whether somebody else has mended the row since it was shown. */
  readonly onStale: (isStale: boolean) => void;
}

/** A row with faults: its wrong cells are fields, the others fold, as a row may be long and a screen narrow. */
export function Mending(props: MendingProps) {
  const { found, row } = props;
  const { t } = useTexts();
  const { typed, type, choice, choose, form } = useMending(props);
  const isWrong = ({ key }: Filled) => row.problems.some((problem) => problem.key === key);
  const cells = filled(found);
  const wrong = cells.filter(isWrong);
  const fields = (shown: readonly Filled[]) => <Fields row={row} cells={shown} typed={typed} onType={type} />;
  return (
    <Form form={form} wide className={classes['mending']}>
      <WrongOfRow found={found} row={row} />
      {row.candidates.length > 0 && <Candidates found={found} row={row} choice={choice} onChoose={choose} />}
      {wrong.length > 0 && fields(wrong)}
      {/* If no cell is said to be wrong, any may be. */}
      <details className={classes['others']} open={wrong.length === 0 && row.candidates.length === 0}>
        <summary>
          {t('web-imports:other-cells')}
          <Values row={row} cells={cells.filter((cell) => !isWrong(cell))} />
        </summary>
        {fields(cells.filter((cell) => !isWrong(cell)))}
      </details>
      <div>
        <Button type="submit" variant="default" loading={form.busy}>
          {t('web-imports:mend')}
        </Button>
      </div>
    </Form>
  );
}

interface FieldsProps {
  readonly row: ImportRow;
  readonly cells: readonly Filled[];
  readonly typed: Readonly<Record<number, string>>;
  readonly onType: (column: number, value: string) => void;
}

function Fields({ row, cells, typed, onType }: FieldsProps) {
  return (
    <div className={classes['fields']}>
      {cells.map(({ column, key, name }) => {
        const value = typed[column] ?? row.cells[column] ?? '';
        return (
          <TextField
            key={column}
            id={`row-${row.number}-${column}`}
            label={name}
            dir={isCode(value) ? 'ltr' : undefined}
            value={value}
            error={typed[column] === undefined && row.problems.find((problem) => problem.key === key)?.message}
            onChange={({ currentTarget }) => onType(column, currentTarget.value)}
          />
        );
      })}
    </div>
  );
}

/** The values of cells by which a reader knows whom the row is about. */
function Values({ row, cells }: { readonly row: ImportRow; readonly cells: readonly Filled[] }) {
  const values = cells.flatMap(({ column }) => row.cells[column]?.trim() || []);
  return (
    <span className={classes['values']}>
      {values.map((value, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          <bdi>{value}</bdi>
        </span>
      ))}
    </span>
  );
}

/** Whether a value is made of digits and signs, as a date or a telephone; it runs from left to right on any page. */
const isCode = (value: string): boolean => /\p{N}/u.test(value) && !/\p{L}/u.test(value);

/** Mends a row. If somebody else was quicker, what was typed stays, over the row as it is now. */
function useMending({ found, row, onMended, onStale }: MendingProps) {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [choice, choose] = useState(row.choice);
  const form = useForm(async () => {
    const cells = Object.entries(typed).map(([column, value]) => ({ column: Number(column), value }));
    const params = { importId: found.id, number: row.number };
    const body = { cells, ...(choice === null ? {} : { choice }) };
    try {
      const mended = await call(mendImportRow, { params, body }, { version: row.version });
      setTyped({});
      choose(mended.choice);
      onMended(mended);
      onStale(false);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status !== 412) throw failure;
      await forget(listImportRows);
      onStale(true);
    }
    await forget(getImport);
  });
  const type = (column: number, value: string) => setTyped({ ...typed, [column]: value });
  return { typed, type, choice, choose, form };
}

/** The faults of the row as a whole, or of a field that no column fills. */
function WrongOfRow({ found, row }: { readonly found: Import; readonly row: ImportRow }) {
  const there = filled(found).map(({ key }) => key);
  const wrong = row.problems.filter(({ key }) => key === null || !there.includes(key));
  return wrong.map(({ key, code, message }) => (
    <p key={`${key ?? ''} ${code}`} className={classes['wrong']}>
      {key !== null && `${found.fields.find((field) => field.key === key)?.name ?? key}: `}
      {message}
    </p>
  ));
}

interface CandidatesProps {
  readonly found: Import;
  readonly row: ImportRow;
  readonly choice: string | null;
  readonly onChoose: (choice: string) => void;
}

/** The people whom the row may be about, by what tells them apart. */
function Candidates({ found, row, choice, onChoose }: CandidatesProps) {
  const { t, calendarDate } = useTexts();
  const fieldOf = (key: string) => found.fields.find((field) => field.key === key);
  const facts = (shown: ImportRow['candidates'][number]['shown']) =>
    Object.entries(shown).map(([key, value]) =>
      value === null ? null : (
        <span key={key}>
          <span className={classes['quiet']}>{fieldOf(key)?.name ?? key}</span>{' '}
          <bdi>{fieldOf(key)?.type === 'date' ? calendarDate(value) : value}</bdi>
        </span>
      ),
    );
  return (
    <Radio.Group
      label={t('web-imports:doubt.label')}
      description={t('web-imports:doubt.help')}
      value={choice ?? ''}
      onChange={onChoose}
    >
      <div className={classes['candidates']}>
        {row.candidates.map(({ id, shown }) => (
          <Radio key={id} value={id} label={<span className={classes['facts']}>{facts(shown)}</span>} />
        ))}
        <Radio value="new" label={t('web-imports:doubt.new')} />
      </div>
    </Radio.Group>
  );
}
