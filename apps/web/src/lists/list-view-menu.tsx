import { Button, Checkbox, Popover, Radio } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTexts } from '../i18n/index.js';
import { titleOf, type AnyColumn } from './column.js';
import classes from './list-bar.module.css';
import { SortedBy } from './sorted-by.js';
import type { Sorting } from './use-list-address.js';
import type { ListView } from './use-list-view.js';

interface Props<T> {
  readonly columns: readonly AnyColumn<T>[];
  readonly view: ListView<T>;
  readonly sorting: Sorting | null;
}

/** The order, columns and density, and which keys the list knows. */
export function ListViewMenu<T>({ columns, view, sorting }: Props<T>) {
  const { t } = useTexts();
  return (
    <Popover trapFocus returnFocus withinPortal position="bottom-end">
      <Popover.Target>
        <Button variant="subtle" size="compact-md" leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}>
          {t('web-list:view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('web-list:view')}>
        <div className={classes['choices']}>
          {sorting && <SortedBy columns={columns} sorting={sorting} />}
          <fieldset>
            <legend>{t('web-list:columns')}</legend>
            {columns.slice(1).map((column) => (
              <Checkbox
                key={column.key}
                label={titleOf(column)}
                checked={view.shows(column.key)}
                onChange={() => view.toggleColumn(column.key)}
              />
            ))}
          </fieldset>
          <Radio.Group
            label={t('web-list:density')}
            value={view.dense ? 'dense' : 'comfortable'}
            onChange={(value) => view.setDense(value === 'dense')}
          >
            <Radio value="comfortable" label={t('web-list:comfortable')} />
            <Radio value="dense" label={t('web-list:dense')} />
          </Radio.Group>
          <p className={`${classes['keys']} keyboard-hint`}>{t('web-list:keys')}</p>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
