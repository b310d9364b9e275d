import { useTexts } from '../i18n/index.js';
import { Chips } from '../ui/index.js';
import { countOf, offered, type Counts } from './counts.js';

interface Props<V extends string> {
  readonly legend: string;
  readonly value: V | undefined;
  /** All values that the filter can be set to, in their order. */
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly counts: Counts;
  readonly onChange: (value: V | undefined) => void;
}

/** A filter with few values, each with its count; it is left out if nothing is left to choose. */
export function FilterChips<V extends string>({ legend, value, values, words, counts, onChange }: Props<V>) {
  const { t } = useTexts();
  const options = offered(values, counts, value);
  if (options.length === 0) return null;
  return (
    <Chips
      legend={legend}
      value={value}
      all={t('list.all')}
      options={options.map((each) => ({ value: each, label: words(each), count: countOf(each, counts) }))}
      onChange={onChange}
    />
  );
}
