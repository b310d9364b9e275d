import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { getImport, listImportRows, mendImportRow, type Import, type ImportRow } from '#contracts/imports';
import { Problem, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, Link, Notice, Status, TextField, useForm, type Tone } from '../../ui/index.js';
import classes from './imports.module.css';

type Verdict = NonNullable<ImportRow['verdict'] | ImportRow['outcome']>;

const TONES: Readonly<Record<Verdict, Tone>> = {
  new: 'good',
  change: 'info',
  same: 'quiet',
  doubtful: 'wait',
  faulty: 'bad',
  entered: 'good',
  changed: 'good',
  undone: 'quiet',
  kept: 'wait',
};

/** One row: its cells under the names of their fields. What is wrong is said in its cell, and mended there. */
export function RowInHand({ found, row: came }: { readonly found: Import; readonly row: ImportRow }) {
  const { t } = useTexts();
  const [mended, setMended] = useState(came);
  const [isStale, setStale] = useState(false);
  // The newest of both: the list is asked again where somebody else has mended the row.
  const row = came.version > mended.version ? came : mended;
  const verdict = row.outcome ?? row.verdict;
  const isOpen = row.outcome === null && found.allowed.includes('imports.mend-import-row');
  const mends = isOpen && (row.verdict === 'faulty' || row.verdict === 'doubtful');
  return (
    <Card>
      <div className={classes['head']}>
        <strong>{t('web-imports:row', { row: String(row.number) })}</strong>
        {verdict !== null && <Status tone={TONES[verdict]}>{t(`web-imports:rows-are.${verdict}`)}</Status>}
        {row.subjectId !== null && verdict !== 'undone' && (
          <Link to="/people/$personId" params={{ personId: row.subjectId }}>
            {t('web-imports:open-record')}
          </Link>
        )}
      </div>
      {isStale && <Notice tone="warning">{t('web-imports:row-stale')}</Notice>}
      {mends ? (
        <Mending found={found} row={row} onMended={setMended} onStale={setStale} />
      ) : (
        <Cells found={found} row={row} />
      )}
    </Card>
  );
}

/** The cells that fill a field, at their places in the file. */
const filled = ({ columns, fields }: Import) =>
  columns.flatMap(({ key, title }, column) => {
    const field = fields.find((one) => one.key === key);
    return field ? [{ column, key: field.key, name: field.name, title }] : [];
  });

function Cells({ found, row }: { readonly found: Import; readonly row: ImportRow }) {
  const wrong = row.problems.filter(({ key }) => key === null);
  return (
    <>
      {wrong.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      <dl className={classes['cells']}>
        {filled(found).map(({ column, key, name }) => (
          <Cell
            key={column}
            name={name}
            value={row.cells[column] ?? ''}
            problems={row.problems.filter((problem) => problem.key === key)}
          />
        ))}
      </dl>
    </>
  );
}

interface CellProps {
  readonly name: string;
  readonly value: string;
  readonly problems: ImportRow['problems'];
}

/** A cell with what is wrong in it; one that is blank and right says nothing. */
function Cell({ name, value, problems }: CellProps) {
  if (value.trim() === '' && problems.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
        {problems.map(({ code, message }) => (
          <p key={code} className={classes['wrong']}>
            {message}
          </p>
        ))}
      </dd>
    </div>
  );
}

interface MendingProps {
  readonly found: Import;
  readonly row: ImportRow;
  readonly onMended: (row: ImportRow) => void;
  /** Told whether somebody else has mended the row since it was shown. */
  readonly onStale: (isStale: boolean) => void;
}

function Mending(props: MendingProps) {
  const { found, row } = props;
  const { t } = useTexts();
  const { typed, type, choice, choose, form } = useMending(props);
  return (
    <Form form={form} wide className={classes['mending']}>
      <WrongOfRow found={found} row={row} />
      {row.candidates.length > 0 && <Candidates found={found} row={row} choice={choice} onChoose={choose} />}
      <div className={classes['fields']}>
        {filled(found).map(({ column, key, name }) => (
          <TextField
            key={column}
            id={`row-${row.number}-${column}`}
            label={name}
            dir={isCode(typed[column] ?? row.cells[column] ?? '') ? 'ltr' : undefined}
            value={typed[column] ?? row.cells[column] ?? ''}
            error={typed[column] === undefined && row.problems.find((problem) => problem.key === key)?.message}
            onChange={({ currentTarget }) => type(column, currentTarget.value)}
          />
        ))}
      </div>
      <div>
        <Button type="submit" variant="default" loading={form.busy}>
          {t('web-imports:mend')}
        </Button>
      </div>
    </Form>
  );
}

/** A date, a telephone: digits and signs, which run from left to right on any page. */
const isCode = (value: string): boolean => /\p{N}/u.test(value) && !/\p{L}/u.test(value);

/** What was typed stays where somebody else was quicker, over the row as it is now. */
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

/** What is wrong with the row as a whole, or with a field that no column fills. */
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

/** Those whom the row may be about, by what tells them apart. */
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
