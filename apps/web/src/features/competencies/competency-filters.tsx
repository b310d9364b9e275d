import { listCompetencies } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { FilterChips, Filters, ListSearch, useCounts, useListAddress } from '../../lists/index.js';
import { KINDS, LEVELS, SECTORS } from './values.js';

/** What the list is narrowed to and how it is sorted, as it stands in the address. */
export const useCompetencyList = () => useListAddress(listCompetencies, ['q', 'sector', 'kind', 'level', 'retired']);

const LEVELS_AS_WRITTEN = LEVELS.map(String);
const RETIRED = ['false', 'true'] as const;
const USE = { false: 'in-use', true: 'retired' } as const;

const written = (value: number | boolean | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** Words and the four filters, each value with how many there would be. */
export function CompetencyFilters({ list }: { readonly list: ReturnType<typeof useCompetencyList> }) {
  const { t, number } = useTexts();
  const { q, sector, kind, level, retired } = list.chosen;
  const counts = useCounts(listCompetencies, { query: list.query }, ['sector', 'kind', 'level', 'retired']);
  return (
    <Filters list={list}>
      <ListSearch
        value={q ?? ''}
        help={t('web-competencies:list.search-help')}
        onChange={(words) => list.narrow({ q: words }, 'replaced')}
      />
      <FilterChips
        legend={t('web-learning:catalogue.sector')}
        value={sector}
        values={SECTORS}
        words={(value) => t(`web-learning:sector.${value}`)}
        counts={counts.sector}
        onChange={(value) => list.narrow({ sector: value })}
      />
      <FilterChips
        legend={t('web-competencies:kind')}
        value={kind}
        values={KINDS}
        words={(value) => t(`web-competencies:kinds.${value}`)}
        counts={counts.kind}
        onChange={(value) => list.narrow({ kind: value })}
      />
      <FilterChips
        legend={t('web-competencies:level')}
        value={written(level)}
        values={LEVELS_AS_WRITTEN}
        words={(value) => number(Number(value))}
        counts={counts.level}
        onChange={(value) => list.narrow({ level: LEVELS.find((each) => String(each) === value) })}
      />
      <UseFilter
        retired={retired === undefined ? undefined : String(retired) === 'true'}
        counts={counts.retired}
        onChange={(value) => list.narrow({ retired: value === undefined ? undefined : value ? 'true' : 'false' })}
      />
    </Filters>
  );
}

interface UseFilterProps {
  readonly retired: boolean | undefined;
  readonly counts: Parameters<typeof FilterChips>[0]['counts'];
  readonly onChange: (retired: boolean | undefined) => void;
}

function UseFilter({ retired, counts, onChange }: UseFilterProps) {
  const { t } = useTexts();
  return (
    <FilterChips
      legend={t('web-competencies:use.title')}
      value={RETIRED.find((each) => each === written(retired))}
      values={RETIRED}
      words={(value) => t(`web-competencies:use.${USE[value]}`)}
      counts={counts}
      onChange={(value) => onChange(value === undefined ? undefined : value === 'true')}
    />
  );
}
