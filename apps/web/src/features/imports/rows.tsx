import { listImportRows, type Import, type ImportRow } from '#contracts/imports';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages } from '../../lists/index.js';
import { Empty, Failure, Skeleton } from '../../ui/index.js';
import classes from './imports.module.css';
import { RowInHand } from './row-in-hand.js';
import { narrowing, type RowsShown } from './rows-shown.js';

interface Props {
  readonly found: Import;
  readonly shown: RowsShown | undefined;
}

/** Rows of the file, each fault marked in its cell and mended there. */
export function Rows({ found, shown }: Props) {
  const { t } = useTexts();
  const pages = usePages<ImportRow>(listImportRows, {
    params: { importId: found.id },
    query: { limit: 25, count: 'true', ...narrowing(shown) },
  });
  if (pages.isPending) return <Skeleton />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const rows = pages.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <Empty title={t('web-imports:no-rows')} />;
  return (
    <>
      <ol className={classes['rows']} aria-label={t('web-imports:rows')}>
        {rows.map((row) => (
          <li key={row.number}>
            <RowInHand found={found} row={row} />
          </li>
        ))}
      </ol>
      <Foot pages={pages} shown={rows.length} />
    </>
  );
}
