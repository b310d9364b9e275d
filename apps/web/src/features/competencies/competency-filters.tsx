import { listCompetencies } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { FilterChips, Filters, ListSearch, useCounts, useListAddress } from '../../lists/index.js';
import { KINDS, LEVELS, SECTORS } from './values.js';

/** The filters and the order of the list, as they stand in the address. */
export const useCompetencyList = () => useListAddress(listCompetencies, ['q', 'sector', 'kind', 'level', 'retired']);

const LEVELS_AS_WRITTEN = LEVELS.map(String);
const RETIRED = ['false', 'true'] as const;
const USE = { false: 'in-use', true: 'retired' } as const;

const written = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

interface Props {
  readonly list: ReturnType<typeof useCompetencyList>;
}

function Words({ list }: Props) {
  const { t } = useTexts();
  return (
    <ListSearch
      value={list.chosen.q ?? ''}
      help={t('web-competencies:list.search-help')}
      onChange={(words) => list.narrow({ q: words }, 'replaced')}
    />
  );
}

/** Words and the four filters, each value with how many there would be. */
export function CompetencyFilters({ list }: Props) {
  const { t, number } = useTexts();
  const { sector, kind, level } = list.chosen;
  const counts = useCounts(listCompetencies, { query: list.query }, ['sector', 'kind', 'level', 'retired']);
  return (
    <Filters list={list}>
      <Words list={list} />
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
      <Use list={list} counts={counts.retired} />
    </Filters>
  );
}

function Use({ list, counts }: Props & { readonly counts: Parameters<typeof FilterChips>[0]['counts'] }) {
  const { t } = useTexts();
  return (
    <FilterChips
      legend={t('web-competencies:use.title')}
      value={list.chosen.retired}
      values={RETIRED}
      words={(value) => t(`web-competencies:use.${USE[value]}`)}
      counts={counts}
      onChange={(value) => list.narrow({ retired: value })}
    />
  );
}
