import { useTexts } from '../i18n/index.js';
import { Empty } from '../ui/index.js';
import { TakeOff } from './filters.js';
import type { ListAddress } from './use-list-address.js';

/** Stands where filters and words leave nothing of a list. */
export function NothingLeft({ list }: { readonly list: ListAddress }) {
  const { t } = useTexts();
  return (
    <Empty title={t('web-list:none')} act={<TakeOff list={list} />}>
      {t('web-list:none-help')}
    </Empty>
  );
}
