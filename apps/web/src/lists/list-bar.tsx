import { Button } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useTexts } from '../i18n/index.js';
import type { AnyColumn } from './column.js';
import { Confirm } from '../ui/index.js';
import classes from './list-bar.module.css';
import { ListExport } from './list-export.js';
import { ListViewMenu } from './list-view-menu.js';
import type { Pages } from './pages.js';
import { SHEETS, useSheet } from './sheet.js';
import type { Bulk, BulkAct } from './use-bulk.js';
import type { Sorting } from './use-list-address.js';
import type { ListView } from './use-list-view.js';
import type { Selected } from './use-selection.js';

interface ViewProps<T> {
  readonly name: string;
  readonly pages: Pages<T>;
  readonly columns: readonly AnyColumn<T>[];
  readonly view: ListView<T>;
  readonly sorting: Sorting | null;
}

/** The bar above a list: how it is shown, and its export. */
export function ListBar<T>({ name, pages, columns, view, sorting }: ViewProps<T>) {
  return (
    <div className={`${classes['bar']} screen-only`}>
      <ListViewMenu columns={columns} view={view} sorting={sorting} />
      {view.shown.some(({ text }) => text !== undefined) && (
        <ListExport pages={pages} name={name} columns={view.shown} />
      )}
    </div>
  );
}

/** What the buttons of each form are called. */
const EXPORTS = { csv: 'web-list:export-selected', xlsx: 'web-list:export-selected-xlsx' } as const;

interface Props<T> {
  readonly name: string;
  readonly columns: readonly AnyColumn<T>[];
  readonly items: readonly T[];
  readonly selected: Selected;
  readonly acts: readonly BulkAct<T>[];
  readonly bulk: Bulk<T>;
}

/** The bar below a list, always in sight: the acts for the selected rows. */
export function SelectedBar<T extends { readonly id: string }>({
  name,
  columns,
  items,
  selected,
  acts,
  bulk,
}: Props<T>) {
  const { t } = useTexts();
  const chosen = items.filter(({ id }) => selected.has(id));
  const offered = chosen.length > 0;
  const carryOut = async (act: BulkAct<T>) => {
    const outcomes = await bulk.start(act, openTo(act, chosen));
    selected.keep(outcomes.filter(({ failure }) => failure !== null).map(({ item }) => item.id));
  };
  return (
    <div className={`${classes['selected']} screen-only`} role="group" aria-label={t('web-list:acts')}>
      <div role="status" className={classes['how-many']}>
        <strong>{t('web-list:selected', { count: selected.count })}</strong>
        {selected.hidden > 0 && <span>{t('web-list:hidden', { count: selected.hidden })}</span>}
      </div>
      {offered &&
        acts.map((act) => <Act key={act.key} act={act} chosen={chosen} onConfirm={() => void carryOut(act)} />)}
      {offered && <ExportChosen name={name} columns={columns} chosen={chosen} />}
      <Button variant="subtle" leftSection={<IconX size={18} aria-hidden />} onClick={() => selected.keep([])}>
        {t('web-list:clear')}
      </Button>
    </div>
  );
}

interface ExportProps<T> {
  readonly name: string;
  readonly columns: readonly AnyColumn<T>[];
  readonly chosen: readonly T[];
}

function ExportChosen<T>({ name, columns, chosen }: ExportProps<T>) {
  const { t } = useTexts();
  const save = useSheet(name, columns);
  return SHEETS.map((form) => (
    <Button
      key={form}
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => void save(form, chosen)}
    >
      {t(EXPORTS[form])}
    </Button>
  ));
}

/** The chosen rows that the act is open to, in the order of the act. */
function openTo<T>({ applies, inOrder }: BulkAct<T>, chosen: readonly T[]): readonly T[] {
  const open = chosen.filter(applies);
  return inOrder ? open.sort(inOrder) : open;
}

interface ActProps<T> {
  readonly act: BulkAct<T>;
  readonly chosen: readonly T[];
  readonly onConfirm: () => void;
}

/** Says how many of the selected rows the act is open to, or that it is open to none. */
function Act<T>({ act, chosen, onConfirm }: ActProps<T>) {
  const { t } = useTexts();
  const open = openTo(act, chosen);
  if (open.length === 0) return <span className={classes['none']}>{t('web-list:bulk.none', { act: act.label })}</span>;
  const passed = chosen.length - open.length;
  return (
    <Confirm
      act={act.label}
      consequence={
        <>
          {act.consequence(open)}
          {passed > 0 && <p>{t('web-list:bulk.passed-over', { count: passed })}</p>}
        </>
      }
      tone={act.tone ?? 'plain'}
      onConfirm={async () => onConfirm()}
    />
  );
}
