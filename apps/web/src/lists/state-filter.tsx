import { useTexts } from '../i18n/index.js';
import { useMe } from '../session/index.js';
import { useStateNames } from '../ui/index.js';
import type { Counts } from './counts.js';
import { FilterMenu } from './filter-menu.js';

interface Props {
  readonly value: string | undefined;
  readonly counts: Counts;
  readonly onChange: (stateCode: string | undefined) => void;
}

/** Narrows a list to a state, for a reader of several states. */
export function StateFilter({ value, counts, onChange }: Props) {
  const { t } = useTexts();
  const nameOf = useStateNames();
  const me = useMe();
  if (me === null || (me.state !== null && value === undefined)) return null;
  return <FilterMenu legend={t('web-list:state')} value={value} words={nameOf} counts={counts} onChange={onChange} />;
}
