import { useState } from 'react';
import type { Import, ImportRow } from '#contracts/imports';
import { useTexts } from '../../i18n/index.js';
import { Card, Link, Notice, Status, type Tone } from '../../ui/index.js';
import { filled } from './filled.js';
import classes from './imports.module.css';
import { Mending } from './mending.js';

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

/** One row, with its cells under the names of their fields. A fault is said in its cell, and mended there. */
export function RowInHand({ found, row: came }: { readonly found: Import; readonly row: ImportRow }) {
  const { t } = useTexts();
  const [mended, setMended] = useState(came);
  const [isStale, setStale] = useState(false);
  // This is the newer of both, as the list is asked again if somebody else has mended the row.
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

/** A cell with its faults; one that is blank and right says nothing. */
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
